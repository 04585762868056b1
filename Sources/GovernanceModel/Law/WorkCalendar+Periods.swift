/// What the computation of a deadline and its replay both ask of a calendar.
extension WorkCalendar {
  /// The last of so many units, the first of which is that day.
  ///
  /// Months are counted from an anchor, the day whose number the last day bears, or the last of a month
  /// that has no such day (民法典, Article 202). Where the day of the event is left out the anchor is that
  /// day; where it counts it is day one, and a month ends on the day before its number comes again.
  func lastDay(
    of amount: Int, _ unit: TimeUnit, from first: CivilDate, excludingStart: Bool = true
  ) -> CivilDate {
    switch unit {
    case .workingDay: return day(amount, workdaysFrom: first)
    case .month:
      let anchor = excludingStart ? first.advanced(byDays: -1) : first
      let end = anchor.advanced(byMonths: amount)
      // A month without the anchor's number ends on its last day, which is then the whole of it.
      return excludingStart || end.day < anchor.day ? end : end.advanced(byDays: -1)
    case .calendarDay, .minute, .hour, .workingHour:
      return first.advanced(byDays: min(max(amount, -10_000_000), 10_000_000) - 1)
    }
  }

  /// How many units lie in those days, for a period that stands still on them.
  ///
  /// A period in months stands still for days.
  func units(in days: DayRange, _ unit: TimeUnit) -> (amount: Int, unit: TimeUnit) {
    unit == .workingDay
      ? (workdays(in: days), .workingDay)
      : (days.from.days(to: days.through) + 1, .calendarDay)
  }

  /// The days of rest and the make-up workdays among days that were counted as working days, as the
  /// steps that tell of them, each with the law it rests on, by the day of the event.
  func restAndMakeUp(
    in days: DayRange
  ) -> [(reason: DerivationStep.Reason, basis: (CivilDate) -> Provenance)] {
    let rest = days.from.days(to: days.through) + 1 - workdays(in: days)
    let holidays = holidays(in: days)
    let makeUp = makeUpWorkdays(in: days)
    var told: [(reason: DerivationStep.Reason, basis: (CivilDate) -> Provenance)] = []
    if holidays > 0 { told.append((.restDaysSkipped(holidays, .holiday), CountingLaw.holidays)) }
    if rest > holidays {
      told.append((.restDaysSkipped(rest - holidays, .weekend), CountingLaw.weekends))
    }
    if !makeUp.isEmpty { told.append((.makeUpCounted(makeUp), CountingLaw.arrangement)) }
    return told
  }
}
