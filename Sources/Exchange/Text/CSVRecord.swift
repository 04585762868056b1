/// One record of a table: a line, or several where a field holds line breaks.
public struct CSVRecord: Hashable, Sendable {
  /// What keeps a record from being read as it is meant.
  ///
  /// Code list: `encoding`, `quotation`.
  public enum Fault: String, Hashable, Sendable, CaseIterable {
    /// A field holds bytes that are not of the file's encoding.
    case encoding
    /// A quotation mark is not closed, or something follows the closing one.
    case quotation
  }

  /// The line the record begins on, from 1.
  public let line: Int
  /// Its fields in order; a field that cannot be read is empty.
  public let fields: [String]
  /// What is wrong with it, if something is.
  public let fault: Fault?

  /// Whether it is a blank line.
  public var isBlank: Bool { fields.allSatisfy(\.isEmpty) && fault == nil }

  /// Creates a record.
  public init(line: Int, fields: [String], fault: Fault? = nil) {
    self.line = line
    self.fields = fields
    self.fault = fault
  }
}
