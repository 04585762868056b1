#if Tool
  import ArgumentParser
  import GovernanceModel

  /// The days from one to another, `2026-10-19/2026-10-25`.
  struct DaysArgument: ExpressibleByArgument {
    let range: DayRange

    init?(argument: String) {
      let ends = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard ends.count == 2, let from = CivilDate(ends[0]), let through = CivilDate(ends[1]),
        from <= through
      else { return nil }
      range = DayRange(from, through)
    }
  }
#endif
