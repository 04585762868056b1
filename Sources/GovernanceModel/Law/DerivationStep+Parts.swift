extension DerivationStep.Reason {
  /// What a reason says beyond its kind, as it lies flat in a step on the wire.
  package struct Parts: Hashable, Sendable {
    /// The units, days or hours counted, or the year.
    package var number: Int?
    /// The unit that was counted.
    package var unit: TimeUnit?
    /// The make-up workdays that were counted.
    package var days: [CivilDate]?
    /// What the last day was.
    package var dayKind: DayKind?
    /// The code of the ground on which the period stood still.
    package var ground: String?
    /// The first day on which it stood still.
    package var since: CivilDate?
    /// The last such day.
    package var through: CivilDate?
    /// The moment before.
    package var fromMoment: Instant?
    /// The moment after.
    package var toMoment: Instant?

    /// Creates parts.
    package init(
      number: Int? = nil, unit: TimeUnit? = nil, days: [CivilDate]? = nil,
      dayKind: DayKind? = nil, ground: String? = nil, since: CivilDate? = nil,
      through: CivilDate? = nil, fromMoment: Instant? = nil, toMoment: Instant? = nil
    ) {
      self.number = number
      self.unit = unit
      self.days = days
      self.dayKind = dayKind
      self.ground = ground
      self.since = since
      self.through = through
      self.fromMoment = fromMoment
      self.toMoment = toMoment
    }
  }

  /// What the reason says beyond its kind.
  package var parts: Parts {
    switch self {
    case .promptly, .undesignated, .hoursUnknown, .startDayExcluded, .designated: Parts()
    case .elapsed(let amount, let unit, let from, let to):
      Parts(number: amount, unit: unit, fromMoment: from, toMoment: to)
    case .counted(let amount, let unit), .extended(let amount, let unit):
      Parts(number: amount, unit: unit)
    case .restDaysSkipped(let count, let kind): Parts(number: count, dayKind: kind)
    case .makeUpCounted(let days): Parts(days: days)
    case .paused(let ground, let range, let count, let unit):
      Parts(number: count, unit: unit, ground: ground, since: range.from, through: range.through)
    case .suspended(let ground, let since): Parts(ground: ground, since: since)
    case .rolled(let kind), .stands(let kind): Parts(dayKind: kind)
    case .provisional(let year): Parts(number: year)
    }
  }

  /// Puts a reason together, or gives nothing where a part is missing or one too many.
  package init?(_ kind: Kind, _ parts: Parts) {
    // What a reason does not need it does not keep, so that a part too many shows in the comparison.
    guard let reason = Self.made(kind, parts), reason.parts == parts else { return nil }
    self = reason
  }

  private static func made(_ kind: Kind, _ parts: Parts) -> Self? {
    switch kind {
    case .promptly: .promptly
    case .undesignated: .undesignated
    case .hoursUnknown: .hoursUnknown
    case .startDayExcluded: .startDayExcluded
    case .designated: .designated
    case .elapsed: elapsed(parts)
    case .counted: amount(parts).map { .counted($0, $1) }
    case .extended: amount(parts).map { .extended($0, $1) }
    case .restDaysSkipped: rest(parts)
    case .provisional: parts.number.map { .provisional(year: $0) }
    case .makeUpCounted: parts.days.map { .makeUpCounted($0) }
    case .rolled: parts.dayKind.map { .rolled($0) }
    case .stands: parts.dayKind.map { .stands($0) }
    case .paused: paused(parts)
    case .suspended: suspended(parts)
    }
  }

  private static func amount(_ parts: Parts) -> (Int, TimeUnit)? {
    guard let number = parts.number, let unit = parts.unit else { return nil }
    return (number, unit)
  }

  private static func rest(_ parts: Parts) -> Self? {
    guard let number = parts.number, let kind = parts.dayKind, !kind.isWorking else { return nil }
    return .restDaysSkipped(number, kind)
  }

  private static func elapsed(_ parts: Parts) -> Self? {
    guard let (number, unit) = amount(parts), let from = parts.fromMoment, let to = parts.toMoment
    else { return nil }
    return .elapsed(number, unit, from: from, to: to)
  }

  private static func paused(_ parts: Parts) -> Self? {
    guard let (number, unit) = amount(parts), let ground = parts.ground, let since = parts.since,
      let through = parts.through, since <= through
    else { return nil }
    return .paused(ground, DayRange(since, through), number, unit)
  }

  private static func suspended(_ parts: Parts) -> Self? {
    guard let ground = parts.ground, let since = parts.since else { return nil }
    return .suspended(ground, since: since)
  }
}
