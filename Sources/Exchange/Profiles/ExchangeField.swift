public import GovernanceModel

/// One column of a profile, and the item that it carries.
public struct ExchangeField: Hashable, Sendable {
  /// How a value is written in a column.
  ///
  /// Code list: `text`, `date8`, `dateISO`, `time`, `code`, `number`, `oneZero`, `degrees`.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// As it stands.
    case text
    /// A day as eight digits, `20260301`.
    case date8
    /// A day as ISO 8601 has it, `2026-03-01`.
    case dateISO
    /// A moment in China time to the second, `2026-03-01 08:30:00`.
    case time
    /// The code alone; the profile says of which version of its table.
    case code
    /// Digits.
    case number
    /// `1` for yes, `0` for no.
    case oneZero
    /// Decimal degrees.
    case degrees
  }

  /// The column's name.
  public let column: String
  /// The item's name.
  public let item: String
  /// How the value is written.
  public let form: Form
  /// The most characters, each one whatever its bytes; nothing where the form says it all.
  public let most: Int?
  /// The version of the table, where it is a code.
  public let table: VersionTag?

  /// Creates a field.
  public init(
    _ column: String, _ item: String, _ form: Form, most: Int? = nil, table: VersionTag? = nil
  ) {
    self.column = column
    self.item = item
    self.form = form
    self.most = most
    self.table = table
  }
}
