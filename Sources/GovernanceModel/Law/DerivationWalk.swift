/// Somebody who goes the way of a derivation step by step, with a calendar in hand.
struct DerivationWalk {
  typealias Fault = (code: DerivationBreak.Code, expected: DerivationStep?)
  typealias Reason = DerivationStep.Reason

  let calendar: WorkCalendar
  private(set) var due: Due?
  private var last: DerivationStep?
  private var place = Place.start
  private var reads: DayRange?
  /// What must still be told of the days that were just counted.
  private var untold: [Reason] = []
  private var years: [Int] = []

  /// How far along the way a step stands; a step may not stand behind a later one.
  private enum Place: Int {
    case start, first, counted, extended, paused, rolled, named, provisional, ended
  }

  init(calendar: WorkCalendar) { self.calendar = calendar }

  /// Does a step anew; gives why it does not follow, or nothing if it does.
  mutating func take(_ step: DerivationStep) -> Fault? {
    if let last, last.to != step.from || last.rule != step.rule {
      let ought = DerivationStep(
        rule: last.rule, from: last.to, to: step.to, reason: step.reason, basis: step.basis,
        reads: step.reads)
      return (.gap, ought)
    }
    if let told = untold.first {
      untold.removeFirst()
      return settle(step, told, to: step.from, reads: last?.reads)
    }
    guard let next = place(of: step.reason) else { return (.order, nil) }
    place = next
    return follow(step)
  }

  /// The step that ought to come and does not.
  func missing() -> DerivationStep? {
    guard let last else { return nil }
    let reason = untold.first ?? unnamedYear().map { .provisional(year: $0) }
    return reason.map {
      DerivationStep(rule: last.rule, from: last.to, to: last.to, reason: $0, basis: last.basis)
    }
  }

  /// The place of a step, or nothing where it cannot stand here.
  private func place(of reason: Reason) -> Place? {
    let next: Place
    var mayRepeat = false
    switch reason {
    case .promptly, .undesignated, .hoursUnknown: return place == .start ? .ended : nil
    case .elapsed: return place == .start ? .rolled : nil
    case .startDayExcluded: next = .first
    case .counted: next = .counted
    case .restDaysSkipped, .makeUpCounted: return nil
    case .extended: (next, mayRepeat) = (.extended, true)
    case .paused: (next, mayRepeat) = (.paused, true)
    case .suspended:
      return (Place.counted.rawValue...Place.paused.rawValue).contains(place.rawValue)
        ? .ended : nil
    case .rolled, .stands: next = .rolled
    case .designated: next = .named
    case .provisional: (next, mayRepeat) = (.provisional, true)
    }
    let isLater = place.rawValue < next.rawValue || (mayRepeat && place == next)
    let isCounted = place.rawValue >= Place.counted.rawValue
    switch next {
    case .first, .counted: return isLater ? next : nil
    case .named: return isLater && (isCounted || place == .start) ? next : nil
    default: return isLater && isCounted ? next : nil
    }
  }

  private mutating func follow(_ step: DerivationStep) -> Fault? {
    switch step.reason {
    case .promptly, .undesignated, .hoursUnknown, .suspended:
      due = nil
      return settle(step, step.reason, to: step.from)
    case .elapsed(let amount, let unit, let from, _): return pass(step, amount, unit, from)
    case .startDayExcluded:
      return settle(step, .startDayExcluded, to: step.from.advanced(byDays: 1))
    case .counted(let amount, let unit):
      return count(step, amount, unit, from: step.from)
    case .extended(let amount, let unit):
      return count(step, amount, unit, from: step.from.advanced(byDays: 1))
    case .restDaysSkipped, .makeUpCounted: return (.order, nil)
    case .paused(let ground, let range, _, let unit): return pause(step, ground, range, unit)
    case .rolled, .stands:
      let rolled = calendar.workday(onOrAfter: step.from)
      let kind = calendar.kind(of: step.from)
      return arrive(
        step, rolled == step.from ? .stands(kind) : .rolled(kind), on: rolled,
        reads: DayRange(step.from, rolled))
    case .designated: return arrive(step, .designated, on: step.to)
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
    let before = first.advanced(byDays: -1)
    let end: CivilDate
    switch unit {
    case .workingDay: end = calendar.day(amount, workdaysAfter: before)
    case .month: end = before.advanced(byMonths: amount)
    case .calendarDay: end = before.advanced(byDays: amount)
    case .minute, .hour, .workingHour: return (.differs, nil)
    }
    guard unit == .workingDay else { return arrive(step, step.reason, on: end) }
    let days = DayRange(first, end)
    let rest = before.days(to: end) - calendar.workdays(after: before, through: end)
    let makeUp = calendar.makeUpWorkdays(in: days)
    untold =
      (rest > 0 ? [.restDaysSkipped(rest)] : []) + (makeUp.isEmpty ? [] : [.makeUpCounted(makeUp)])
    return arrive(step, step.reason, on: end, reads: days)
  }

  private mutating func pause(
    _ step: DerivationStep, _ ground: String, _ range: DayRange, _ unit: TimeUnit
  ) -> Fault? {
    let before = range.from.advanced(byDays: -1)
    let isWorking = unit == .workingDay
    let left =
      isWorking
      ? calendar.workdays(after: before, through: range.through) : before.days(to: range.through)
    let end =
      isWorking
      ? calendar.day(left, workdaysAfter: step.from) : step.from.advanced(byDays: left)
    return arrive(
      step, .paused(ground, range, left, isWorking ? .workingDay : .calendarDay), on: end,
      reads: isWorking ? DayRange(range.from, max(range.through, end)) : nil)
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
