/// What the computation of a deadline and its replay both ask of a calendar.
extension WorkCalendar {
  /// The last of so many units, the first of which is that day.
  ///
  /// A month ends on the day before the one that bears the same number (民法典, Article 202): since the
  /// day of the event is left out, that is the day that bears the number of the event's.
  func lastDay(of amount: Int, _ unit: TimeUnit, from first: CivilDate) -> CivilDate {
    let before = first.advanced(byDays: -1)
    return switch unit {
    case .workingDay: day(amount, workdaysAfter: before)
    case .month: before.advanced(byMonths: amount)
    case .calendarDay, .minute, .hour, .workingHour: before.advanced(byDays: amount)
    }
  }

  /// How many units lie in those days, for a period that stands still on them.
  ///
  /// A period in months stands still for days.
  func units(in days: DayRange, _ unit: TimeUnit) -> (amount: Int, unit: TimeUnit) {
    unit == .workingDay
      ? (workdays(after: days.from.advanced(byDays: -1), through: days.through), .workingDay)
      : (days.from.days(to: days.through) + 1, .calendarDay)
  }

  /// The days of rest and the make-up workdays among days that were counted as working days, as the
  /// steps that tell of them, each with the law it rests on, by the day of the event.
  func restAndMakeUp(
    in days: DayRange
  ) -> [(reason: DerivationStep.Reason, basis: (CivilDate) -> Provenance)] {
    let rest = days.from.days(to: days.through) + 1 - units(in: days, .workingDay).amount
    let makeUp = makeUpWorkdays(in: days)
    var told: [(reason: DerivationStep.Reason, basis: (CivilDate) -> Provenance)] = []
    if rest > 0 { told.append((.restDaysSkipped(rest), CountingLaw.rest)) }
    if !makeUp.isEmpty { told.append((.makeUpCounted(makeUp), CountingLaw.arrangement)) }
    return told
  }
}
