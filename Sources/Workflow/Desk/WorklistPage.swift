/// One page of a list, and where the next one begins.
public struct WorklistPage: Hashable, Sendable {
  /// The rows, in the order of the list.
  public let rows: [WorklistRow]
  /// What to ask for the next page with, or nothing at the end of the list.
  public let next: WorklistQuery.Place?

  /// Creates a page.
  public init(rows: [WorklistRow], next: WorklistQuery.Place?) {
    self.rows = rows
    self.next = next
  }
}
