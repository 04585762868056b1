/// What a check looks at: a center's records, the terms, and the numbers of its tier.
///
/// Whatever falls due is looked at on the day it falls due: what is late is found in the period in which it
/// became so, and once. So the months of a year find what the year finds; only a gap in the roster that runs over
/// the end of a month is found in both, each its own part.
public struct Audit: Sendable {
  /// The center.
  public let center: Center.ID
  /// Its tier.
  public let tier: Tier
  /// Its registers.
  public let registers: Registers
  /// Its cases.
  public let cases: [CaseRecord]
  /// The centers below it.
  public let centersBelow: [Center.ID]
  /// What they have reported.
  public let reportsBelow: [LowerReport]
  /// The terms.
  public let terms: AuditTerms
  /// How grid workers are assessed, where the charter says so.
  public let scheme: ScoringScheme?
  private let parameters: [String: Parameter]

  init(
    _ record: CenterRecord, _ terms: AuditTerms, _ scheme: ScoringScheme?,
    _ parameters: [String: Parameter]
  ) {
    center = record.center
    tier = record.tier
    registers = Registers(record.lines)
    cases = record.cases
    centersBelow = record.centersBelow
    reportsBelow = record.reportsBelow
    self.terms = terms
    self.scheme = scheme
    self.parameters = parameters
  }

  /// The days looked at.
  public var period: DayRange { terms.period }

  /// The number of a parameter at this tier; nothing where the tier is not asked.
  public func value(_ code: String) -> Int? { parameters[code]?.values[tier] }

  /// When something falls due that a parameter gives time for; nothing where the tier is not asked.
  ///
  /// Days are counted from the day after, and end at midnight; hours and minutes run by the clock.
  public func due(_ code: String, after start: Instant) -> Instant? {
    guard let parameter = parameters[code], let amount = parameter.values[tier] else { return nil }
    let day = start.civilDate
    switch parameter.unit {
    case .minute: return start.advanced(byMinutes: amount)
    case .hour: return start.advanced(byHours: amount)
    case .workingHour: return terms.calendar.moment(amount, workingHoursAfter: start)
    case .workingDay: return last(of: terms.calendar.day(amount, workdaysAfter: day))
    case .month: return last(of: day.advanced(byMonths: amount))
    case .calendarDay, nil: return last(of: day.advanced(byDays: amount))
    }
  }

  /// The last of many equal steps from a moment on that lies before the period and before another moment.
  ///
  /// What falls due before the period is not looked at, and minutes are many. A parameter that counts days stays where it is.
  func moment(_ code: String, from start: Instant, justBefore other: Instant?) -> Instant {
    guard let parameter = parameters[code], let amount = parameter.values[tier], amount > 0 else {
      return start
    }
    let step: Int64
    switch parameter.unit {
    case .minute: step = Int64(amount) * Instant.perMinute
    case .hour: step = Int64(amount) * Instant.perMinute * 60
    default: return start
    }
    // Two steps are left, so that what falls due at the first midnight of the period is met by a step of its own.
    let begin = min(Instant.start(of: period.from), other ?? .start(of: period.from))
    let steps = (begin.milliseconds - start.milliseconds) / step - 2
    return steps > 0 ? Instant(milliseconds: start.milliseconds + steps * step) : start
  }

  /// The last moment of a day: what is to be done on it may be done until then.
  func last(of day: CivilDate) -> Instant {
    Instant(milliseconds: day == .latest ? .max : Instant.end(of: day).milliseconds - 1)
  }

  /// The day on which something became late, if that was within the period: nothing was done by then.
  public func lapsed(_ due: Instant?, done: Instant?) -> CivilDate? {
    guard let due, done.map({ $0 > due }) ?? true else { return nil }
    // What is due at midnight is due on the day that ends then.
    let day = Instant(milliseconds: due.milliseconds - 1).civilDate
    return period.contains(day) ? day : nil
  }

  /// Whether a moment lies within the period.
  public func isInPeriod(_ moment: Instant) -> Bool { period.contains(moment.civilDate) }

  /// Whether a day lies in a sensitive time.
  public func isSensitive(_ day: CivilDate) -> Bool {
    terms.sensitive.contains { $0.contains(day) }
  }

  /// How much time a parameter gives, as people say it.
  public func time(_ code: String) -> Wording {
    guard let parameter = parameters[code], let amount = parameter.values[tier] else {
      return Wording(zh: "–", en: "–")
    }
    return (parameter.unit ?? .calendarDay).counted(amount)
  }
}
