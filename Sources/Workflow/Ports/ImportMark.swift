/// How far an import has come, kept in the store together with what it has written.
///
/// An import that was stopped goes on behind its mark, so that it ends as if nothing had happened.
public struct ImportMark: Hashable, Sendable {
  /// What is imported: the table, and a digest of the file.
  public let name: String
  /// How many rows have been decided, the heading not counted.
  public var rows: Int
  /// How many of them were taken.
  public var accepted: Int
  /// How many of them brought nothing new.
  public var unchanged: Int
  /// How many of them were refused.
  public var refused: Int
  /// How long the report of these rows is, in bytes.
  public var reportLength: Int
  /// Whether the file is at its end.
  public var isDone: Bool

  /// Creates the mark of an import; where nothing else is said, of one that is about to begin.
  public init(
    name: String, rows: Int = 0, accepted: Int = 0, unchanged: Int = 0, refused: Int = 0,
    reportLength: Int = 0, isDone: Bool = false
  ) {
    self.name = name
    self.rows = rows
    self.accepted = accepted
    self.unchanged = unchanged
    self.refused = refused
    self.reportLength = reportLength
    self.isDone = isDone
  }
}
