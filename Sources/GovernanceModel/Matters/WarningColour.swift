/// A colour by which a grade is shown.
///
/// Code list: `blue`, `yellow`, `orange`, `red`.
public enum WarningColour: String, Hashable, Sendable, Codable, CaseIterable {
  /// 蓝.
  case blue
  /// 黄.
  case yellow
  /// 橙.
  case orange
  /// 红.
  case red
}

extension WarningColour: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .blue: Wording(zh: "蓝色", en: "blue")
    case .yellow: Wording(zh: "黄色", en: "yellow")
    case .orange: Wording(zh: "橙色", en: "orange")
    case .red: Wording(zh: "红色", en: "red")
    }
  }
}
