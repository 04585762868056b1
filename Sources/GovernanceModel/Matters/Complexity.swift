/// How much work the handling of a matter takes, which picks the center's own limit.
///
/// Code list: `simple`, `general`, `complex`.
public enum Complexity: String, Hashable, Sendable, Codable, CaseIterable {
  /// 简易.
  case simple
  /// 一般.
  case general
  /// 复杂.
  case complex
}

extension Complexity: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .simple: Wording(zh: "简易", en: "simple")
    case .general: Wording(zh: "一般", en: "general")
    case .complex: Wording(zh: "复杂", en: "complex")
    }
  }
}
