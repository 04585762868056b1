extension WorkCalendar {
  /// The days that no arrangement to come can change, for the years that are known.
  ///
  /// Years in a row make one range: from the first one's 1 January to the last one's 24 December.
  static func settled(_ years: [Int]) -> [DayRange] {
    var ranges: [DayRange] = []
    var run: ClosedRange<Int>?
    func close() {
      guard let run, let from = CivilDate(year: run.lowerBound, month: 1, day: 1),
        let through = CivilDate(
          year: run.upperBound, month: 12, day: WorkYear.firstDayOfReach - 1)
      else { return }
      ranges.append(DayRange(from, through))
    }
    for year in years {
      if let known = run, known.upperBound + 1 == year {
        run = known.lowerBound...year
      } else {
        close()
        run = year...year
      }
    }
    close()
    return ranges
  }

  /// Whether no arrangement to come can change any of those days.
  ///
  /// - Complexity: O(*n*) in the number of gaps between the known years.
  func isSettled(_ days: DayRange) -> Bool {
    settled.contains { $0.from <= days.from && days.through <= $0.through }
  }

  /// The years whose missing arrangements may change some of those days, in order, a hundred at most.
  ///
  /// Nobody reads more than a hundred sentences that say the same.
  public func missingYears(for days: DayRange) -> [Int] {
    if isSettled(days) { return [] }
    let known = Set(publishedYears)
    let last = days.through
    // In the last week of December the next year has a say.
    let reaches = last.month == 12 && last.day >= WorkYear.firstDayOfReach
    let through = min(last.year + (reaches ? 1 : 0), CivilDate.latest.year)
    return Array((days.from.year...through).lazy.filter { !known.contains($0) }.prefix(100))
  }
}
