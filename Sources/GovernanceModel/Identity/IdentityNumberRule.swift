/// The form of a resident identity number (GB 11643): six digits of place, eight of birth, three of
/// order and a check character.
enum IdentityNumberRule {
  /// Whether eighteen bytes are such a number: digits, a day that exists, the right check character.
  ///
  /// The place is not looked up: it may be a code that is no longer in force.
  static func isValid(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count == 18, let digits = Digits.number(bytes.prefix(17)),
      digits >= 10_000_000_000_000_000, let birth = Digits.number(bytes.dropFirst(6).prefix(8)),
      (1850...2150).contains(birth / 10_000),
      CivilDate(year: birth / 10_000, month: birth / 100 % 100, day: birth % 100) != nil
    else { return false }
    let sum = zip(bytes.prefix(17), weights).reduce(0) { sum, pair in
      sum + Int(pair.0 - UInt8(ascii: "0")) * pair.1
    }
    let check = checks[sum % 11]
    return bytes.dropFirst(17).first.map { $0 == check || ($0 | 0x20) == (check | 0x20) } ?? false
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks = Array("10X98765432".utf8)
}
