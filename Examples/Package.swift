// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Examples",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "governance-kit", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(
      name: "StoryTelling",
      dependencies: [
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceWorkflow", package: "governance-kit"),
      ]),
    .target(
      name: "FeedbackStory",
      dependencies: [
        "StoryTelling",
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceWorkflow", package: "governance-kit"),
        .product(name: "GovernanceFixtures", package: "governance-kit"),
      ]),
    .executableTarget(
      name: "intake-to-feedback",
      dependencies: [
        "FeedbackStory", "StoryTelling",
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceWorkflow", package: "governance-kit"),
        .product(name: "GovernanceFixtures", package: "governance-kit"),
        .product(name: "GovernanceSQLite", package: "governance-kit"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/IntakeToFeedback"),
    .target(
      name: "ElectionStory",
      dependencies: [
        "StoryTelling",
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceWorkflow", package: "governance-kit"),
        .product(name: "GovernanceFixtures", package: "governance-kit"),
      ]),
    .executableTarget(
      name: "elect-a-head",
      dependencies: [
        "ElectionStory", "StoryTelling",
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceWorkflow", package: "governance-kit"),
        .product(name: "GovernanceFixtures", package: "governance-kit"),
        .product(name: "GovernanceSQLite", package: "governance-kit"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/ElectAHead"),
    .target(
      name: "CityCharter",
      dependencies: [.product(name: "GovernanceModel", package: "governance-kit")]),
    .target(
      name: "CenterSystem",
      dependencies: [
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceWorkflow", package: "governance-kit"),
        .product(name: "GovernanceFixtures", package: "governance-kit"),
        .product(name: "GovernanceMemory", package: "governance-kit"),
        .product(name: "GovernanceConformance", package: "governance-kit"),
      ]),
    .testTarget(
      name: "CenterSystemTests",
      dependencies: [
        "CenterSystem",
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceConformance", package: "governance-kit"),
      ]),
    .testTarget(
      name: "CityCharterTests",
      dependencies: [
        "CityCharter",
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceFixtures", package: "governance-kit"),
      ]),
    .testTarget(
      name: "FeedbackStoryTests",
      dependencies: [
        "FeedbackStory", "StoryTelling",
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceWorkflow", package: "governance-kit"),
        .product(name: "GovernanceFixtures", package: "governance-kit"),
        .product(name: "GovernanceMemory", package: "governance-kit"),
      ]),
    .testTarget(
      name: "ElectionStoryTests",
      dependencies: [
        "ElectionStory", "StoryTelling",
        .product(name: "GovernanceModel", package: "governance-kit"),
        .product(name: "GovernanceWorkflow", package: "governance-kit"),
        .product(name: "GovernanceFixtures", package: "governance-kit"),
        .product(name: "GovernanceMemory", package: "governance-kit"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
  ]
}
