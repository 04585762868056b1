public import GovernanceModel

/// One thing that stands in the way of moving a case to another version of its procedure.
///
/// Code list: `sameVersion`, `otherProcedure`, `ended`, `notInForce`, `stateWithoutOwner`, `stateWithoutRow`,
/// `ownerUnseated`, `dutyUnknown`, `ruleUnknown`, `factUnknown`.
public enum MigrationObstacle<V: Vocabulary>: Hashable, Sendable {
  /// The case has that version already.
  case sameVersion
  /// The case is of a procedure of another name.
  case otherProcedure(VersionTag)
  /// The case has ended.
  case ended
  /// No case may come under the version on that day.
  case notInForce(VersionTag)
  /// The state in which the case stands is an end in the new version.
  case stateWithoutOwner(V.State)
  /// No act leads on from the state in which the case stands.
  case stateWithoutRow(V.State)
  /// The office that would own the case has no seat in it.
  case ownerUnseated(V.Seat)
  /// A duty runs that the new version does not have.
  case dutyUnknown(V.Duty)
  /// A duty runs by a rule that neither the law nor the new version has.
  case ruleUnknown(V.Duty, DeadlineRule.ID)
  /// The case keeps a fact of which the new version does not speak.
  case factUnknown(V.Fact)

  /// The stable code.
  public var code: String {
    switch self {
    case .sameVersion: "sameVersion"
    case .otherProcedure: "otherProcedure"
    case .ended: "ended"
    case .notInForce: "notInForce"
    case .stateWithoutOwner: "stateWithoutOwner"
    case .stateWithoutRow: "stateWithoutRow"
    case .ownerUnseated: "ownerUnseated"
    case .dutyUnknown: "dutyUnknown"
    case .ruleUnknown: "ruleUnknown"
    case .factUnknown: "factUnknown"
    }
  }
}

extension MigrationObstacle: Described {
  /// The obstacle as a sentence.
  public var wording: Wording {
    switch self {
    case .sameVersion:
      Wording(zh: "案卷已适用该版本。", en: "The case has that version already.")
    case .otherProcedure(let tag):
      Wording(
        zh: "案卷适用另一流程 \(tag.name),不能改用。",
        en: "The case is of another procedure, \(tag.name).")
    case .ended: Wording(zh: "案卷已终结。", en: "The case has ended.")
    case .notInForce(let tag):
      Wording(
        zh: "流程 \(tag) 当日未生效。", en: "Procedure \(tag) is not in force on that day.")
    case .stateWithoutOwner(let state):
      Wording(
        zh: "新版中状态“\(state.wording.zh)”没有归属单位。",
        en: "In the new version nobody owns a case in the state \"\(state.wording.en)\".")
    case .stateWithoutRow(let state):
      Wording(
        zh: "新版中状态“\(state.wording.zh)”没有后续动作。",
        en: "In the new version no act leads on from the state \"\(state.wording.en)\".")
    case .ownerUnseated(let seat):
      Wording(
        zh: "案卷中没有\(seat.wording.zh),新版由其负责。",
        en: "The case has no \(seat.wording.en), which owns it in the new version.")
    case .dutyUnknown(let duty):
      Wording(
        zh: "新版中没有正在计时的职责“\(duty.wording.zh)”。",
        en: "The new version does not have the duty that runs: \(duty.wording.en).")
    case .ruleUnknown(let duty, let rule):
      Wording(
        zh: "职责“\(duty.wording.zh)”所依规则 \(rule) 在法律和新版中都没有。",
        en: "Neither the law nor the new version has the rule \(rule), by which a duty runs: "
          + "\(duty.wording.en).")
    case .factUnknown(let fact):
      Wording(
        zh: "新版未涉及案卷保存的事实:\(fact.wording.zh)。",
        en: "The new version does not speak of a fact that the case keeps: \(fact.wording.en).")
    }
  }
}
