/// What kind of value an item holds.
///
/// Code list: `text`, `date`, `instant`, `code`, `count`, `flag`, `degrees`, `datum`.
public enum ItemForm: Hashable, Sendable {
  /// Characters, so many at most.
  case text(most: Int)
  /// A day.
  case date
  /// A moment.
  case instant
  /// A code of a version of the table with that name.
  case code(table: String)
  /// A whole number from 0, so great at most.
  case count(most: Int)
  /// Yes or no.
  case flag
  /// A longitude or latitude in millionths of a degree, up to so many degrees east or north, and west or south.
  case degrees(most: Int)
  /// The datum that coordinates are measured by.
  case datum

  /// The stable code.
  public var code: String {
    switch self {
    case .text: "text"
    case .date: "date"
    case .instant: "instant"
    case .code: "code"
    case .count: "count"
    case .flag: "flag"
    case .degrees: "degrees"
    case .datum: "datum"
    }
  }
}
