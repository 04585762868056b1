/// For which days, and by which calendar, records are looked at.
public struct AuditTerms: Hashable, Sendable {
  /// The days: a finding is one of the day on which the clause was broken.
  public let period: DayRange
  /// The working calendar.
  public let calendar: WorkCalendar
  /// The sensitive times (敏感时期) that were announced, in which more is asked.
  public let sensitive: [DayRange]

  /// Creates terms.
  public init(_ period: DayRange, calendar: WorkCalendar, sensitive: [DayRange] = []) {
    self.period = period
    self.calendar = calendar
    self.sensitive = sensitive
  }

  /// Terms for a month.
  ///
  /// - Returns: The terms, or nothing if there is no such month.
  public static func month(
    _ month: Int, of year: Int, calendar: WorkCalendar, sensitive: [DayRange] = []
  ) -> AuditTerms? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let next = first.advanced(byMonths: 1)
    let last = next == .latest ? next : next.advanced(byDays: -1)
    return AuditTerms(DayRange(first, last), calendar: calendar, sensitive: sensitive)
  }
}
