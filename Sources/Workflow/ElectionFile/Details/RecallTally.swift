/// What the ballots on a recall say together.
public struct RecallTally: Hashable, Sendable {
  /// The votes for the recall.
  public let inFavour: Int
  /// The votes against it.
  public let against: Int
  /// The ballots that are blank or invalid.
  public let invalid: Int

  /// Creates it.
  public init(
    inFavour: Int, against: Int, invalid: Int
  ) {
    self.inFavour = inFavour
    self.against = against
    self.invalid = invalid
  }
}
