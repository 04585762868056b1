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

  static let all: [WalkKnownFault] = [
    WalkKnownFault(
      invariant: "wayOut",
      says:
        "An accused lead cannot be replaced in a case that became major after it was dispatched."
    ) { moment in
      guard let file = moment.after else { return false }
      return file.state == .inHandling && file.facts.contains(.isConsultationTriggered)
        && !file.facts.contains(.isConsulted)
    },
    WalkKnownFault(
      invariant: "factsAgree",
      says: "A new order to an office that has done its part before, or was excused, is never open."
    ) { moment in
      guard let file = moment.after, file.facts.contains(.hasOpenOrders) else { return false }
      let supports = file.subject.supports
      return !supports.values.contains(.open)
        && file.subject.order?.supports.contains { supports[$0] != nil } ?? false
    },
    WalkKnownFault(
      invariant: "factsAgree",
      says: "A mediation stays open in the subject of a petition that was withdrawn and resumed."
    ) { moment in
      guard let file = moment.after, file.facts.contains(.isReopened) else { return false }
      let isStale = file.subject.openMediation != nil && file.state != .inMediation
      return isStale && file.live(.mediate) == nil
    },
  ]

  static func covers(_ invariant: String, _ moment: WalkMoment) -> Bool {
    all.contains { $0.invariant == invariant && $0.isAt(moment) }
  }
}
