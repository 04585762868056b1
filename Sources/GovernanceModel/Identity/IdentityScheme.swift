/// A scheme of official numbers that a ``KeyedReference`` can be made of.
///
/// Code list: `residentIdentityNumber`, `creditCode`.
public enum IdentityScheme: String, Hashable, Sendable, Codable, CaseIterable {
  /// The number of a person (GB 11643).
  case residentIdentityNumber
  /// The unified social credit code of an organisation (GB 32100).
  case creditCode

  /// Why a text is no number of the scheme; the findings never show any of it.
  public func findings(for text: String) -> [ValidationFinding] {
    switch self {
    case .residentIdentityNumber: ResidentIdentityNumber.findings(for: text)
    case .creditCode: CreditCode.findings(for: text)
    }
  }

  /// The rules that a text breaks, in the order of the findings; none if it is a number.
  func broken(by text: String) -> [OfficialNumberRule] {
    // Counted in code points, so that eighteen full-width digits are wrong digits and not too many.
    guard text.utf8.count <= 4 * IdentityNumberRule.length,
      text.unicodeScalars.count == IdentityNumberRule.length
    else { return [.length] }
    let bytes = Self.normalised(text)
    guard bytes.count == IdentityNumberRule.length else { return [.characters] }
    return broken(byBytes: bytes)
  }

  /// The rules that eighteen bytes break, letters in upper case.
  func broken(byBytes bytes: some RandomAccessCollection<UInt8>) -> [OfficialNumberRule] {
    switch self {
    case .residentIdentityNumber: ResidentIdentityNumber.broken(by: bytes)
    case .creditCode: CreditCode.broken(by: bytes)
    }
  }

  /// The bytes with ASCII letters in upper case, so that one number has one reference.
  static func normalised(_ text: String) -> [UInt8] {
    text.utf8.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 - 0x20 : $0 }
  }
}

extension IdentityScheme: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .residentIdentityNumber: Wording(zh: "公民身份号码", en: "resident identity number")
    case .creditCode: Wording(zh: "统一社会信用代码", en: "unified social credit code")
    }
  }
}
