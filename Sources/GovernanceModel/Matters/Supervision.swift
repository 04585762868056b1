/// How strongly an overdue duty is supervised; within one duty it never falls.
///
/// Code list: `none`, `notice`, `yellow`, `red`, in rising order.
public enum Supervision: String, Hashable, Sendable, Codable, CaseIterable {
  /// Not supervised.
  case none
  /// 督办.
  case notice
  /// 黄牌.
  case yellow
  /// 红牌.
  case red

  /// The next level up, or nothing above red.
  public var next: Supervision? {
    switch self {
    case .none: .notice
    case .notice: .yellow
    case .yellow: .red
    case .red: nil
    }
  }

  private var strength: Int {
    switch self {
    case .none: 0
    case .notice: 1
    case .yellow: 2
    case .red: 3
    }
  }
}

extension Supervision: Comparable {
  /// Orders by strength.
  public static func < (left: Supervision, right: Supervision) -> Bool {
    left.strength < right.strength
  }
}

extension Supervision: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .none: Wording(zh: "未督办", en: "none")
    case .notice: Wording(zh: "督办", en: "notice")
    case .yellow: Wording(zh: "黄牌", en: "yellow card")
    case .red: Wording(zh: "红牌", en: "red card")
    }
  }
}
