/// One year's arrangement of holidays and make-up workdays.
///
/// The State Council publishes it each autumn for the year that follows (全国年节及纪念日放假办法, Article 7).
public struct WorkYear: Hashable, Sendable {
  /// The calendar year.
  public let year: Int
  /// Days of rest that the arrangement names, weekends inside a holiday included.
  public let holidays: Set<CivilDate>
  /// Saturdays and Sundays on which work is ordered.
  public let makeUpWorkdays: Set<CivilDate>

  /// Creates a year, or nothing if a day lies outside it, stands in both lists, or a make-up workday
  /// is not a Saturday or Sunday.
  public init?(year: Int, holidays: Set<CivilDate>, makeUpWorkdays: Set<CivilDate>) {
    guard holidays.isDisjoint(with: makeUpWorkdays),
      holidays.union(makeUpWorkdays).allSatisfy({ $0.year == year }),
      makeUpWorkdays.allSatisfy(\.weekday.isRestDay)
    else { return nil }
    self.year = year
    self.holidays = holidays
    self.makeUpWorkdays = makeUpWorkdays
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
