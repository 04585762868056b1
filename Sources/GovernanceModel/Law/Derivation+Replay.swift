extension Derivation {
  /// Goes the way again, with nothing but the steps and a calendar.
  ///
  /// It shares no code with the computation beyond the calendar's own arithmetic: each step is done
  /// anew from the day on which the last one ended, and must come out as it is written down. It proves
  /// that the way follows, and not that its rule is the law's.
  ///
  /// - Returns: When it falls due, or the first step that does not follow.
  /// - Complexity: O(*s* log *n*) in the numbers of steps and of holidays in the calendar.
  public func replay(on calendar: WorkCalendar) -> DerivationReplay {
    var walk = DerivationWalk(calendar: calendar)
    for (index, step) in enumerated() {
      if let (code, expected) = walk.take(step) {
        return .breaks(
          DerivationBreak(step: index, code: code, found: step, expected: expected))
      }
    }
    if let missing = walk.unfinished() {
      return .breaks(
        DerivationBreak(step: count, code: .missing, found: nil, expected: missing))
    }
    return .follows(walk.due)
  }
}
