// swift-tools-version: 6.2

import PackageDescription

/// Measured beside the kit and not by its tests: each program prints rates and ratios of one run.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "governance-kit", path: "..", traits: []),
    // A peer to measure against; the kit itself does not depend on it.
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "deadlines",
      dependencies: [.product(name: "GovernanceModel", package: "governance-kit")],
      path: "Sources/Deadlines"),
    .executableTarget(
      name: "charters",
      dependencies: [
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceFixtures", package: "governance-kit"),
      ],
      path: "Sources/Charters"),
    .executableTarget(
      name: "tables",
      dependencies: [
        .product(name: "GovernanceExchange", package: "governance-kit"),
        .product(name: "SwiftCSV", package: "SwiftCSV"),
      ],
      path: "Sources/Tables"),
    .executableTarget(
      name: "suite",
      dependencies: [
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceWorkflow", package: "governance-kit"),
        .product(name: "GovernanceFixtures", package: "governance-kit"),
        .product(name: "GovernanceMemory", package: "governance-kit"),
        .product(name: "GovernanceConformance", package: "governance-kit"),
      ],
      path: "Sources/Suite"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
