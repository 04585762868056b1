/// A JSON value as it was read, before anybody has checked what it says.
///
/// Two numbers that canonical JSON writes alike are one value: `1.0` and `1e0` are read as
/// `.number(1)`.
public indirect enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number within ±(2^53 − 1).
  case number(Int)
  /// A number with a fraction, or a whole one too large to be counted with; always finite.
  case decimal(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object(JSONObject)

  /// The whole numbers that every reader of JSON reads alike.
  public static let safeIntegers = -9_007_199_254_740_991...9_007_199_254_740_991

  /// Whether it is a string of exactly these bytes.
  ///
  /// Strings compare by canonical equivalence, by which another letter may pass for one of ours, and
  /// in which a long run of marks takes long to compare.
  func isText(_ text: String) -> Bool {
    guard case .string(let value) = self else { return false }
    return value.utf8.count == text.utf8.count && value.utf8.elementsEqual(text.utf8)
  }

  /// What the value is, for messages; never its content, which might be personal.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .number: "a whole number"
    case .decimal: "a number with a fraction"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

// No `nil` literal: `nil` must go on to mean that there is no value, which is not `null`.
extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Creates a string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// Creates a whole number.
  public init(integerLiteral value: Int) { self = .number(value) }
  /// Creates a truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// Creates an array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Creates an object; of two members of one name the later stays.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements))
  }
}
