#if Tool
  import ArgumentParser
  import GovernanceModel

  /// The days of a report: a month, a year, or the months from one to another.
  struct PeriodArgument: ExpressibleByArgument {
    let range: DayRange

    init?(argument: String) {
      let ends = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard (1...2).contains(ends.count), let first = Self.range(ends[0]),
        let last = Self.range(ends[ends.count - 1]), first.from <= last.from,
        // Nothing was written down before, and nobody audits what is so far off.
        (1949...2100).contains(first.from.year), last.from.year <= 2100
      else { return nil }
      range = DayRange(first.from, last.through)
    }

    private static func range(_ text: String) -> DayRange? {
      if text.utf8.count == 4 {
        guard let first = CivilDate("\(text)-01-01") else { return nil }
        return DayRange(first, first.advanced(byMonths: 12).advanced(byDays: -1))
      }
      guard let first = CivilDate("\(text)-01") else { return nil }
      return DayRange(first, first.advanced(byMonths: 1).advanced(byDays: -1))
    }
  }
#endif
