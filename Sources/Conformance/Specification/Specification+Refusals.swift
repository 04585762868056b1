import GovernanceModel
import GovernanceWorkflow

/// The codes of refusals, and the requirements that are their home.
extension Specification {
  var refusals: String {
    var homes: [String: String] = [:]
    for requirement in register.requirements {
      for code in requirement.codes { homes[code] = requirement.id }
    }
    func line(_ code: String, _ wording: Wording?) -> [String] {
      [
        "`\(code)`", wording?.zh ?? "见该要求", wording?.en ?? "see the requirement",
        homes[code].map { "`\($0)`" } ?? "–",
      ]
    }
    let reasons = RefusalCode.allCases.map { line($0.rawValue, Self.wording(of: $0)) }
    let others = Self.otherCodes.map { line($0.code, $0.wording) }
    let told = Set(RefusalCode.allCases.map(\.rawValue) + Self.otherCodes.map(\.code))
    let rest = homes.keys.filter { !told.contains($0) }.sorted().map { line($0, nil) }
    return SpecificationTable.table(
      ["code 代码", "zh", "en", "home 所属要求"], reasons + others + rest)
  }

  private static let otherCodes: [(code: String, wording: Wording)] = [
    ("invalid", Wording(zh: "值不合格,逐项见 `findings`", en: "a value does not fit; see `findings`")),
    ("idempotencyKeyReused", Wording(zh: "同一键已用于另一命令", en: "the key was used for another command")),
    ("nothing", Wording(zh: "没有可提供的内容", en: "there is nothing that may be given")),
  ]

  static func wording(of code: RefusalCode) -> Wording {
    switch code {
    case .caseExists: RefusalReason<CaseVocabulary>.caseExists.wording
    case .caseUnknown: RefusalReason<CaseVocabulary>.caseUnknown.wording
    case .wrongProcedure:
      Wording(zh: "案件适用的流程版本未载入", en: "the case began under a procedure that is not at hand")
    case .noSuchStep:
      Wording(zh: "当前状态不能办理;`states` 为可办状态", en: "not in this state; `states` says in which")
    case .actorUnknown: RefusalReason<CaseVocabulary>.actorUnknown.wording
    case .postNotHeld: RefusalReason<CaseVocabulary>.postNotHeld.wording
    case .notPermitted:
      Wording(zh: "该行没有准许此人办理", en: "no permission of the row covers whoever asks")
    case .vetoed: Wording(zh: "应当回避;`relation` 为关系", en: "barred; `relation` says by what")
    case .unmet: Wording(zh: "条件未满足;`guard` 为条件", en: "a guard does not hold; `guard` says which")
    case .inFuture: RefusalReason<CaseVocabulary>.inFuture.wording
    case .beforePrevious: Wording(zh: "早于上一次由人办理的动作", en: "before the last act of a person")
    case .tooFarBack: Wording(zh: "补录过久", en: "dated back further than allowed")
    case .backdatingUnexplained: RefusalReason<CaseVocabulary>.backdatingUnexplained.wording
    case .ruleNotInForce:
      Wording(zh: "将要开始的职责当日没有有效规则", en: "no rule of a duty that would start is in force that day")
    case .procedureNotInForce:
      Wording(zh: "当日不得依该流程立案", en: "no case may begin under the procedure that day")
    case .officeUnknown:
      Wording(zh: "名录中没有该单位;见 `unit`", en: "the directory lacks the office in `unit`")
    case .foreignDetail: RefusalReason<CaseVocabulary>.foreignDetail.wording
    case .malformedField: RefusalReason<CaseVocabulary>.malformedField.wording
    case .clockBehind: Wording(zh: "时钟早于最近一次记录", en: "the clock is behind the last record")
    case .deadlineFixed: Wording(zh: "期限不得如此移动;见 `refusal`", en: "not moved so; `refusal` says why")
    case .clauseBroken:
      Wording(zh: "违反制度条款;见 `clause`", en: "a clause would be broken; see `clause`")
    case .migrationBlocked:
      Wording(zh: "不能改用新版;见 `obstacle`", en: "not moved to the version; `obstacle` says why")
    case .versionMoved: Wording(zh: "案件已有变动;`found` 为现版本", en: "the case has moved on; see `found`")
    }
  }
}
