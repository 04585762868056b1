/// The working calendar: which days offices work, make-up workdays included, and at which hours.
///
/// A year without a published arrangement is read as plain weekdays, and every answer that touched
/// such a year says so; a deadline on it is provisional. Since the rest of New Year may begin in the
/// last week of December, those days stay open until the arrangement of the next year is there.
///
/// Invariants of the door: a year and a local day stand in it once.
public struct WorkCalendar: Hashable, Sendable {
  /// Which arrangement this is, for the record of a decision.
  public let version: VersionTag
  /// The arrangements, in order of their years.
  public let years: [WorkYear]
  /// Days of rest and of work by local decision, in order.
  public let localDays: [LocalDay]
  /// The hours of a working day, or nothing where the calendar does not say.
  public let hours: WorkingHours?

  let index: WorkdayIndex
  let makeUpWorkdays: [CivilDate]
  let holidays: [CivilDate]
  let settled: [DayRange]
  private let byYear: [Int: WorkYear]
  private let byDay: [CivilDate: DayKind]

  /// Creates a calendar; a later entry for one year or day replaces an earlier one.
  public init(
    version: VersionTag, years: [WorkYear], localDays: [LocalDay] = [], hours: WorkingHours? = nil
  ) {
    self.version = version
    byYear = Dictionary(years.map { ($0.year, $0) }) { _, last in last }
    self.years = byYear.values.sorted { $0.year < $1.year }
    let local = Dictionary(localDays.map { ($0.date, $0) }) { _, last in last }
    self.localDays = local.values.sorted { $0.date < $1.date }
    self.hours = hours
    var kinds: [CivilDate: DayKind] = [:]
    // A later year goes before an earlier one, and a place before the nation.
    for year in self.years {
      for day in year.holidays { kinds[day] = .holiday }
      for day in year.makeUpWorkdays { kinds[day] = .makeUpWorkday }
    }
    for day in self.localDays { kinds[day.date] = day.kind }
    byDay = kinds
    index = WorkdayIndex(
      Dictionary(uniqueKeysWithValues: kinds.map { ($0.key.dayNumber, $0.value.isWorking) }))
    makeUpWorkdays = kinds.filter { $0.value == .makeUpWorkday }.keys.sorted()
    holidays = kinds.filter { $0.value == .holiday }.keys.sorted()
    settled = Self.settled(self.years.map(\.year))
  }

  /// The national calendar, 2007 to 2026, with the hours that are usual in Guizhou.
  public static let national = WorkCalendar(
    version: VersionTag("cn-workdays", "2007-2026"), years: WorkYear.national, hours: .typical)

  /// The same calendar with what another one adds: its years and days in place of those here, its
  /// hours where it has any, under its version.
  public func adding(_ other: WorkCalendar) -> WorkCalendar {
    WorkCalendar(
      version: other.version, years: years + other.years, localDays: localDays + other.localDays,
      hours: other.hours ?? hours)
  }

  /// The years with a published arrangement, in order.
  public var publishedYears: [Int] { years.map(\.year) }

  /// Whether no arrangement that is yet to come can change what that day is.
  public func isSettled(_ date: CivilDate) -> Bool { isSettled(DayRange(date, date)) }

  /// What that day is.
  ///
  /// Of a day in December the next year's arrangement may say more than its own, and goes before
  /// it, since it is the later text; a local day goes before both.
  ///
  /// - Complexity: O(1).
  public func kind(of date: CivilDate) -> DayKind {
    byDay[date] ?? (date.weekday.isRestDay ? .weekend : .workday)
  }

  /// Whether offices work on that day.
  public func isWorking(_ date: CivilDate) -> Bool { kind(of: date).isWorking }
}
