/// What a file has said so far, so that a row that comes again is recognised.
///
/// Of each row 16 bytes are kept: the names themselves would fill the memory with a large file. Two names
/// with one hash would be taken for one, once in some thousand million files of this size.
struct SeenRows {
  private var rows: [Int: (line: UInt32, content: UInt32)] = [:]

  /// The line that was first about the same, and whether it said the same; nothing if there was none.
  mutating func note(
    _ key: String, _ content: [String?], line: Int
  ) -> (line: Int, isSame: Bool)? {
    let said = UInt32(truncatingIfNeeded: content.hashValue)
    if let first = rows[key.hashValue] { return (Int(first.line), first.content == said) }
    rows[key.hashValue] = (UInt32(clamping: line), said)
    return nil
  }
}
