/// A rule that says until when something must be, or may be, done.
///
/// Invariants of the door: it does not end before it begins to be in force; only what is counted in
/// days or months rolls on, since an hour and a day that the order names are exact.
///
/// Requirement: RP-19.
public struct DeadlineRule: Hashable, Sendable {
  /// The names of rules.
  public typealias ID = Identifier<DeadlineRule>

  /// The rule's name, such as `XF-34`.
  public let id: ID
  /// What the rule is about.
  public let title: Wording
  /// How long.
  public let limit: TimeLimit
  /// What happens when the last day is a day of rest.
  public let endRolling: EndRolling
  /// Whether the period binds or guides.
  public let strength: Strength
  /// Where the number comes from.
  public let provenance: Provenance
  /// The first day on which the rule is in force.
  public let inForceFrom: CivilDate
  /// The last day on which the rule is in force, or nothing while it is.
  public let inForceThrough: CivilDate?

  /// Creates a rule of the kit's or a district's own making, which no door has looked at.
  public init(
    id: ID, title: Wording, limit: TimeLimit, endRolling: EndRolling = .none,
    strength: Strength = .limit, provenance: Provenance, inForceFrom: CivilDate,
    inForceThrough: CivilDate? = nil
  ) {
    self.id = id
    self.title = title
    self.limit = limit
    self.endRolling = endRolling
    self.strength = strength
    self.provenance = provenance
    self.inForceFrom = inForceFrom
    self.inForceThrough = inForceThrough
  }

  /// What happens when the last day is a day of rest.
  ///
  /// Code list: `none`, `nextWorkday`.
  public enum EndRolling: String, Hashable, Sendable, Codable, CaseIterable {
    /// The raw last day stands: the stricter reading, used for what organs owe.
    case none
    /// The last day moves to the next working day (民法典, Article 203): used for what citizens may do.
    case nextWorkday
  }

  /// Whether a period binds or guides.
  ///
  /// Code list: `limit`, `norm`.
  public enum Strength: String, Hashable, Sendable, Codable, CaseIterable {
    /// To miss it is to be overdue.
    case limit
    /// What is done as a rule, such as the month for mediation.
    case norm
  }

  /// Whether the rule is in force on a day.
  public func isInForce(on day: CivilDate) -> Bool {
    inForceFrom <= day && (inForceThrough.map { day <= $0 } ?? true)
  }
}

extension DeadlineRule.EndRolling: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .none: Wording(zh: "不顺延", en: "the raw last day stands")
    case .nextWorkday: Wording(zh: "顺延至下一工作日", en: "moves to the next working day")
    }
  }
}

extension DeadlineRule.Strength: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .limit: Wording(zh: "期限", en: "limit")
    case .norm: Wording(zh: "一般要求", en: "norm")
    }
  }
}
