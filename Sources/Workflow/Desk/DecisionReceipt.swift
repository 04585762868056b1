public import GovernanceModel

/// On what a decision rested: the procedure, the charter and its clauses, each with its version.
public struct DecisionReceipt: Hashable, Sendable {
  /// The act, by its code.
  public let action: String
  /// Whether it was done.
  public let isAccepted: Bool
  /// The version of the charter.
  public let charter: VersionTag
  /// The clauses that were asked, in order; none where the act was refused before they were.
  public let clauses: [ClauseReference]
  /// The clauses that the act would have broken.
  public let broken: [ClauseReference]
}

extension DeskRules {
  /// The receipt of a decision that was made under these rules.
  public func receipt(of decision: Decision<V>) -> DecisionReceipt? {
    guard let action = decision.events.last?.action ?? decision.refusal?.action else { return nil }
    var broken: [ClauseReference] = []
    for case .clauseBroken(let finding) in decision.refusal?.reasons ?? [] {
      let clause = ClauseReference(clause: finding.clause, regulation: finding.regulation)
      if !broken.contains(clause) { broken.append(clause) }
    }
    let charter = decision.events.last?.charter ?? charter
    // What another charter asked, a decision that is answered again, this one cannot tell.
    let wasAsked =
      charter == gate?.charter.id
      && (decision.refusal == nil ? decision.events.last?.role != V.clock : !broken.isEmpty)
    return DecisionReceipt(
      action: action.rawValue, isAccepted: decision.refusal == nil, charter: charter,
      clauses: wasAsked ? gate?.gates(before: action.rawValue) ?? [] : [], broken: broken)
  }
}
