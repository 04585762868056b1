/// What of a rule decides when something falls due, and nothing else: no name, no title, no source.
///
/// Law: it finds the due moment that ``DeadlineRule/deadline(from:designated:calendar:)`` finds, for
/// every start, without the way there; for deciding, which needs no reasons, many times a second.
package struct CompactRule: Hashable, Sendable {
  private let limit: TimeLimit
  private let firstDayOffset: Int
  private let rollsOn: Bool
  private let mayBeNamed: Bool
  private let from: CivilDate
  private let through: CivilDate

  /// Creates it from a rule.
  package init(_ rule: DeadlineRule) {
    limit = rule.limit
    firstDayOffset = rule.excludesStartDay ? 1 : 0
    rollsOn = rule.endRolling == .nextWorkday
    mayBeNamed = rule.holder == .organ
    from = rule.inForceFrom
    through = rule.inForceThrough ?? .latest
  }

  /// Whether the rule is in force on a day.
  package func isInForce(on day: CivilDate) -> Bool { from <= day && day <= through }

  /// When something that starts at a moment falls due, or nothing where there is no date.
  ///
  /// - Complexity: O(log *n*) in the number of holidays and make-up workdays in the calendar.
  package func due(
    from start: Instant, designated: CivilDate?, calendar: borrowing WorkCalendar
  ) -> Due? {
    switch limit {
    case .promptly: return nil
    case .designated: return designated.flatMap { start.civilDate <= $0 ? .endOf($0) : nil }
    case .fixed(let amount, let unit):
      guard let due = end(of: amount, unit, from: start, calendar) else { return nil }
      guard mayBeNamed, let designated, start.civilDate <= designated,
        Due.endOf(designated).instant < due.instant
      else { return due }
      return .endOf(designated)
    }
  }

  private func end(
    of amount: Int, _ unit: TimeUnit, from start: Instant, _ calendar: borrowing WorkCalendar
  ) -> Due? {
    switch unit {
    case .minute: return .at(start.advanced(byMinutes: amount))
    case .hour: return .at(start.advanced(byHours: amount))
    case .workingHour: return calendar.moment(amount, workingHoursAfter: start).map { .at($0) }
    case .calendarDay, .workingDay, .month:
      let first = start.civilDate.advanced(byDays: firstDayOffset)
      let last = calendar.lastDay(
        of: amount, unit, from: first, excludingStart: firstDayOffset == 1)
      return .endOf(rollsOn ? calendar.workday(onOrAfter: last) : last)
    }
  }
}
