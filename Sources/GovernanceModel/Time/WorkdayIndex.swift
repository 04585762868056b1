/// Where the working days lie, so that counting many takes no longer than counting few.
///
/// Weekdays follow from the number of a day; only the days that differ from them are kept, in order,
/// with how many working days there are up to each. Two lookups answer every question.
struct WorkdayIndex: Hashable, Sendable {
  /// The days that differ from plain weekdays.
  private let days: SortedNumbers
  /// How many working days more than plain weekdays there are up to each of them, itself included.
  private let surplus: [Int]
  /// The rank of each of them.
  private let ranks: SortedNumbers

  /// Creates an index from the days that differ, each with whether it is worked.
  init(_ exceptions: [Int: Bool]) {
    let differing = exceptions.filter { $0.value == Self.isRestDay($0.key) }
    let days = differing.keys.sorted()
    var total = 0
    surplus = days.map { day in
      total += differing[day] == true ? 1 : -1
      return total
    }
    ranks = SortedNumbers(
      zip(days, surplus).map { day, surplus in Self.weekdays(through: day) + surplus })
    self.days = SortedNumbers(days)
  }

  /// The number of working days up to a day, itself included, counted from an origin of no meaning.
  func rank(of day: Int) -> Int {
    let index = days.count(upTo: day)
    return Self.weekdays(through: day) + (index == 0 ? 0 : surplus[index - 1])
  }

  /// The working day of a rank.
  func day(ofRank rank: Int) -> Int {
    let index = ranks.count(upTo: rank - 1)
    let weekday = Self.weekday(ofRank: rank - (index == 0 ? 0 : surplus[index - 1]))
    // A weekend that is worked comes before the next weekday.
    return index < days.count ? min(weekday, days[index]) : weekday
  }

  // Day 0 was a Thursday, so that day -3 was a Monday.
  private static func weekdays(through day: Int) -> Int {
    let (week, rest) = divided(day + 4, by: 7)
    return week * 5 + min(rest, 5)
  }

  private static func weekday(ofRank rank: Int) -> Int {
    let (week, rest) = divided(rank - 1, by: 5)
    return week * 7 + rest - 3
  }

  private static func isRestDay(_ day: Int) -> Bool { divided(day + 3, by: 7).rest >= 5 }

  private static func divided(_ value: Int, by divisor: Int) -> (quotient: Int, rest: Int) {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
  }
}
