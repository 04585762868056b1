public import GovernanceModel

/// That the head was heard on a recall, and until when the households vote.
public struct RecallHearing: Hashable, Sendable {
  /// Whether they were heard, or offered a hearing.
  public let outcome: HearingOutcome
  /// The proof.
  public let proof: Evidence.ID
  /// The last day on which a vote may be cast.
  public let closesOn: CivilDate

  /// Creates it.
  public init(
    _ outcome: HearingOutcome, proof: Evidence.ID, closesOn: CivilDate
  ) {
    self.outcome = outcome
    self.proof = proof
    self.closesOn = closesOn
  }
}
