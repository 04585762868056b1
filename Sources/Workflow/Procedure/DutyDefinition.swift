public import GovernanceModel

/// What a procedure says of one duty: whose it is, by which rule it falls due, what its lapse means.
public struct DutyDefinition<V: Vocabulary>: Hashable, Sendable, Codable {
  /// The duty.
  public let duty: V.Duty
  /// What its lapse means.
  public let kind: Kind
  /// Whose it is; nothing for the resident's own.
  public let owner: V.Seat?
  /// Whether it is one of the handling clocks, of which at most one runs.
  public let isHandlingClock: Bool
  /// Whether it lives on when the case reaches an end.
  public let outlivesCase: Bool
  /// The rules by which it falls due; the first whose condition holds counts.
  public let rules: [Choice]

  /// Creates a definition.
  public init(
    _ duty: V.Duty, _ kind: Kind = .obligation, owner: V.Seat?, isHandlingClock: Bool = false,
    outlivesCase: Bool = false, rules: [Choice]
  ) {
    self.duty = duty
    self.kind = kind
    self.owner = owner
    self.isHandlingClock = isHandlingClock
    self.outlivesCase = outlivesCase
    self.rules = rules
  }

  /// What the lapse of a duty means.
  ///
  /// Code list: `obligation`, `guidance`, `window`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is owed: it is warned of, becomes overdue and is then supervised.
    case obligation
    /// It is owed as a rule: it is warned of and becomes overdue, and is not supervised.
    case guidance
    /// It may be done until then, and ends when the time is over.
    case window
  }

  /// A rule and when it is the one.
  public struct Choice: Hashable, Sendable, Codable {
    /// The name of the rule, in the law or in the procedure.
    public let rule: DeadlineRule.ID
    /// The condition, or nothing if the rule always fits.
    public let when: Guard<V>?

    /// Creates a choice.
    public init(_ rule: DeadlineRule.ID, when: Guard<V>? = nil) {
      self.rule = rule
      self.when = when
    }
  }
}
