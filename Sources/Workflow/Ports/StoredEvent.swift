/// An event with the position that the store gave it.
public struct StoredEvent: Hashable, Sendable {
  /// The place in the partition's total order, from 1 and without holes.
  public let position: Int64
  /// The event.
  public let record: EventRecord

  /// Creates a stored event.
  public init(position: Int64, record: EventRecord) {
    self.position = position
    self.record = record
  }
}
