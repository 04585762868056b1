/// What the ballots say together; which household gave which is known to nobody.
public struct ElectionTally: Hashable, Sendable {
  /// The votes of each candidate who has any.
  public let votes: [CandidateVotes]
  /// The ballots that are blank or invalid.
  public let invalid: Int

  /// Creates it.
  public init(
    _ votes: [CandidateVotes], invalid: Int
  ) {
    self.votes = votes
    self.invalid = invalid
  }
}
