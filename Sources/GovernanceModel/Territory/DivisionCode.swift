/// A statistical division code of twelve digits: province 2, prefecture 2, county 2, township 3,
/// village 3 (GB/T 2260 and the National Bureau of Statistics' rules).
///
/// A code above the village is padded with zeros on the right; prefixes contain one another.
public struct DivisionCode: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  /// The twelve digits as a number, the form in which stores keep it.
  public let number: UInt64

  /// Creates a code from twelve digits, or nothing if it is written otherwise or begins with zero.
  public init?(_ text: String) {
    guard text.utf8.count == 12, let number = Digits.number(text.utf8) else { return nil }
    self.init(number: UInt64(number))
  }

  /// Creates a code from its number, or nothing if it has not twelve digits.
  ///
  /// A zero county part is allowed: a few prefecture cities have townships and no counties.
  public init?(number: UInt64) {
    guard (100_000_000_000...999_999_999_999).contains(number) else { return nil }
    self.number = number
  }

  /// Creates a code from a number that is known to have twelve digits.
  init(unchecked number: UInt64) { self.number = number }

  /// The level that the digits speak of.
  public var level: DivisionLevel {
    if number % 1000 != 0 { return .village }
    if number % 1_000_000 != 0 { return .township }
    if number % 100_000_000 != 0 { return .county }
    if number % 10_000_000_000 != 0 { return .prefecture }
    return .province
  }

  /// The tier of the centers at this level, or nothing above the county.
  public var tier: Tier? {
    switch level {
    case .village: .village
    case .township: .township
    case .county: .county
    case .prefecture, .province: nil
    }
  }

  /// The division one level up, or nothing above a province.
  public var parent: DivisionCode? {
    let unit: UInt64? =
      switch level {
      case .village: 1000
      case .township: 1_000_000
      case .county: 100_000_000
      case .prefecture: 10_000_000_000
      case .province: nil
      }
    return unit.flatMap { DivisionCode(number: number / $0 * $0) }
  }

  /// Whether another division lies inside this one or is the same.
  public func contains(_ other: DivisionCode) -> Bool { numbers.contains(other.number) }

  /// The numbers of the division itself and of everything that can lie inside it.
  package var numbers: ClosedRange<UInt64> {
    let span: UInt64 =
      switch level {
      case .village: 1
      case .township: 1000
      case .county: 1_000_000
      case .prefecture: 100_000_000
      case .province: 10_000_000_000
      }
    let first = number / span * span
    return first...(first + span - 1)
  }

  /// The twelve digits.
  public var description: String { String(number) }

  /// Orders by the digits, so that a division stands before what it contains.
  public static func < (left: DivisionCode, right: DivisionCode) -> Bool {
    left.number < right.number
  }

  /// Reads a code from a string of twelve digits.
  ///
  /// - Throws: `DecodingError.dataCorrupted` when the string is no such code.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let code = DivisionCode(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "Expected a division code of 12 digits, found \(Shown.length(of: text).en).")
    }
    self = code
  }

  /// Writes the code as a string of twelve digits.
  ///
  /// - Throws: Whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
