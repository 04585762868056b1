import GovernanceModel

extension Procedure where V == CaseVocabulary {
  /// 铁力: 综合受理, 分流转办, 分类办理, 跟踪督办, 办结反馈.
  ///
  /// A profile after the published description of the loop, and not the text of the place itself. What is not
  /// public is not invented: limits, duties and numbers are the typical ones of ``shuicheng``. No stage
  /// is for consultation, so ``CaseState/inConsultation`` is left out with its rows and its duty; sorting follows
  /// registration, and the clerk who took the matter in may sort it.
  public static let tieli = Procedure(
    id: VersionTag("tieli", "2026.1"),
    title: Wording(
      zh: "铁力办事流程(据公开介绍整理,其数字未公开,期限为常见值)",
      en: "The loop of Tieli, after its published description; its numbers are not public, so the "
        + "limits are typical ones"),
    inForceFrom: shuicheng.inForceFrom,
    stages: TieliLoop.stages,
    states: shuicheng.states.filter { !TieliLoop.unused.contains($0.state) },
    rows: TieliLoop.rows,
    duties: shuicheng.duties.filter { $0.duty != .consult },
    deemed: shuicheng.deemed,
    rules: shuicheng.rules,
    parameters: shuicheng.parameters)
}
