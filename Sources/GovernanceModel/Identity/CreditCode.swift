/// The check of a unified social credit code (GB 32100); no value holds one.
///
/// A code has eighteen characters out of the ten digits and the letters without I, O, S, V and Z:
/// the registering authority and the kind of body, one each; six digits of place; nine of the body;
/// a check character. Letters in lower case are taken as upper case. The first two may be letters:
/// the collectives of villages are registered under `N2`. Full-width characters and white space are
/// refused. Neither authority nor place is looked up.
public enum CreditCode: Sendable {
  /// Why a text is no such code, or nothing if it is one.
  ///
  /// Codes: `creditCode.length`, `creditCode.characters`, `creditCode.check`. What was found is told
  /// as a length, never as characters.
  public static func findings(for text: String) -> [ValidationFinding] {
    IdentityScheme.creditCode.broken(by: text).map {
      $0.finding(
        "creditCode", text,
        characters: Wording(
          zh: "数字或除 I、O、S、V、Z 外的字母,第 3 至 8 位为数字",
          en: "digits and letters other than I, O, S, V and Z, of which 3 to 8 are digits"))
    }
  }

  static func broken(by bytes: some RandomAccessCollection<UInt8>) -> [OfficialNumberRule] {
    let values = bytes.compactMap { alphabet.firstIndex(of: $0) }
    guard values.count == weights.count + 1, values[2..<8].allSatisfy({ $0 < 10 }) else {
      return [.characters]
    }
    let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return values.last == (31 - sum % 31) % 31 ? [] : [.check]
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
  private static let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
}
