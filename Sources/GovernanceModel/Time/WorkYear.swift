/// One year's arrangement of holidays and make-up workdays.
///
/// The State Council publishes it each autumn for the year that follows (全国年节及纪念日放假办法, Article 7).
///
/// Invariants: its days lie in the year, or in the December before, in which the rest of New Year
/// may begin; no day is both; a make-up workday is a Saturday or Sunday.
public struct WorkYear: Hashable, Sendable {
  /// The calendar year.
  public let year: Int
  /// Days of rest that the arrangement names, weekends inside a holiday included.
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

  /// What the arrangement says of a day, or nothing where it does not name it.
  func kind(of date: CivilDate) -> DayKind? {
    if makeUpWorkdays.contains(date) { return .makeUpWorkday }
    return holidays.contains(date) ? .holiday : nil
  }
}

extension WorkYear {
  /// The arrangements that ship with the kit, 2025 and 2026.
  package static let national: [WorkYear] = [
    WorkYear(
      year: 2025,
      holidays: [
        (1, 1, 1), (1, 28, 31), (2, 1, 4), (4, 4, 6), (5, 1, 5), (5, 31, 31), (6, 1, 2), (10, 1, 8),
      ],
      makeUp: [(1, 26), (2, 8), (4, 27), (9, 28), (10, 11)]),
    WorkYear(
      year: 2026,
      holidays: [
        (1, 1, 3), (2, 15, 23), (4, 4, 6), (5, 1, 5), (6, 19, 21), (9, 25, 27), (10, 1, 7),
      ],
      makeUp: [(1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10)]),
  ].compactMap(\.self)

  /// Spans are (month, first day, last day).
  private init?(year: Int, holidays: [(Int, Int, Int)], makeUp: [(Int, Int)]) {
    let rest = holidays.flatMap { month, first, last in
      (first...last).compactMap { CivilDate(year: year, month: month, day: $0) }
    }
    let work = makeUp.compactMap { CivilDate(year: year, month: $0, day: $1) }
    self.init(year: year, holidays: Set(rest), makeUpWorkdays: Set(work))
  }
}
