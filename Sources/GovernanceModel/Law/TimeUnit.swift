/// The unit in which a time limit is counted.
///
/// Code list: `hour`, `calendarDay`, `workingDay`, `month`.
public enum TimeUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// Hours by the clock on the wall, nights and holidays included.
  case hour
  /// Days of the civil calendar.
  case calendarDay
  /// Days on which offices work.
  case workingDay
  /// Months of the civil calendar.
  case month
}

extension TimeUnit: Described {
  /// The name shown to people behind a number.
  public var wording: Wording {
    switch self {
    case .hour: Wording(zh: "小时", en: "hours")
    case .calendarDay: Wording(zh: "日", en: "days")
    case .workingDay: Wording(zh: "个工作日", en: "working days")
    case .month: Wording(zh: "个月", en: "months")
    }
  }
}
