public import GovernanceModel

/// The value of an item.
///
/// Code list: `text`, `date`, `instant`, `code`, `count`, `flag`, `degrees`, `datum`.
public enum ItemValue: Hashable, Sendable {
  /// Characters.
  case text(String)
  /// A day.
  case date(CivilDate)
  /// A moment.
  case instant(Instant)
  /// A code of an open table.
  case code(CodedValue)
  /// A whole number.
  case count(Int)
  /// Yes or no.
  case flag(Bool)
  /// Millionths of a degree; east and north are positive.
  case degrees(Int)
  /// What coordinates are measured by.
  case datum(Datum)

  /// The value as JSON, as the kit writes such values elsewhere.
  public var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .date(let date): .string(date.description)
    case .instant(let instant): .string(instant.description)
    case .code(let value):
      ["code": .string(value.code), "table": .string(value.table.description)]
    case .count(let count): .number(count)
    case .flag(let flag): .bool(flag)
    case .degrees(let millionths): .string(Degrees.text(millionths))
    case .datum(let datum): .string(datum.rawValue)
    }
  }
}
