/// How much a matter weighs; set by a person, never computed.
///
/// Code list: `ordinary`, `larger`, `major`, `gravest`, in rising order.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
  /// 一般.
  case ordinary
  /// 较大.
  case larger
  /// 重大.
  case major
  /// 特别重大.
  case gravest
}

extension Severity: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .ordinary: Wording(zh: "一般", en: "ordinary")
    case .larger: Wording(zh: "较大", en: "larger")
    case .major: Wording(zh: "重大", en: "major")
    case .gravest: Wording(zh: "特别重大", en: "gravest")
    }
  }
}
