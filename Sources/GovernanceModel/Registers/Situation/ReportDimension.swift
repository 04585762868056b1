/// What a report on the situation counts; the last three are forbidden and are on the list to be
/// recognised.
///
/// Code list: `matterKind`, `area`, `level`, `channel`, `trend`, `unresolved`, `repeats`, `person`,
/// `personScore`, `counselling`.
public enum ReportDimension: String, Hashable, Sendable, Codable, CaseIterable {
  /// 事项类别.
  case matterKind
  /// 区域.
  case area
  /// 化解层级.
  case level
  /// 渠道.
  case channel
  /// 趋势.
  case trend
  /// 逾期未化解.
  case unresolved
  /// 重复事项.
  case repeats
  /// 个人: forbidden.
  case person
  /// 个人评分: forbidden.
  case personScore
  /// 心理咨询: forbidden.
  case counselling
}

extension ReportDimension: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .matterKind: Wording(zh: "事项类别", en: "kind of matter")
    case .area: Wording(zh: "区域", en: "area")
    case .level: Wording(zh: "化解层级", en: "level")
    case .channel: Wording(zh: "渠道", en: "channel")
    case .trend: Wording(zh: "趋势", en: "trend")
    case .unresolved: Wording(zh: "逾期未化解", en: "unresolved for long")
    case .repeats: Wording(zh: "重复事项", en: "repeats")
    case .person: Wording(zh: "个人", en: "a person")
    case .personScore: Wording(zh: "个人评分", en: "a score of a person")
    case .counselling: Wording(zh: "心理咨询", en: "counselling")
    }
  }
}

extension ReportDimension {
  /// Whether no report may count it (个人信息保护法, Articles 6 and 24; 精神卫生法, Article 23).
  public var isForbidden: Bool { self == .person || self == .personScore || self == .counselling }
}
