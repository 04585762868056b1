/// A stretch of days in which something is to happen once: a week, half a month, a month, a quarter.
public enum AuditWindow: Hashable, Sendable {
  /// Weeks from Monday to Sunday.
  case week
  /// The first fifteen days of a month, and the rest.
  case halfMonth
  /// Months.
  case month
  /// Quarters of the year.
  case quarter

  /// The window that is usual for a number of days.
  init(days: Int) {
    switch days {
    case ...7: self = .week
    case 8...16: self = .halfMonth
    case 17...31: self = .month
    default: self = .quarter
    }
  }

  /// The windows whose last day lies in a period, in order.
  func ending(in period: DayRange) -> [DayRange] {
    var windows: [DayRange] = []
    var day = period.from
    while day <= period.through {
      let window = around(day)
      if window.through <= period.through { windows.append(window) }
      day = window.through.advanced(byDays: 1)
      if window.through == .latest { break }
    }
    return windows
  }

  private func around(_ day: CivilDate) -> DayRange {
    let first = day.advanced(byDays: 1 - day.day)
    switch self {
    case .week:
      let monday = day.advanced(byDays: -(Weekday.allCases.firstIndex(of: day.weekday) ?? 0))
      return DayRange(monday, monday.advanced(byDays: 6))
    case .halfMonth:
      return day.day <= 15
        ? DayRange(first, first.advanced(byDays: 14))
        : DayRange(first.advanced(byDays: 15), end(of: first, 1))
    case .month: return DayRange(first, end(of: first, 1))
    case .quarter:
      let start = first.advanced(byMonths: -((day.month - 1) % 3))
      return DayRange(start, end(of: start, 3))
    }
  }

  private func end(of first: CivilDate, _ months: Int) -> CivilDate {
    let next = first.advanced(byMonths: months)
    // Beyond the last month there is only the last day.
    return next == .latest ? .latest : next.advanced(byDays: -1)
  }
}
