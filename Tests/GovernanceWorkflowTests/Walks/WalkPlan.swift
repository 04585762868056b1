import Foundation
import GovernanceWorkflow

/// How many commands are walked and from which seed on, as the environment says.
struct WalkPlan {
  let seed: UInt64
  let commands: Int
  /// Whether the counts are printed.
  let isTold: Bool

  static let asked: WalkPlan = {
    let environment = ProcessInfo.processInfo.environment
    let commands = environment["GOVERNANCE_WALK_COMMANDS"].flatMap { Int($0) }
    return WalkPlan(
      seed: environment["GOVERNANCE_WALK_SEED"].flatMap { UInt64($0) } ?? 1,
      commands: max(1, commands ?? 2000), isTold: commands != nil)
  }()

  /// After how many random walks a year passes.
  var years: UInt64 { isLong ? 200 : 50 }

  /// How often somebody looks at a case after a random walk in a year that passes.
  var looks: Int { isLong ? 10_000 : 100 }

  private var isLong: Bool { commands >= 100_000 }

  /// What was broken, by which sequence, and how to see it again.
  static func report(_ failure: WalkFailure, seed: UInt64, _ steps: [WalkStep]) -> String {
    (["\(failure.invariant): \(failure.says)", "Found: \(failure.found)."]
      + steps.enumerated().map { "  \($0.offset + 1). \($0.element.line)" }
      + ["Again: Scripts/walks --short --seed \(seed)"]).joined(separator: "\n")
  }
}
