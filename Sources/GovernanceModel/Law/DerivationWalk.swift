/// Somebody who goes the way of a derivation step by step, with a calendar in hand.
///
/// Every step is done anew from the day on which the last one ended, and must come out as it is written
/// down, as a whole.
struct DerivationWalk {
  typealias Fault = (code: DerivationBreak.Code, expected: DerivationStep?)
  typealias Reason = DerivationStep.Reason

  let calendar: WorkCalendar
  private(set) var due: Due?
  private var last: DerivationStep?
  private var place = DerivationPlace.start
  private var reads: DayRange?
  /// The day of the event, and whether it was left out.
  private var start: (day: CivilDate, isExcluded: Bool)?
  /// The unit that was counted; what is added or left out later is counted in it.
  private var unit: TimeUnit?
  /// The first day on which the period may stand still next.
  private var mayPauseFrom: CivilDate?
  /// What must still be told of the days that were just counted.
  private var untold: [Reason] = []
  private var years: [Int] = []

  init(calendar: WorkCalendar) { self.calendar = calendar }

  /// Does a step anew; gives why it does not follow, or nothing if it does.
  mutating func take(_ step: DerivationStep) -> Fault? {
    if let last, last.to != step.from || last.rule != step.rule {
      let ought = DerivationStep(
        rule: last.rule, from: last.to, to: step.to, reason: step.reason, basis: step.basis,
        reads: step.reads)
      return (.gap, ought)
    }
    if !untold.isEmpty {
      return settle(step, untold.removeFirst(), to: step.from, reads: last?.reads)
    }
    guard let next = place.next(for: step.reason) else { return (.order, nil) }
    place = next
    if start == nil { start = (step.from, step.reason == .startDayExcluded) }
    return follow(step)
  }

  /// The step that is missing, or nothing inside where nobody can say which; nothing at all where the way
  /// is at its end.
  func unfinished() -> DerivationStep?? {
    guard let last else { return .some(nil) }
    if let reason = untold.first ?? unnamedYear().map({ .provisional(year: $0) }) {
      return DerivationStep(
        rule: last.rule, from: last.to, to: last.to, reason: reason, basis: last.basis)
    }
    return due == nil && !last.reason.leavesNoDate ? .some(nil) : nil
  }

  private mutating func follow(_ step: DerivationStep) -> Fault? {
    switch step.reason {
    case .promptly, .undesignated: return settle(step, step.reason, to: step.from)
    case .hoursUnknown:
      return calendar.hours == nil ? settle(step, step.reason, to: step.from) : (.differs, nil)
    case .elapsed(let amount, let unit, let from, _): return pass(step, amount, unit, from)
    case .startDayExcluded:
      return settle(step, .startDayExcluded, to: step.from.advanced(byDays: 1))
    case .counted(let amount, let unit):
      (self.unit, mayPauseFrom) = (unit, step.from)
      return count(step, amount, unit, from: step.from)
    case .extended(let amount, let unit):
      guard unit == self.unit else { return (.differs, nil) }
      return count(step, amount, unit, from: step.from.advanced(byDays: 1))
    case .restDaysSkipped, .makeUpCounted: return (.order, nil)
    case .paused(let ground, let range, _, let unit): return pause(step, ground, range, unit)
    case .suspended(_, let since):
      guard isRunning(on: since, until: step.from) else { return (.differs, nil) }
      due = nil
      return settle(step, step.reason, to: step.from)
    case .rolled, .stands: return roll(step)
    case .designated: return name(step)
    case .provisional:
      guard let year = unnamedYear() else { return (.differs, nil) }
      years.append(year)
      return settle(step, .provisional(year: year), to: step.from)
    }
  }

  private mutating func pass(
    _ step: DerivationStep, _ amount: Int, _ unit: TimeUnit, _ from: Instant
  ) -> Fault? {
    let end: Instant?
    switch unit {
    case .minute: end = from.advanced(byMinutes: amount)
    case .hour: end = from.advanced(byHours: amount)
    case .workingHour: end = calendar.moment(amount, workingHoursAfter: from)
    case .calendarDay, .workingDay, .month: end = nil
    }
    guard let end, step.from == from.civilDate else { return (.differs, nil) }
    due = .at(end)
    return settle(
      step, .elapsed(amount, unit, from: from, to: end), to: end.civilDate,
      reads: unit == .workingHour ? DayRange(step.from, end.civilDate) : nil)
  }

  private mutating func count(
    _ step: DerivationStep, _ amount: Int, _ unit: TimeUnit, from first: CivilDate
  ) -> Fault? {
    guard !unit.endsAtMoment, amount > 0 else { return (.differs, nil) }
    let isExcluded = step.reason.kind == .extended || start?.isExcluded == true
    let end = calendar.lastDay(of: amount, unit, from: first, excludingStart: isExcluded)
    guard unit == .workingDay else { return arrive(step, step.reason, on: end) }
    let days = DayRange(first, end)
    let rest = first.days(to: end) + 1 - calendar.workdays(in: days)
    let (holidays, makeUp) = (calendar.holidays(in: days), calendar.makeUpWorkdays(in: days))
    untold =
      (holidays > 0 ? [.restDaysSkipped(holidays, .holiday)] : [])
      + (rest > holidays ? [.restDaysSkipped(rest - holidays, .weekend)] : [])
      + (makeUp.isEmpty ? [] : [.makeUpCounted(makeUp)])
    return arrive(step, step.reason, on: end, reads: days)
  }

  /// Whether the period runs on a day: it has begun, has not stood still on it before, and is not over.
  private func isRunning(on day: CivilDate, until end: CivilDate) -> Bool {
    mayPauseFrom.map { $0 <= day && day <= end } ?? false
  }

  private mutating func pause(
    _ step: DerivationStep, _ ground: String, _ range: DayRange, _ unit: TimeUnit
  ) -> Fault? {
    let isWorking = self.unit == .workingDay
    guard isRunning(on: range.from, until: step.from), isWorking == (unit == .workingDay) else {
      return (.differs, nil)
    }
    mayPauseFrom = range.through.advanced(byDays: 1)
    let days = range.from.days(to: range.through) + 1
    let left = isWorking ? calendar.workdays(in: range) : days
    let end =
      isWorking
      ? calendar.day(left, workdaysAfter: step.from) : step.from.advanced(byDays: left)
    return arrive(
      step, .paused(ground, range, left, isWorking ? .workingDay : .calendarDay), on: end,
      reads: isWorking ? DayRange(range.from, max(range.through, end)) : nil)
  }

  private mutating func roll(_ step: DerivationStep) -> Fault? {
    let rolled = calendar.workday(onOrAfter: step.from)
    let kind = calendar.kind(of: step.from)
    return arrive(
      step, rolled == step.from ? .stands(kind) : .rolled(kind), on: rolled,
      reads: DayRange(step.from, rolled))
  }

  /// An order names a day from the event on, and an earlier one than was counted to, if any was.
  private mutating func name(_ step: DerivationStep) -> Fault? {
    let isEarlier = due.map { Due.endOf(step.to).instant < $0.instant } ?? true
    guard isEarlier, start.map({ $0.day <= step.to }) ?? true else { return (.differs, nil) }
    return arrive(step, .designated, on: step.to)
  }

  private mutating func arrive(
    _ step: DerivationStep, _ reason: Reason, on day: CivilDate, reads: DayRange? = nil
  ) -> Fault? {
    due = .endOf(day)
    return settle(step, reason, to: day, reads: reads)
  }

  private mutating func settle(
    _ step: DerivationStep, _ reason: Reason, to day: CivilDate, reads days: DayRange? = nil
  ) -> Fault? {
    let expected = DerivationStep(
      rule: step.rule, from: step.from, to: day, reason: reason, basis: step.basis, reads: days)
    guard step == expected else { return (.differs, expected) }
    if let days { reads = days.joined(with: reads) }
    last = step
    return nil
  }

  private func unnamedYear() -> Int? {
    guard due != nil, let reads else { return nil }
    return calendar.missingYears(for: reads).first { !years.contains($0) }
  }
}
