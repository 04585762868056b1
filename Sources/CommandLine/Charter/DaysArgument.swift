#if Tool
  import ArgumentParser
  import GovernanceModel

  /// The days from one to another, `2026-10-19/2026-10-25`.
  struct DaysArgument: ExpressibleByArgument {
    let range: DayRange

    init?(argument: String) {
      let ends = argument.split(separator: "/", omittingEmptySubsequences: false)
        .compactMap { CivilDate(String($0)) }
      guard ends.count == 2, ends[0] <= ends[1] else { return nil }
      range = DayRange(ends[0], ends[1])
    }
  }
#endif
