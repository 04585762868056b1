public import GovernanceModel

/// On what a decision rested: the procedure, the charter and its clauses, each with its version.
public struct DecisionReceipt: Hashable, Sendable {
  /// The act, by its code.
  public let action: String
  /// Whether it was done.
  public let isAccepted: Bool
  /// The version of the charter.
  public let charter: VersionTag
  /// The clauses that stand before the act, in order: all of them were asked.
  public let clauses: [ClauseReference]
  /// The clauses that the act would have broken.
  public let broken: [ClauseReference]
}

extension DeskRules {
  /// The receipt of a decision that was made under these rules.
  public func receipt(of decision: Decision<V>) -> DecisionReceipt? {
    guard let action = decision.events.last?.action ?? decision.refusal?.action else { return nil }
    let broken = (decision.refusal?.reasons ?? []).compactMap { reason -> ClauseReference? in
      guard case .clauseBroken(let finding) = reason else { return nil }
      return ClauseReference(clause: finding.clause, regulation: finding.regulation)
    }
    return DecisionReceipt(
      action: action.rawValue, isAccepted: decision.refusal == nil,
      charter: decision.events.last?.charter ?? charter,
      clauses: gate?.gates(before: action.rawValue) ?? [], broken: broken)
  }
}
