/// Adding and counting working hours.
extension WorkCalendar {
  /// The moment by which so many working hours have passed since a moment.
  ///
  /// Hours outside the sessions do not count. What is over at the close of a day is over then, and
  /// not at the opening of the next.
  ///
  /// - Returns: The moment, or nothing where the calendar does not say when offices work.
  /// - Complexity: O(log *n*) in the number of holidays and make-up workdays in the calendar.
  public func moment(_ workingHours: Int, workingHoursAfter start: Instant) -> Instant? {
    guard let hours else { return nil }
    guard workingHours > 0 else { return start }
    let perDay = Int64(hours.minutesPerDay) * Instant.perMinute
    let most = Int64(CivilDate.latest.dayNumber - CivilDate.earliest.dayNumber) * perDay
    let (span, overflow) = Int64(workingHours).multipliedReportingOverflow(
      by: 60 * Instant.perMinute)
    let target = position(of: start, hours, perDay) + min(overflow ? most : span, most)
    // Rounded up, so that a full day ends on that day.
    let rank = -Self.floored(-target, by: perDay)
    let day = CivilDate(dayNumber: index.day(ofRank: Int(rank)))
    return .moment(of: day, after: hours.time(worked: target - (rank - 1) * perDay))
  }

  /// How many milliseconds were worked from one moment to another, negative if that is the earlier
  /// one; nothing where the calendar does not say when offices work.
  public func workingMilliseconds(from start: Instant, to end: Instant) -> Int64? {
    guard let hours else { return nil }
    let perDay = Int64(hours.minutesPerDay) * Instant.perMinute
    return position(of: end, hours, perDay) - position(of: start, hours, perDay)
  }

  /// How much was worked by a moment, counted from an origin of no meaning.
  private func position(of moment: Instant, _ hours: WorkingHours, _ perDay: Int64) -> Int64 {
    let day = moment.civilDate
    let before = Int64(index.rank(of: day.dayNumber - 1)) * perDay
    return isWorking(day) ? before + hours.worked(by: moment.millisecondsOfDay) : before
  }

  private static func floored(_ value: Int64, by divisor: Int64) -> Int64 {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}

extension WorkingHours {
  /// The hours that offices in Guizhou usually keep, until a district says its own.
  public static let typical = WorkingHours(
    [("09:00", "12:00"), ("13:00", "17:00")].compactMap { opens, closes in
      ClockTime(opens).flatMap { opens in
        ClockTime(closes).flatMap { WorkingSession(opens, $0) }
      }
    },
    provenance: .typical(
      Wording(zh: "贵州机关常见作息,待本地规定", en: "usual in offices of Guizhou, for the district to set")))
}
