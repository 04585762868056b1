/// A rule that says until when something must be, or may be, done.
///
/// Invariants of the door: it does not end before it begins to be in force; only what is counted in
/// days or months rolls on, leaves out the start day, is extended or stands still, since an hour and a
/// day that the order names are exact; an extension's cap is more than the amount; a ground is named
/// once.
///
/// Requirement: RP-19.
public struct DeadlineRule: Hashable, Sendable {
  /// The names of rules.
  public typealias ID = Identifier<DeadlineRule>

  /// The rule's name, such as `XF-34`.
  public let id: ID
  /// What the rule is about.
  public let title: Wording
  /// What sets the period running.
  public let startEvent: StartEvent
  /// How long.
  public let limit: TimeLimit
  /// Whose the period is.
  public let holder: DeadlineHolder
  /// Whether the day of the event is left out (民法典, Article 201); where it is not, it is day one.
  public let excludesStartDay: Bool
  /// What happens when the last day is a day of rest.
  public let endRolling: EndRolling
  /// Whether the period binds or guides.
  public let strength: Strength
  /// On which terms it may be extended, or nothing where it may not.
  public let extending: ExtensionTerms?
  /// The grounds on which it may stand still.
  public let suspensions: [SuspensionGround]
  /// Where the number comes from.
  public let provenance: Provenance
  /// The article by which its days are counted, where its law has one of its own.
  public let counting: Citation?
  /// The first day on which the rule is in force.
  public let inForceFrom: CivilDate
  /// The last day on which the rule is in force, or nothing while it is.
  public let inForceThrough: CivilDate?

  /// Creates a rule of the kit's or a district's own making, which no door has looked at.
  ///
  /// Without a word on the end it rolls as its holder's periods do.
  public init(
    id: ID, title: Wording, startEvent: StartEvent, limit: TimeLimit,
    holder: DeadlineHolder = .organ, excludesStartDay: Bool = true, endRolling: EndRolling? = nil,
    strength: Strength = .limit, extending: ExtensionTerms? = nil,
    suspensions: [SuspensionGround] = [], provenance: Provenance, counting: Citation? = nil,
    inForceFrom: CivilDate, inForceThrough: CivilDate? = nil
  ) {
    self.id = id
    self.title = title
    self.startEvent = startEvent
    self.limit = limit
    self.holder = holder
    self.excludesStartDay = excludesStartDay
    self.endRolling = endRolling ?? Self.usualRolling(of: limit, holder)
    self.strength = strength
    self.extending = extending
    self.suspensions = suspensions
    self.provenance = provenance
    self.counting = counting
    self.inForceFrom = inForceFrom
    self.inForceThrough = inForceThrough
  }

  /// What happens to the last day where the rule does not say: a moment does not move.
  static func usualRolling(of limit: TimeLimit, _ holder: DeadlineHolder) -> EndRolling {
    limit.isCountedInDays ? holder.endRolling : .none
  }

  /// The days on which the rule is in force.
  public var inForce: ForcePeriod { ForcePeriod(unchecked: inForceFrom, inForceThrough) }

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

  /// The ground of a code, or nothing where the rule does not name it.
  public func suspension(_ code: String) -> SuspensionGround? {
    suspensions.first { $0.code == code }
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
