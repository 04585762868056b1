/// The way from an event to the day on which something falls due.
///
/// First the days are counted, then extensions are added to the raw last day, then days on which the
/// period stood still are left out, then a last day of rest rolls on, and last an order may name an
/// earlier day.
struct DeadlineCourse {
  let rule: DeadlineRule
  let start: Instant
  let calendar: WorkCalendar
  /// When it falls due, as far as the way has been gone.
  private(set) var due: Due?
  /// The last day before anything rolled on and before an order named another.
  private(set) var rawEnd: CivilDate?
  /// The days of the calendar that were looked at.
  private(set) var reads: DayRange?

  init(rule: DeadlineRule, start: Instant, calendar: WorkCalendar) {
    self.rule = rule
    self.start = start
    self.calendar = calendar
  }

  /// Whether no arrangement to come can change the date.
  var isSettled: Bool { reads.map { calendar.isSettled($0) } ?? true }

  private var startDay: CivilDate { start.civilDate }

  /// The first day that counts.
  private var first: CivilDate {
    rule.excludesStartDay ? startDay.advanced(byDays: 1) : startDay
  }

  /// Goes the whole way.
  ///
  /// The pauses are in order and have no day in common; an open one is the last.
  mutating func run<Recorder: StepRecorder>(
    designated: CivilDate?, extensions: [Int], pauses: [Pause], _ steps: inout Recorder
  ) {
    switch rule.limit {
    case .promptly: stay(.promptly, &steps)
    case .designated:
      guard let designated, startDay <= designated else { return stay(.undesignated, &steps) }
      arrive(on: designated)
      steps.note(step(.designated, from: startDay, to: designated, rule.provenance))
    case .fixed(let amount, let unit) where unit.endsAtMoment:
      pass(amount, unit, &steps)
      name(designated, &steps)
      provisions(&steps)
    case .fixed(let amount, let unit):
      count(amount, unit, &steps)
      for amount in extensions { extend(amount, unit, &steps) }
      for pause in pauses where due != nil { stand(still: pause, unit, &steps) }
      guard let due else { return }
      rawEnd = due.civilDate
      roll(&steps)
      name(designated, &steps)
      provisions(&steps)
    }
  }

  private mutating func stay<Recorder: StepRecorder>(
    _ reason: DerivationStep.Reason, _ steps: inout Recorder
  ) {
    due = nil
    steps.note(step(reason, from: startDay, to: startDay, rule.provenance))
  }

  private mutating func arrive(on day: CivilDate, reading days: DayRange? = nil) {
    due = .endOf(day)
    if let days { reads = days.joined(with: reads) }
  }

  private func step(
    _ reason: DerivationStep.Reason, from: CivilDate, to: CivilDate, _ basis: Provenance,
    reads: DayRange? = nil
  ) -> DerivationStep {
    DerivationStep(rule: rule.id, from: from, to: to, reason: reason, basis: basis, reads: reads)
  }

  private mutating func pass<Recorder: StepRecorder>(
    _ amount: Int, _ unit: TimeUnit, _ steps: inout Recorder
  ) {
    let end: Instant
    var days: DayRange?
    switch unit {
    case .workingHour:
      guard let moment = calendar.moment(amount, workingHoursAfter: start) else {
        return stay(.hoursUnknown, &steps)
      }
      end = moment
      days = DayRange(startDay, end.civilDate)
    case .hour: end = start.advanced(byHours: amount)
    case .minute, .calendarDay, .workingDay, .month: end = start.advanced(byMinutes: amount)
    }
    due = .at(end)
    if let days { reads = days.joined(with: reads) }
    steps.note(
      step(
        .elapsed(amount, unit, from: start, to: end), from: startDay, to: end.civilDate,
        rule.provenance, reads: days))
  }

  private mutating func count<Recorder: StepRecorder>(
    _ amount: Int, _ unit: TimeUnit, _ steps: inout Recorder
  ) {
    if rule.excludesStartDay {
      steps.note(
        step(
          .startDayExcluded, from: startDay, to: first, CountingLaw.startDay(of: rule, on: startDay)
        ))
    }
    let end = calendar.lastDay(
      of: amount, unit, from: first, excludingStart: rule.excludesStartDay)
    let days = unit == .workingDay ? DayRange(first, end) : nil
    arrive(on: end, reading: days)
    steps.note(
      step(.counted(amount, unit), from: first, to: end, rule.provenance, reads: days))
    if let days { tell(days, to: end, &steps) }
  }

  private mutating func extend<Recorder: StepRecorder>(
    _ amount: Int, _ unit: TimeUnit, _ steps: inout Recorder
  ) {
    guard let last = due?.civilDate else { return }
    let first = last.advanced(byDays: 1)
    let end = calendar.lastDay(of: amount, unit, from: first)
    let days = unit == .workingDay ? DayRange(first, end) : nil
    arrive(on: end, reading: days)
    steps.note(
      step(
        .extended(amount, unit), from: last, to: end,
        rule.extending?.provenance ?? rule.provenance, reads: days))
    if let days { tell(days, to: end, &steps) }
  }

  private mutating func stand<Recorder: StepRecorder>(
    still pause: Pause, _ unit: TimeUnit, _ steps: inout Recorder
  ) {
    // The start day was not counted anyway, and what begins after the end stops nothing.
    let from = max(pause.from, first)
    guard let last = due?.civilDate, from <= last else { return }
    let basis = rule.suspension(pause.ground)?.provenance ?? rule.provenance
    guard let through = pause.through else {
      due = nil
      steps.note(step(.suspended(pause.ground, since: from), from: last, to: last, basis))
      return
    }
    guard from <= through else { return }
    let left = calendar.units(in: DayRange(from, through), unit)
    let end = calendar.lastDay(of: left.amount, left.unit, from: last.advanced(byDays: 1))
    let days = left.unit == .workingDay ? DayRange(from, max(through, end)) : nil
    arrive(on: end, reading: days)
    steps.note(
      step(
        .paused(pause.ground, DayRange(from, through), left.amount, left.unit), from: last,
        to: end, basis, reads: days))
  }

  private mutating func roll<Recorder: StepRecorder>(_ steps: inout Recorder) {
    guard rule.endRolling == .nextWorkday, let last = due?.civilDate else { return }
    let rolled = calendar.workday(onOrAfter: last)
    let days = DayRange(last, rolled)
    arrive(on: rolled, reading: days)
    steps.note(
      step(
        rolled == last ? .stands(calendar.kind(of: last)) : .rolled(calendar.kind(of: last)),
        from: last, to: rolled, CountingLaw.lastDay(of: rule, on: startDay), reads: days))
  }

  private mutating func name<Recorder: StepRecorder>(
    _ day: CivilDate?, _ steps: inout Recorder
  ) {
    // An order cannot take from citizens what the law leaves them.
    guard rule.holder == .organ, let day, startDay <= day, let last = due,
      Due.endOf(day).instant < last.instant
    else { return }
    arrive(on: day)
    steps.note(step(.designated, from: last.civilDate, to: day, rule.provenance))
  }

  /// Tells what lay on the way, once working days were counted.
  private func tell<Recorder: StepRecorder>(
    _ days: DayRange, to end: CivilDate, _ steps: inout Recorder
  ) {
    steps.noteAll {
      calendar.restAndMakeUp(in: days).map {
        step($0.reason, from: end, to: end, $0.basis(startDay), reads: days)
      }
    }
  }

  private func provisions<Recorder: StepRecorder>(_ steps: inout Recorder) {
    guard let reads, let end = due?.civilDate else { return }
    steps.noteAll {
      calendar.missingYears(for: reads).map {
        step(.provisional(year: $0), from: end, to: end, CountingLaw.arrangement(on: startDay))
      }
    }
  }
}
