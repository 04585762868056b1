// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "governance-kit",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "GovernanceModel", targets: ["GovernanceModel"]),
    .library(name: "GovernanceWorkflow", targets: ["GovernanceWorkflow"]),
    .library(name: "GovernanceMemory", targets: ["GovernanceMemory"]),
    .library(name: "GovernanceSQLite", targets: ["GovernanceSQLite"]),
    .library(name: "GovernanceExchange", targets: ["GovernanceExchange"]),
    .library(name: "GovernanceFixtures", targets: ["GovernanceFixtures"]),
    .library(name: "GovernanceConformance", targets: ["GovernanceConformance"]),
    .library(name: "GovernanceSimulation", targets: ["GovernanceSimulation"]),
    .executable(name: "governance", targets: ["governance"]),
  ],
  traits: [
    .trait(
      name: "SQLite", description: "Builds the SQLite store; brings in GRDB and swift-crypto."),
    .trait(
      name: "Tool",
      description:
        "Builds the governance command; brings in swift-argument-parser, swift-subprocess and FlyingFox."
    ),
    .default(enabledTraits: ["SQLite", "Tool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .target(name: "GovernanceModel"),
    .target(
      name: "GovernanceWorkflow", dependencies: ["GovernanceModel"], path: "Sources/Workflow"),
    .target(
      name: "GovernanceMemory", dependencies: ["GovernanceModel", "GovernanceWorkflow"],
      path: "Sources/Persistence/Memory"),
    .target(
      name: "GovernanceSQLite",
      dependencies: [
        "GovernanceModel", "GovernanceWorkflow",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
        .product(name: "GRDBSQLite", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
        .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["SQLite"])),
      ],
      path: "Sources/Persistence/SQLite"),
    .target(
      name: "GovernanceExchange", dependencies: ["GovernanceModel", "GovernanceWorkflow"],
      path: "Sources/Exchange"),
    .target(
      name: "GovernanceFixtures", dependencies: ["GovernanceModel", "GovernanceWorkflow"],
      path: "Sources/Fixtures"),
    .target(
      name: "GovernanceConformance",
      dependencies: ["GovernanceModel", "GovernanceWorkflow", "GovernanceExchange"],
      path: "Sources/Conformance", resources: [.copy("Published")]),
    .target(
      name: "GovernanceSimulation",
      dependencies: ["GovernanceModel", "GovernanceWorkflow", "GovernanceFixtures"],
      path: "Sources/Simulation"),
    .executableTarget(
      name: "governance",
      dependencies: [
        "GovernanceModel", "GovernanceWorkflow", "GovernanceFixtures", "GovernanceMemory",
        "GovernanceSQLite", "GovernanceConformance", "GovernanceSimulation", "GovernanceExchange",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser",
          condition: .when(traits: ["Tool"])),
        .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["SQLite"])),
        .product(
          name: "SystemPackage", package: "swift-system",
          condition: .when(platforms: [.linux], traits: ["Tool"])),
        .product(
          name: "Subprocess", package: "swift-subprocess", condition: .when(traits: ["Tool"])),
        .product(name: "FlyingFox", package: "FlyingFox", condition: .when(traits: ["Tool"])),
        .product(name: "FlyingSocks", package: "FlyingFox", condition: .when(traits: ["Tool"])),
      ],
      path: "Sources/CommandLine"),
    // It stands with the other benchmarks, and here because it measures what no client sees.
    .executableTarget(
      name: "decisions", dependencies: ["GovernanceModel", "GovernanceWorkflow"],
      path: "Benchmarks/Sources/Decisions"),
    .executableTarget(
      name: "verification", dependencies: ["GovernanceModel", "GovernanceWorkflow"],
      path: "Benchmarks/Sources/Verification"),
    .testTarget(name: "GovernanceModelTests", dependencies: ["GovernanceModel"]),
    .testTarget(
      name: "GovernanceWorkflowTests",
      dependencies: ["GovernanceModel", "GovernanceWorkflow", "GovernanceMemory"],
      // Tables are read from where they stand, so that a line of them is all that has to change.
      exclude: ["Golden/histories", "Tables"]),
    .testTarget(
      name: "GovernanceMemoryTests",
      dependencies: [
        "GovernanceModel", "GovernanceWorkflow", "GovernanceMemory", "GovernanceConformance",
      ]),
    .testTarget(
      name: "GovernanceSQLiteTests",
      dependencies: [
        "GovernanceModel", "GovernanceWorkflow", "GovernanceConformance", "GovernanceSQLite",
        .product(name: "GRDB", package: "GRDB.swift", condition: .when(traits: ["SQLite"])),
      ]),
    .testTarget(
      name: "GovernanceFixturesTests",
      dependencies: ["GovernanceModel", "GovernanceWorkflow", "GovernanceFixtures"]),
    .testTarget(
      name: "GovernanceExchangeTests",
      dependencies: [
        "GovernanceModel", "GovernanceWorkflow", "GovernanceExchange", "GovernanceMemory",
        "GovernanceSQLite",
      ],
      // Read from where they stand, as a village would hand them in.
      exclude: ["Tables"]),
    .testTarget(
      name: "GovernanceSimulationTests",
      dependencies: [
        "GovernanceModel", "GovernanceWorkflow", "GovernanceFixtures", "GovernanceSimulation",
      ],
      // Read from where it stands, so that the script and the test hold the same bytes.
      exclude: ["Golden"]),
    .testTarget(
      name: "GovernanceConformanceTests",
      dependencies: [
        "GovernanceModel", "GovernanceWorkflow", "GovernanceMemory", "GovernanceConformance",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

/// One list for every target: what it costs is paid on the first day, not at the first release.
for target in package.targets where [.regular, .test, .executable].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .treatAllWarnings(as: .error),
    .treatWarning("ExplicitSendable", as: .error),
  ]
}
