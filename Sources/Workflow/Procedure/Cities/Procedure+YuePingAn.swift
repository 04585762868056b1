import GovernanceModel

extension Procedure where V == CaseVocabulary {
  /// 粤平安: 登记受理, 先行调解, 风险研判, 分类流转, 跟踪督办, 案结事了.
  ///
  /// A profile after the published description of the loop, and not the text of the place itself. What is not
  /// public is not invented: limits, duties and numbers are the typical ones of ``shuicheng``. A
  /// dispute may be mediated before it is assessed, with the consent of every party; where that fails, it is
  /// registered as before and assessed. Once a lead handles a matter, mediation goes on beside the
  /// handling, so that ``CaseState/inMediation`` has one way back.
  public static let yuePingAn = Procedure(
    id: VersionTag("yue-ping-an", "2026.1"),
    title: Wording(
      zh: "粤平安办事流程(据公开介绍整理,其数字未公开,期限为常见值)",
      en:
        "The loop of Yue Ping'an, after its published description; its numbers are not public, so the "
        + "limits are typical ones"),
    inForceFrom: shuicheng.inForceFrom,
    stages: YuePingAnLoop.stages,
    states: YuePingAnLoop.states,
    rows: YuePingAnLoop.rows,
    duties: shuicheng.duties,
    deemed: shuicheng.deemed,
    rules: shuicheng.rules,
    parameters: shuicheng.parameters)
}
