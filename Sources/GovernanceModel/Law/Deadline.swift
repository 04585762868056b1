/// A computed deadline together with the reason why it stands where it stands.
public struct Deadline: Hashable, Sendable, Codable {
  /// The rule it comes from.
  public let rule: DeadlineRule.ID
  /// The moment of the event that set it running.
  public let start: Instant
  /// When it falls due, or nothing where the law says "promptly" and names no number.
  public let due: Due?
  /// How the date was found, in order; empty where there is no date.
  public let derivation: [DerivationStep]

  /// Creates a deadline.
  public init(rule: DeadlineRule.ID, start: Instant, due: Due?, derivation: [DerivationStep]) {
    self.rule = rule
    self.start = start
    self.due = due
    self.derivation = derivation
  }

  /// Whether a year whose arrangement is not published was read, so that the date may still move.
  public var isProvisional: Bool {
    derivation.contains { if case .provisional = $0.reason { true } else { false } }
  }
}
