public import GovernanceModel

/// What kind of change stands between two versions of a procedure.
///
/// Code list: `rowAdded`, `rowRemoved`, `targetChanged`, `whoChanged`, `guardsChanged`, `keepsChanged`,
/// `setsChanged`, `clearsChanged`, `startsChanged`, `endsChanged`, `movesChanged`, `sourcesChanged`, `ownerChanged`,
/// `waiverChanged`, `stageAdded`, `stageRemoved`, `stageNameChanged`, `stageStatesChanged`, `stageOrderChanged`,
/// `dutyAdded`, `dutyRemoved`, `dutyChanged`, `dutyRulesChanged`, `ruleAdded`, `ruleRemoved`, `ruleLimitChanged`,
/// `ruleChanged`, `parameterChanged`, `deemedAdded`, `deemedRemoved`, `titleChanged`, `inForceChanged`.
public enum ChangeCode: String, Hashable, Sendable, Codable, CaseIterable {
  /// An act can be done where it could not.
  case rowAdded
  /// An act can no longer be done somewhere.
  case rowRemoved
  /// An act leads elsewhere.
  case targetChanged
  /// Others may do an act.
  case whoChanged
  /// An act has other guards.
  case guardsChanged
  /// An act decides other facts.
  case keepsChanged
  /// An act sets other facts.
  case setsChanged
  /// An act clears other facts.
  case clearsChanged
  /// An act starts other duties.
  case startsChanged
  /// An act ends other duties.
  case endsChanged
  /// An act may move other deadlines.
  case movesChanged
  /// An act rests on other articles.
  case sourcesChanged
  /// Another seat owns the case in a state.
  case ownerChanged
  /// Another reason, or none, says why a case may wait in a state.
  case waiverChanged
  /// There is a new stage.
  case stageAdded
  /// A stage is gone.
  case stageRemoved
  /// A stage has another name.
  case stageNameChanged
  /// A stage covers other states.
  case stageStatesChanged
  /// The stages stand in another order.
  case stageOrderChanged
  /// There is a new duty.
  case dutyAdded
  /// A duty is gone.
  case dutyRemoved
  /// A duty is another's, or its lapse means something else.
  case dutyChanged
  /// A duty falls due by other rules.
  case dutyRulesChanged
  /// There is a new deadline rule.
  case ruleAdded
  /// A deadline rule is gone.
  case ruleRemoved
  /// A deadline rule gives more time or less.
  case ruleLimitChanged
  /// A deadline rule says something else that is not its limit.
  case ruleChanged
  /// A number is another, or comes from elsewhere.
  case parameterChanged
  /// Something counts as done that did not.
  case deemedAdded
  /// Something no longer counts as done.
  case deemedRemoved
  /// The procedure has another title.
  case titleChanged
  /// Cases may begin under it on other days.
  case inForceChanged
}

extension ChangeCode: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .rowAdded: Wording(zh: "新增动作", en: "the act is new here")
    case .rowRemoved: Wording(zh: "取消动作", en: "the act is gone here")
    case .targetChanged: Wording(zh: "去向变化", en: "it leads elsewhere")
    case .whoChanged: Wording(zh: "有权办理者变化", en: "others may do it")
    case .guardsChanged: Wording(zh: "条件变化", en: "other guards")
    case .keepsChanged: Wording(zh: "决定的事实变化", en: "other facts decided")
    case .setsChanged: Wording(zh: "置位的事实变化", en: "other facts set")
    case .clearsChanged: Wording(zh: "清除的事实变化", en: "other facts cleared")
    case .startsChanged: Wording(zh: "开始的职责变化", en: "other duties started")
    case .endsChanged: Wording(zh: "终结的职责变化", en: "other duties ended")
    case .movesChanged: Wording(zh: "可调整期限的职责变化", en: "other deadlines moved")
    case .sourcesChanged: Wording(zh: "依据变化", en: "other sources")
    case .ownerChanged: Wording(zh: "归属变化", en: "another owner")
    case .waiverChanged: Wording(zh: "可等待的理由变化", en: "another reason to wait")
    case .stageAdded: Wording(zh: "新增阶段", en: "a new stage")
    case .stageRemoved: Wording(zh: "取消阶段", en: "the stage is gone")
    case .stageNameChanged: Wording(zh: "阶段名称变化", en: "another name")
    case .stageStatesChanged: Wording(zh: "阶段所含状态变化", en: "other states")
    case .stageOrderChanged: Wording(zh: "阶段顺序变化", en: "another order")
    case .dutyAdded: Wording(zh: "新增职责", en: "a new duty")
    case .dutyRemoved: Wording(zh: "取消职责", en: "the duty is gone")
    case .dutyChanged: Wording(zh: "职责定义变化", en: "defined otherwise")
    case .dutyRulesChanged: Wording(zh: "所依期限规则变化", en: "other rules")
    case .ruleAdded: Wording(zh: "新增期限规则", en: "a new rule")
    case .ruleRemoved: Wording(zh: "取消期限规则", en: "the rule is gone")
    case .ruleLimitChanged: Wording(zh: "期限变化", en: "another limit")
    case .ruleChanged: Wording(zh: "期限规则其他内容变化", en: "other terms")
    case .parameterChanged: Wording(zh: "参数变化", en: "another number")
    case .deemedAdded: Wording(zh: "新增视为完成", en: "a new deemed act")
    case .deemedRemoved: Wording(zh: "取消视为完成", en: "the deemed act is gone")
    case .titleChanged: Wording(zh: "名称变化", en: "another title")
    case .inForceChanged: Wording(zh: "施行日期变化", en: "in force on other days")
    }
  }
}
