/// The check of a resident identity number (GB 11643); no value holds one.
///
/// A number is only ever the input of ``ReferenceKey/reference(toIdentityNumber:)``. It has eighteen
/// characters: digits, of which the day of birth must exist, and a check character, for which a
/// lower-case `x` is taken as `X`. Full-width digits and white space are refused. The place is not
/// looked up, since a number keeps the code of a place that is no longer in force; nor is the day of
/// birth compared with today, since the model has no clock: any day from 0001-01-01 to 9999-12-31
/// is let through.
public enum ResidentIdentityNumber: Sendable {
  /// Why a text is no such number, or nothing if it is one.
  ///
  /// Codes: `identityNumber.length`, `identityNumber.characters`, `identityNumber.birth`,
  /// `identityNumber.check`. What was found is told as a length, never as characters.
  public static func findings(for text: String) -> [ValidationFinding] {
    IdentityScheme.residentIdentityNumber.broken(by: text).map {
      $0.finding(
        "identityNumber", text,
        characters: Wording(zh: "十七位数字加一位数字或 X", en: "seventeen digits, then a digit or X"))
    }
  }

  static func broken(by bytes: some RandomAccessCollection<UInt8>) -> [OfficialNumberRule] {
    guard let last = bytes.last, let check = IdentityNumberRule.check(bytes.dropLast()),
      last == UInt8(ascii: "X") || Digits.number(CollectionOfOne(last)) != nil
    else { return [.characters] }
    return (IdentityNumberRule.birth(bytes) == nil ? [.birth] : [])
      + (last == check ? [] : [.check])
  }
}
