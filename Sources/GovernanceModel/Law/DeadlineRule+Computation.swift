extension DeadlineRule {
  /// Computes the deadline that an event sets running.
  ///
  /// - Parameters:
  ///   - start: The moment of the event; its civil day in China is the start day.
  ///   - designated: The day that the order names. Where the limit is a number, it counts only if it
  ///     is the earlier of the two.
  ///   - calendar: The working calendar.
  /// - Returns: The deadline; without a due date where the rule names none, or where the order names
  ///   no day though the rule asks for one.
  public func deadline(
    from start: Instant, designated: CivilDate? = nil, calendar: WorkCalendar
  ) -> Deadline {
    switch limit {
    case .promptly:
      return Deadline(rule: id, start: start, due: nil, derivation: [])
    case .designated:
      guard let designated else {
        return Deadline(rule: id, start: start, due: nil, derivation: [])
      }
      let step = DerivationStep(
        from: start.civilDate, to: designated, reason: .designated, basis: provenance)
      return Deadline(rule: id, start: start, due: .endOf(designated), derivation: [step])
    case .fixed(let hours, .hour):
      let end = start.advanced(byHours: hours)
      let step = DerivationStep(
        from: start.civilDate, to: end.civilDate, reason: .hours(hours), basis: provenance)
      return Deadline(rule: id, start: start, due: .at(end), derivation: [step])
    case .fixed(let amount, let unit):
      return counted(amount, unit, from: start, calendar: calendar).named(designated, provenance)
    }
  }

  private func counted(
    _ amount: Int, _ unit: TimeUnit, from start: Instant, calendar: WorkCalendar
  ) -> Deadline {
    let first = start.civilDate
    let excluded = Provenance.statutory(Citation(.civilCode, "201"))
    var steps = [
      DerivationStep(
        from: first, to: first.advanced(byDays: 1), reason: .startDayExcluded, basis: excluded)
    ]
    var end: CivilDate
    // Only the days whose kind was asked for can move the date, so only their years can make it
    // provisional.
    var asked: ClosedRange<CivilDate>?
    switch unit {
    case .workingDay:
      end = calendar.day(amount, workdaysAfter: first)
      if first < end { asked = first.advanced(byDays: 1)...end }
    case .month: end = first.advanced(byMonths: amount)
    case .calendarDay, .hour: end = first.advanced(byDays: amount)
    }
    steps.append(
      DerivationStep(from: first, to: end, reason: .counted(amount, unit), basis: provenance))
    if unit == .workingDay { steps += Self.passedOver(from: first, to: end, calendar) }
    if endRolling == .nextWorkday {
      let rolled = calendar.workday(onOrAfter: end)
      if rolled != end {
        let basis = Provenance.statutory(Citation(.civilCode, "203"))
        steps.append(
          DerivationStep(
            from: end, to: rolled, reason: .rolled(calendar.kind(of: end)), basis: basis))
      }
      asked = (asked?.lowerBound ?? end)...rolled
      end = rolled
    }
    if let asked { steps += Self.unpublished(in: asked, at: end, calendar) }
    return Deadline(rule: id, start: start, due: .endOf(end), derivation: steps)
  }

  private static func passedOver(
    from first: CivilDate, to end: CivilDate, _ calendar: WorkCalendar
  ) -> [DerivationStep] {
    var (rest, makeUp) = (0, [CivilDate]())
    for number in stride(from: first.dayNumber + 1, through: end.dayNumber, by: 1) {
      let day = CivilDate(dayNumber: number)
      switch calendar.kind(of: day) {
      case .weekend, .holiday: rest += 1
      case .makeUpWorkday: makeUp.append(day)
      case .workday: break
      }
    }
    let basis = Provenance.statutory(Citation(.holidayMeasures, "7"))
    var steps: [DerivationStep] = []
    if rest > 0 {
      steps.append(
        DerivationStep(from: end, to: end, reason: .restDaysSkipped(rest), basis: basis))
    }
    if !makeUp.isEmpty {
      steps.append(
        DerivationStep(from: end, to: end, reason: .makeUpCounted(makeUp), basis: basis))
    }
    return steps
  }

  private static func unpublished(
    in asked: ClosedRange<CivilDate>, at end: CivilDate, _ calendar: WorkCalendar
  ) -> [DerivationStep] {
    let published = Set(calendar.publishedYears)
    return (asked.lowerBound.year...asked.upperBound.year).filter { !published.contains($0) }.map {
      DerivationStep(
        from: end, to: end, reason: .provisional(year: $0),
        basis: .statutory(Citation(.holidayMeasures, "7")))
    }
  }
}

extension Deadline {
  /// The same deadline, brought forward to a day that an order names if that is the earlier one.
  fileprivate func named(_ day: CivilDate?, _ basis: Provenance) -> Deadline {
    guard let day, let due, day < due.civilDate else { return self }
    let step = DerivationStep(from: due.civilDate, to: day, reason: .designated, basis: basis)
    return Deadline(rule: rule, start: start, due: .endOf(day), derivation: derivation + [step])
  }
}
