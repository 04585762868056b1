/// What kind of relation a dispute is about.
///
/// Code list: `civil`, `administrative`, `publicSecurity`, `criminal`, `other`.
public enum DisputeNature: String, Hashable, Sendable, Codable, CaseIterable {
  /// 民商事.
  case civil
  /// 行政.
  case administrative
  /// 治安.
  case publicSecurity
  /// 刑事.
  case criminal
  /// 其他.
  case other

  /// Whether the parties may settle it by people's mediation.
  public var isMediable: Bool { self == .civil }
}

extension DisputeNature: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .civil: Wording(zh: "民商事", en: "civil")
    case .administrative: Wording(zh: "行政", en: "administrative")
    case .publicSecurity: Wording(zh: "治安", en: "public security")
    case .criminal: Wording(zh: "刑事", en: "criminal")
    case .other: Wording(zh: "其他", en: "other")
    }
  }
}
