/// What an official number can get wrong; the findings say which, and show nothing of the number.
///
/// Code list: `length`, `characters`, `birth`, `check`.
enum OfficialNumberRule: String, Hashable, Sendable, CaseIterable {
  case length
  case characters
  case birth
  case check

  /// The finding that a text breaks the rule.
  ///
  /// Not even a short text is shown: it may be most of a number.
  func finding(_ prefix: String, _ text: String, characters: Wording) -> ValidationFinding {
    ValidationFinding(
      code: "\(prefix).\(rawValue)", path: "$", what: what, found: Shown.length(of: text),
      expected: self == .characters ? characters : expected)
  }

  private var what: Wording {
    switch self {
    case .length: Wording(zh: "号码位数不符", en: "The number has another length")
    case .characters: Wording(zh: "号码含有不允许的字符", en: "The number holds a wrong character")
    case .birth: Wording(zh: "号码中的出生日期不存在", en: "The day of birth in the number does not exist")
    case .check: Wording(zh: "号码校验码不符", en: "The check character of the number is wrong")
    }
  }

  private var expected: Wording {
    let length = IdentityNumberRule.length
    return switch self {
    case .length, .characters:
      Wording(zh: "\(length) 个字符,前后无空白", en: "\(length) characters and no white space")
    case .birth: Wording(zh: "存在的日期", en: "a day that exists")
    case .check:
      Wording(zh: "与前十七位相符的校验码", en: "the one that the seventeen before it give")
    }
  }
}
