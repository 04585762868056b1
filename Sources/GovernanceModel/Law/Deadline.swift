/// A computed deadline together with the reason why it stands where it stands.
///
/// Invariants of the door: it is due at one time or at none; its derivation ends on the day on which
/// it falls due, by a step that leads there, and says why where there is no date; its first step begins
/// on the day of the event, each other one where the last one ended, and all speak of the same rule.
///
/// Requirement: RP-07.
public struct Deadline: Hashable, Sendable {
  /// The rule it comes from.
  public let rule: DeadlineRule.ID
  /// The moment of the event that set it running.
  public let start: Instant
  /// When it falls due, or nothing where the law says "promptly" and names no number, where the order
  /// names no day, or while the period stands still.
  public let due: Due?
  /// How the date was found, or why there is none; empty where the way was not kept.
  public let derivation: Derivation

  /// Creates a deadline.
  public init(rule: DeadlineRule.ID, start: Instant, due: Due?, derivation: Derivation) {
    self.rule = rule
    self.start = start
    self.due = due
    self.derivation = derivation
  }

  /// Whether a year whose arrangement is not published was read, so that the date may still move.
  public var isProvisional: Bool { derivation.isProvisional }

  /// Whether what it is for may still be done at a moment.
  ///
  /// What falls due at the end of a day may be done until 24:00 of it (民法典, Article 203). Where there
  /// is no date, time alone does not end it.
  public func isOpen(at moment: Instant) -> Bool { due.map { moment < $0.instant } ?? true }
}
