/// The unit in which a time limit is counted.
///
/// Code list: `minute`, `hour`, `workingHour`, `calendarDay`, `workingDay`, `month`.
public enum TimeUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// Minutes by the clock on the wall.
  case minute
  /// Hours by the clock on the wall, nights and holidays included.
  case hour
  /// Hours in which offices work, by the hours of the calendar.
  case workingHour
  /// Days of the civil calendar.
  case calendarDay
  /// Days on which offices work.
  case workingDay
  /// Months of the civil calendar.
  case month

  /// Whether what is counted in it ends at a moment and not with a day.
  public var endsAtMoment: Bool {
    switch self {
    case .minute, .hour, .workingHour: true
    case .calendarDay, .workingDay, .month: false
    }
  }
}

extension TimeUnit: Described {
  /// The name shown to people behind a number.
  public var wording: Wording {
    switch self {
    case .minute: Wording(zh: "分钟", en: "minutes")
    case .hour: Wording(zh: "小时", en: "hours")
    case .workingHour: Wording(zh: "个工作小时", en: "working hours")
    case .calendarDay: Wording(zh: "日", en: "days")
    case .workingDay: Wording(zh: "个工作日", en: "working days")
    case .month: Wording(zh: "个月", en: "months")
    }
  }

  /// A number of units as people say it: one of them is not many.
  func counted(_ amount: Int) -> Wording {
    let name = wording
    let en = amount == 1 && name.en.hasSuffix("s") ? String(name.en.dropLast()) : name.en
    return Wording(zh: "\(amount) \(name.zh)", en: "\(amount) \(en)")
  }
}
