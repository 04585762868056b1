/// One step of the way from an event to a deadline.
public struct DerivationStep: Hashable, Sendable {
  /// The rule whose deadline is being found.
  public let rule: DeadlineRule.ID
  /// The day before the step.
  public let from: CivilDate
  /// The day after the step; equal to `from` where the step moved nothing.
  public let to: CivilDate
  /// Why the step was taken.
  public let reason: Reason
  /// The rule or article that orders it.
  public let basis: Provenance
  /// The days of the working calendar that were looked at, or nothing where none was.
  public let reads: DayRange?

  /// Creates a step.
  public init(
    rule: DeadlineRule.ID, from: CivilDate, to: CivilDate, reason: Reason, basis: Provenance,
    reads: DayRange? = nil
  ) {
    self.rule = rule
    self.from = from
    self.to = to
    self.reason = reason
    self.basis = basis
    self.reads = reads
  }

  /// Why a step was taken.
  ///
  /// Code list: `promptly`, `undesignated`, `elapsed`, `hoursUnknown`, `startDayExcluded`, `counted`,
  /// `restDaysSkipped`, `makeUpCounted`, `extended`, `paused`, `suspended`, `rolled`, `stands`,
  /// `designated`, `provisional`.
  public enum Reason: Hashable, Sendable {
    /// The law says "promptly" and names no number.
    case promptly
    /// The order ought to name the day and does not.
    case undesignated
    /// So many minutes, hours or working hours passed between two moments.
    case elapsed(Int, TimeUnit, from: Instant, to: Instant)
    /// The calendar does not say at which hours offices work.
    case hoursUnknown
    /// The day of the event is not counted.
    case startDayExcluded
    /// So many units were counted, the first of them being the day before the step.
    case counted(Int, TimeUnit)
    /// So many days of rest of a kind among those just counted were passed over.
    case restDaysSkipped(Int, DayKind)
    /// Those weekend days among the ones just counted, worked by arrangement, were counted.
    case makeUpCounted([CivilDate])
    /// So many units were added to the last day.
    case extended(Int, TimeUnit)
    /// The period stood still: so many of its units were not counted.
    case paused(String, DayRange, Int, TimeUnit)
    /// The period stands still since that day and has no last day for now.
    case suspended(String, since: CivilDate)
    /// The last day was a day of rest of that kind and moved on.
    case rolled(DayKind)
    /// The last day is worked and need not move.
    case stands(DayKind)
    /// The order itself names the day.
    case designated
    /// The arrangement of that year was not published when this was computed.
    case provisional(year: Int)
  }
}
