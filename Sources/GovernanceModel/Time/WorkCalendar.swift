/// The working calendar: which days offices work, make-up workdays included.
///
/// A year without a published arrangement is read as plain weekdays, and every answer that touched
/// such a year says so; a deadline on it is provisional.
public struct WorkCalendar: Hashable, Sendable {
  /// Which arrangement this is, for the record of a decision.
  public let version: VersionTag
  private let years: [Int: WorkYear]

  /// Creates a calendar from the years it knows; a later entry for one year replaces an earlier one.
  public init(version: VersionTag, years: [WorkYear]) {
    self.version = version
    self.years = Dictionary(years.map { ($0.year, $0) }) { _, last in last }
  }

  /// The national calendar of 2025 and 2026.
  public static let national = WorkCalendar(
    version: VersionTag("cn-workdays", "2025-2026"), years: WorkYear.national)

  /// The years with a published arrangement, in order.
  public var publishedYears: [Int] { years.keys.sorted() }

  /// Whether the arrangement of that day's year is known.
  public func isPublished(_ date: CivilDate) -> Bool { years[date.year] != nil }

  /// What that day is.
  ///
  /// Of a day in December the next year's arrangement may say more than its own, and goes before
  /// it, since it is the later text.
  public func kind(of date: CivilDate) -> DayKind {
    if date.month == 12, let kind = years[date.year + 1]?.kind(of: date) { return kind }
    if let kind = years[date.year]?.kind(of: date) { return kind }
    return date.weekday.isRestDay ? .weekend : .workday
  }

  /// Whether offices work on that day.
  public func isWorking(_ date: CivilDate) -> Bool { kind(of: date).isWorking }

  /// The first working day on or after a day.
  public func workday(onOrAfter date: CivilDate) -> CivilDate {
    var day = date
    while !isWorking(day), day < .latest { day = day.advanced(byDays: 1) }
    return day
  }

  /// The day that is the given number of working days after a day, which itself is not counted.
  ///
  /// - Complexity: O(*n*) in the number of days passed over.
  public func day(_ workdays: Int, workdaysAfter date: CivilDate) -> CivilDate {
    var (day, left) = (date, workdays)
    while left > 0, day < .latest {
      day = day.advanced(byDays: 1)
      if isWorking(day) { left -= 1 }
    }
    return day
  }
}
