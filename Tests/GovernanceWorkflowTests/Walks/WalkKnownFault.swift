import GovernanceModel
import GovernanceWorkflow

/// A fault of the procedure that walks have found and that is not mended yet.
///
/// A walk goes on past it, so that it finds others. Each has a test in `FoundByWalksTests` that fails as soon as
/// the fault is mended; its line here goes then, too.
struct WalkKnownFault: Sendable {
  let invariant: String
  /// What is wrong, as a sentence.
  let says: String
  /// Whether a failure at a moment is this fault; as narrow as can be.
  let isAt: @Sendable (WalkMoment) -> Bool

  static let all: [WalkKnownFault] = []

  static func covers(_ invariant: String, _ moment: WalkMoment) -> Bool {
    all.contains { $0.invariant == invariant && $0.isAt(moment) }
  }
}
