/// One year's arrangement of holidays and make-up workdays.
///
/// The State Council publishes it each autumn for the year that follows (全国年节及纪念日放假办法, Article 7).
///
/// Invariants: its days lie in the year, or in the last week of the December before, in which the
/// rest of New Year may begin; no day is both; a make-up workday is a Saturday or Sunday.
public struct WorkYear: Hashable, Sendable {
  /// The calendar year.
  public let year: Int
  /// Days of rest that the arrangement names; a weekend inside a holiday may be among them or be left to
  /// the week.
  public let holidays: Set<CivilDate>
  /// Saturdays and Sundays on which work is ordered.
  public let makeUpWorkdays: Set<CivilDate>

  /// Creates a year, or nothing if an invariant is broken; the door says which.
  public init?(year: Int, holidays: Set<CivilDate>, makeUpWorkdays: Set<CivilDate>) {
    let findings = Self.findings(year: year, holidays: holidays, makeUpWorkdays: makeUpWorkdays)
    guard findings.isEmpty else { return nil }
    self.init(unchecked: year, holidays, makeUpWorkdays)
  }

  private init(unchecked year: Int, _ holidays: Set<CivilDate>, _ makeUpWorkdays: Set<CivilDate>) {
    self.year = year
    self.holidays = holidays
    self.makeUpWorkdays = makeUpWorkdays
  }

  /// The first day of December that the arrangement of the next year may still change.
  ///
  /// From 2007 to 2026 none reached further back than the 29th.
  static let firstDayOfReach = 25

  /// What the arrangement says of a day, or nothing where it does not name it.
  func kind(of date: CivilDate) -> DayKind? {
    if makeUpWorkdays.contains(date) { return .makeUpWorkday }
    return holidays.contains(date) ? .holiday : nil
  }
}
