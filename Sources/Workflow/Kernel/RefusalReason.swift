public import GovernanceModel

/// One reason why a command was not done.
///
/// Code list: `caseExists`, `caseUnknown`, `wrongProcedure`, `noSuchStep`, `actorUnknown`,
/// `postNotHeld`, `notPermitted`, `vetoed`, `unmet`, `inFuture`, `beforePrevious`, `tooFarBack`,
/// `backdatingUnexplained`, `ruleNotInForce`, `procedureNotInForce`, `officeUnknown`,
/// `foreignDetail`, `malformedField`, `clockBehind`, `deadlineFixed`, `clauseBroken`, `versionMoved`,
/// `migrationBlocked`.
public enum RefusalReason<V: Vocabulary>: Hashable, Sendable {
  /// A case of that name exists already.
  case caseExists
  /// There is no case of that name.
  case caseUnknown
  /// The case is pinned to another version of the procedure.
  case wrongProcedure(pinned: VersionTag)
  /// The action has no row in this state; these are the states in which it has one.
  case noSuchStep(possibleIn: [V.State])
  /// The directory does not know the actor.
  case actorUnknown
  /// The actor does not hold the post acted in.
  case postNotHeld
  /// None of the row's permissions covers this role and office.
  case notPermitted([Permission<V>])
  /// The actor or their office has a relation to the case that bars them.
  case vetoed(V.Relation)
  /// A guard does not hold.
  case unmet(Guard<V>)
  /// The act is said to happen later than now.
  case inFuture
  /// The act is said to have happened before the one that was recorded last.
  case beforePrevious(Instant)
  /// The act is dated back further than allowed, in hours.
  case tooFarBack(hours: Int)
  /// The act is dated back without a reason.
  case backdatingUnexplained
  /// The rule of a duty that would start is not in force on that day; the refusal says on which it is.
  case ruleNotInForce(RuleRefusal)
  /// No case may begin under the procedure on that day.
  case procedureNotInForce(VersionTag)
  /// The directory does not know the office that would take a seat in the case.
  case officeUnknown(UnitReference)
  /// The detail is another act's.
  case foreignDetail
  /// The name of a field is no code.
  case malformedField
  /// The clock shows a moment before the last record.
  case clockBehind(Instant)
  /// The deadline cannot be moved so.
  case deadlineFixed(DeadlineRefusal)
  /// A clause of the charter would be broken.
  case clauseBroken(Finding)
  /// The case has moved on since the caller looked at it.
  case versionMoved(expected: Int, found: Int)
  /// Something stands in the way of moving the case to another version of its procedure.
  case migrationBlocked(MigrationObstacle<V>)

  /// The stable code as text.
  public var code: String { kind.rawValue }

  /// The stable code, one of a closed list.
  public var kind: RefusalCode {
    switch self {
    case .caseExists: .caseExists
    case .caseUnknown: .caseUnknown
    case .wrongProcedure: .wrongProcedure
    case .noSuchStep: .noSuchStep
    case .actorUnknown: .actorUnknown
    case .postNotHeld: .postNotHeld
    case .notPermitted: .notPermitted
    case .vetoed: .vetoed
    case .unmet: .unmet
    case .inFuture: .inFuture
    case .beforePrevious: .beforePrevious
    case .tooFarBack: .tooFarBack
    case .backdatingUnexplained: .backdatingUnexplained
    case .ruleNotInForce: .ruleNotInForce
    case .procedureNotInForce: .procedureNotInForce
    case .officeUnknown: .officeUnknown
    case .foreignDetail: .foreignDetail
    case .malformedField: .malformedField
    case .clockBehind: .clockBehind
    case .deadlineFixed: .deadlineFixed
    case .clauseBroken: .clauseBroken
    case .versionMoved: .versionMoved
    case .migrationBlocked: .migrationBlocked
    }
  }
}

extension RefusalReason: Described {
  /// The reason as a sentence without its full stop.
  public var wording: Wording {
    switch self {
    case .caseExists: Wording(zh: "该编号的案卷已存在", en: "a case of that name exists already")
    case .caseUnknown: Wording(zh: "没有该编号的案卷", en: "there is no case of that name")
    case .wrongProcedure(let pinned):
      Wording(zh: "案卷适用流程版本 \(pinned)", en: "the case is pinned to procedure \(pinned)")
    case .noSuchStep(let states):
      Wording(
        zh: "当前环节不能办理,只能在:\(states.map(\.wording.zh).joined(separator: "、"))",
        en: "it cannot be done in this state, only in: "
          + states.map(\.wording.en).joined(separator: ", "))
    case .actorUnknown: Wording(zh: "名录中没有该人员", en: "the directory does not know the actor")
    case .postNotHeld:
      Wording(zh: "该人员未担任所称岗位", en: "the actor does not hold the post acted in")
    case .notPermitted(let permissions):
      Wording(
        zh: "无权办理,有权者:\(permissions.map(\.wording.zh).joined(separator: ";"))",
        en: "not permitted; permitted: " + permissions.map(\.wording.en).joined(separator: "; "))
    case .vetoed(let relation):
      Wording(
        zh: "应当回避:\(relation.wording.zh)", en: "barred from acting as \(relation.wording.en)")
    case .unmet(let guarded):
      Wording(zh: "未满足:\(guarded.wording.zh)", en: "unmet: \(guarded.wording.en)")
    case .inFuture: Wording(zh: "所填时间晚于现在", en: "it is dated later than now")
    case .beforePrevious(let instant):
      Wording(
        zh: "所填时间早于上一事项 \(instant.chinaTime)",
        en: "it is dated before the previous act at \(instant.chinaTime)")
    case .tooFarBack(let hours):
      Wording(zh: "补录超过 \(hours) 小时", en: "it is dated back by more than \(hours) hours")
    case .backdatingUnexplained:
      Wording(zh: "补录未说明理由", en: "it is dated back without a reason")
    case .ruleNotInForce(let refusal): Self.reason(refusal.wording)
    case .deadlineFixed(let refusal): Self.reason(refusal.wording)
    case .clauseBroken(let finding): Self.reason(finding.wording)
    case .versionMoved(let expected, let found):
      Wording(
        zh: "案卷已有变动:现为第 \(found) 版,所见为第 \(expected) 版",
        en: "the case has moved on: found version \(found), expected version \(expected)")
    case .migrationBlocked(let obstacle): Self.reason(obstacle.wording)
    case .procedureNotInForce(let procedure):
      Wording(
        zh: "流程 \(procedure) 当日未生效", en: "procedure \(procedure) is not in force on that day")
    case .officeUnknown(let unit):
      Wording(zh: "名录中没有单位 \(unit)", en: "the directory does not know the office \(unit)")
    case .foreignDetail:
      Wording(zh: "所附内容属于另一动作", en: "what comes with it belongs to another act")
    case .malformedField:
      Wording(
        zh: "字段名须为字母、数字和 - _ . :",
        en: "the name of a field must be of letters, digits and - _ . :")
    case .clockBehind(let instant):
      Wording(
        zh: "时钟早于最近一次记录 \(instant.chinaTime)",
        en: "the clock is behind the last record at \(instant.chinaTime)")
    }
  }

  /// A whole sentence as a reason, which has no full stop.
  private static func reason(_ sentence: Wording) -> Wording {
    Wording(zh: String(sentence.zh.dropLast()), en: String(sentence.en.dropLast()))
  }
}
