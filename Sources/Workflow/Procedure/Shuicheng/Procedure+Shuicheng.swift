import GovernanceModel

extension Procedure where V == CaseVocabulary {
  /// Shuicheng's loop: 集中受理, 逐一研判, 统一派单, 跟踪督办, 限时反馈.
  ///
  /// Every act of the vocabulary has its rows, but for those that only time does.
  public static let shuicheng = Procedure(
    id: VersionTag("shuicheng", "2026.1"),
    title: Wording(zh: "水城区综治中心办事流程", en: "The loop of Shuicheng's centers"),
    inForceFrom: Statute.petitionRegulation.inForceFrom,
    stages: ShuichengStages.stages,
    states: ShuichengStages.states,
    rows: ShuichengRows.intake + ShuichengRows.assessment + ShuichengRows.dispatch
      + ShuichengRows.tracking + ShuichengRows.feedback + ShuichengRows.review
      + ShuichengRows.clocks + ShuichengRows.custody + ShuichengRows.orders
      + ShuichengRows.residents + ShuichengRows.group + ShuichengRows.calls
      + ShuichengRows.oversight,
    duties: ShuichengDuties.all,
    deemed: [DeemedAct(.accept, whenDue: .noticeOfAcceptance)],
    rules: ShuichengRules.all,
    parameters: ShuichengRules.parameters)
}
