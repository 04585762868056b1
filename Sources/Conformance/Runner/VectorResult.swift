import GovernanceModel

/// What came of one vector, with everything that was said.
public struct VectorResult: Hashable, Sendable {
  /// The vector.
  public let id: String
  /// What came of it.
  public let outcome: VectorOutcome
  /// Where it failed, where it did.
  public let failure: VectorFailure?
  /// The capability that the subject lacks, where it was skipped.
  public let lacking: String?
  /// How long it took.
  public let milliseconds: Int
  /// Everything that was said, in order.
  public let transcript: [Exchange]

  /// Creates a result.
  public init(
    id: String, outcome: VectorOutcome, failure: VectorFailure? = nil, lacking: String? = nil,
    milliseconds: Int = 0, transcript: [Exchange] = []
  ) {
    self.id = id
    self.outcome = outcome
    self.failure = failure
    self.lacking = lacking
    self.milliseconds = milliseconds
    self.transcript = transcript
  }
}
