// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "governance-kit",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "GovernanceModel", targets: ["GovernanceModel"]),
    .library(name: "GovernanceWorkflow", targets: ["GovernanceWorkflow"]),
  ],
  traits: [
    .trait(
      name: "SQLite", description: "Builds the SQLite store; brings in GRDB and swift-crypto."),
    .trait(
      name: "Tool", description: "Builds the `governance` command; brings in swift-argument-parser."
    ),
    .default(enabledTraits: ["SQLite", "Tool"]),
  ],
  targets: [
    .target(name: "GovernanceModel"),
    .target(
      name: "GovernanceWorkflow", dependencies: ["GovernanceModel"], path: "Sources/Workflow"),
    .testTarget(name: "GovernanceModelTests", dependencies: ["GovernanceModel"]),
    .testTarget(name: "GovernanceWorkflowTests", dependencies: ["GovernanceWorkflow"]),
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
