/// A day of the week, beginning with Monday as China's weeks do.
///
/// Code list: `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`.
public enum Weekday: String, Hashable, Sendable, Codable, CaseIterable {
  /// 星期一.
  case mon
  /// 星期二.
  case tue
  /// 星期三.
  case wed
  /// 星期四.
  case thu
  /// 星期五.
  case fri
  /// 星期六.
  case sat
  /// 星期日.
  case sun

  /// Whether the national working-time rules make it a day of rest (国务院关于职工工作时间的规定, Article 7).
  public var isRestDay: Bool { self == .sat || self == .sun }
}

extension Weekday: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .mon: Wording(zh: "星期一", en: "Monday")
    case .tue: Wording(zh: "星期二", en: "Tuesday")
    case .wed: Wording(zh: "星期三", en: "Wednesday")
    case .thu: Wording(zh: "星期四", en: "Thursday")
    case .fri: Wording(zh: "星期五", en: "Friday")
    case .sat: Wording(zh: "星期六", en: "Saturday")
    case .sun: Wording(zh: "星期日", en: "Sunday")
    }
  }
}
