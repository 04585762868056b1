extension DeadlineRule {
  /// Computes the deadline that an event sets running.
  ///
  /// - Parameters:
  ///   - start: The moment of the event; its civil day in China is the start day.
  ///   - designated: The day that the order names. Where the limit is a number, it counts only for an
  ///     organ, and only if it is the earlier of the two. A day before the event is none.
  ///   - calendar: The working calendar.
  /// - Returns: The deadline; without a due date where the rule names none, where the order names
  ///   no day though the rule asks for one, or where working hours are counted on a calendar that
  ///   does not say when offices work.
  /// - Complexity: O(log *n*) in the number of holidays and make-up workdays in the calendar,
  ///   whatever the length of the period, but for the make-up workdays that are listed.
  public func deadline(
    from start: Instant, designated: CivilDate? = nil, calendar: WorkCalendar
  ) -> Deadline {
    var steps = StepList()
    var course = DeadlineCourse(rule: self, start: start, calendar: calendar)
    course.run(designated: designated, extensions: [], pauses: [], &steps)
    return Deadline(
      rule: id, start: start, due: course.due, derivation: Derivation(steps.steps))
  }

  /// Computes when it falls due, and nothing else.
  ///
  /// - Parameters:
  ///   - start: The moment of the event; its civil day in China is the start day.
  ///   - designated: The day that the order names, as for ``deadline(from:designated:calendar:)``.
  ///   - calendar: The working calendar.
  /// - Returns: The same date that the deadline has.
  /// - Complexity: O(log *n*) in the number of holidays and make-up workdays in the calendar,
  ///   whatever the length of the period.
  public func plainDeadline(
    from start: Instant, designated: CivilDate? = nil, calendar: WorkCalendar
  ) -> PlainDeadline {
    var steps = NoSteps()
    var course = DeadlineCourse(rule: self, start: start, calendar: calendar)
    course.run(designated: designated, extensions: [], pauses: [], &steps)
    return PlainDeadline(due: course.due, isProvisional: !course.isSettled)
  }
}
