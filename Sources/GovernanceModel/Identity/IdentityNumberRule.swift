/// The form of a resident identity number (GB 11643): six digits of place, eight of birth, three of
/// order and a check character.
enum IdentityNumberRule {
  /// How many characters a number has.
  static let length = 18

  /// Whether eighteen bytes inside a text are such a number beyond doubt.
  ///
  /// A text may hold other runs of eighteen digits, so more is asked than of a number that is given
  /// as one: a place that begins with no zero, and a year of birth from 1850 to 2150. The place is
  /// not looked up: it may be a code that is no longer in force.
  static func isValid(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count == length, let first = bytes.first, first != UInt8(ascii: "0"),
      let birth = birth(bytes), (1850...2150).contains(birth.year),
      let last = bytes.dropFirst(17).first
    else { return false }
    return check(bytes.prefix(17)).map { $0 == last || ($0 | 0x20) == (last | 0x20) } ?? false
  }

  /// The day of birth, or nothing where the calendar has no such day.
  static func birth(_ bytes: some Collection<UInt8>) -> CivilDate? {
    Digits.number(bytes.dropFirst(6).prefix(8)).flatMap {
      CivilDate(year: $0 / 10_000, month: $0 / 100 % 100, day: $0 % 100)
    }
  }

  /// The check character of seventeen digits, or nothing where they are no digits.
  static func check(_ digits: some Collection<UInt8>) -> UInt8? {
    guard digits.count == weights.count, Digits.number(digits) != nil else { return nil }
    let sum = zip(digits, weights).reduce(0) { sum, pair in
      sum + Int(pair.0 - UInt8(ascii: "0")) * pair.1
    }
    return checks[sum % 11]
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks = Array("10X98765432".utf8)
}
