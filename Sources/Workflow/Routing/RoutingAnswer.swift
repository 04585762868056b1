public import GovernanceModel

/// Where a case should go by the routing rules, and why.
///
/// It is a proposal: whoever dispatches decides, and whether they may, the procedure says.
public struct RoutingAnswer: Hashable, Sendable {
  /// What is proposed.
  public let proposal: Proposal
  /// The rule that proposes it; nothing where no rule does, or where an accusation goes before all rules.
  public let rule: RoutingRule?
  /// The rules that would have come first, and what stood against each.
  public let passed: [Passed]

  /// What is proposed.
  ///
  /// Code list: `dispatch`, `ascend`, `descend`, `takeOver`, `leave`, `decideByHand`.
  public enum Proposal: Hashable, Sendable {
    /// It is dispatched to that office as its lead.
    case dispatch(UnitReference)
    /// It is handed up to that center.
    case ascend(UnitReference)
    /// It is handed down to that center.
    case descend(UnitReference)
    /// That center takes it over, or the organ that stands above all of them, since the one that has it is
    /// accused or stands under somebody who is (信访工作条例, Article 30(3)).
    case takeOver(UnitReference)
    /// It leaves the centers.
    case leave
    /// No rule tells; somebody must decide.
    case decideByHand

    /// The stable code.
    public var code: String {
      switch self {
      case .dispatch: "dispatch"
      case .ascend: "ascend"
      case .descend: "descend"
      case .takeOver: "takeOver"
      case .leave: "leave"
      case .decideByHand: "decideByHand"
      }
    }

    /// The office, where one is proposed.
    public var office: UnitReference? {
      switch self {
      case .dispatch(let unit), .ascend(let unit), .descend(let unit), .takeOver(let unit): unit
      case .leave, .decideByHand: nil
      }
    }
  }

  /// A rule that came to nothing.
  public struct Passed: Hashable, Sendable {
    /// The rule.
    public let rule: RoutingRule.ID
    /// What stood against it.
    public let reason: Reason

    /// Creates a rule that came to nothing.
    public init(rule: RoutingRule.ID, reason: Reason) {
      self.rule = rule
      self.reason = reason
    }
  }

  /// What stands against a rule.
  ///
  /// Code list: `unfilled`, `noneThere`, `accused`, `recused`, `returned`.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The district has named no organ for the competence.
    case unfilled
    /// None of them, or no such center, serves the place.
    case noneThere
    /// The office is accused, or somebody accused works there or stands above it.
    case accused
    /// The office has an interest in the case, or has stepped back.
    case recused
    /// The organ was sent the case before and returned it.
    case returned
  }
}

extension RoutingAnswer.Proposal: Described {
  /// What is proposed, as people read it.
  public var wording: Wording {
    switch self {
    case .dispatch(let unit): Wording(zh: "派单至 \(unit)", en: "dispatched to \(unit)")
    case .ascend(let unit): Wording(zh: "上报至 \(unit)", en: "handed up to \(unit)")
    case .descend(let unit): Wording(zh: "下派至 \(unit)", en: "handed down to \(unit)")
    case .takeOver(let unit): Wording(zh: "由 \(unit) 接管", en: "taken over by \(unit)")
    case .leave: Wording(zh: "引导其他途径", en: "led to another way")
    case .decideByHand: Wording(zh: "由人工研判", en: "to be decided by a person")
    }
  }
}

extension RoutingAnswer.Reason: Described {
  /// The reason, as people read it.
  public var wording: Wording {
    switch self {
    case .unfilled: Wording(zh: "地方尚未指定主管单位", en: "the district has named no organ")
    case .noneThere: Wording(zh: "当地没有该单位", en: "no such office serves the place")
    case .accused: Wording(zh: "该单位涉及被检举控告人", en: "the office stands with or under the accused")
    case .recused: Wording(zh: "该单位应当回避", en: "the office has an interest or has stepped back")
    case .returned: Wording(zh: "该单位已退回本件", en: "the organ has returned the case")
    }
  }
}
