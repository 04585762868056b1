public import GovernanceModel

/// How far a subscriber has read one partition.
public struct EventCursor: Hashable, Sendable {
  /// The county.
  public let partition: DivisionCode
  /// The position of the last event read, 0 before the first.
  public let position: Int64

  /// Creates a cursor; without a position it stands before the first event.
  public init(partition: DivisionCode, position: Int64 = 0) {
    self.partition = partition
    self.position = position
  }
}
