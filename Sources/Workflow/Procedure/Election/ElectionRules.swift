import GovernanceModel

/// The limits and numbers of the election: all of them typical, since no statute knows the office.
enum ElectionRules {
  static let all: [DeadlineRule] = [
    rule("EL-VOTE", "组织投票", "to hold the vote", .receipt, .fixed(30, .calendarDay)),
    rule("EL-REVIEW", "片警审查", "to review", .result, .fixed(5, .workingDay)),
    rule("EL-TELL", "告知当选人", "to tell the elected", .result, .fixed(2, .workingDay)),
    rule(
      "EL-OBJECT", "对审查结果提出异议", "to object to the review", .reply, .fixed(5, .workingDay),
      likePetitions, holder: .citizen),
    rule("EL-APPEAL", "答复异议", "to decide the objection", .receipt, .fixed(5, .workingDay)),
    rule("EL-ENDORSE", "支部把关", "to endorse", .result, .fixed(5, .workingDay)),
    rule("EL-FILE", "乡镇备案", "to file", .receipt, .fixed(5, .workingDay)),
    rule("EL-COMPLETE", "补正备案材料", "to complete the filing", .reply, .fixed(5, .workingDay)),
    rule("EL-CONFIRM", "确认前任已卸任", "to confirm the vacancy", .result, .promptly),
    rule(
      "EL-ANEW", "递补或者重新选举", "to go on after a failed attempt", .result,
      .fixed(30, .calendarDay)),
    rule("EL-TERM", "任期", "the term of office", .result, .fixed(60, .month), likeGroups),
    rule("EL-RECALL", "组织罢免表决", "to hold the recall vote", .application, .fixed(30, .calendarDay)),
    rule("EL-VACANCY", "补选", "to fill the vacancy", .knowledge, .fixed(30, .calendarDay)),
  ]

  static let parameters = ProcedureParameters<ElectionVocabulary>(
    warnAfterPercent: ProcedureNumber(80, own),
    yellowAfterWorkdays: ProcedureNumber(3, own),
    redAfterWorkdays: ProcedureNumber(7, own),
    mostBackdatingHours: ProcedureNumber(72, own),
    own: [
      .quorumSixtieths: ProcedureNumber(40, likeMeetings),
      .majoritySixtieths: ProcedureNumber(30, likeMeetings),
      .runnerUpSixtieths: ProcedureNumber(20, likeElections),
      .recallSignersSixtieths: ProcedureNumber(20, likeRecalls),
      .recallTurnoutSixtieths: ProcedureNumber(30, likeRecalls),
      .recallMajoritySixtieths: ProcedureNumber(30, likeRecalls),
      .longestPollDays: ProcedureNumber(30, own),
    ])

  private static let own = seen("本设计默认值,待本地规定", "default of this design, for the district to set")
  private static let likePetitions = seen(
    "参照信访事项异议期", "after the window for forwarded petitions")
  private static let likeMeetings = seen(
    "参照村民委员会组织法第 28 条村民小组会议", "after meetings of a villagers' group, Art. 28 of the village law")
  private static let likeElections = seen(
    "参照村民委员会组织法第 15 条另行选举得票下限",
    "after the least share in a second election, Art. 15 of the village law")
  private static let likeRecalls = seen(
    "参照村民委员会组织法第 16 条罢免", "after recalls, Art. 16 of the village law")
  private static let likeGroups = seen(
    "参照村民委员会组织法第 11、28 条五年任期", "after the five years of Arts. 11 and 28 of the village law")

  private static func seen(_ zh: String, _ en: String) -> Provenance {
    .typical(Wording(zh: zh, en: en))
  }

  private static func rule(
    _ id: String, _ zh: String, _ en: String, _ startEvent: StartEvent, _ limit: TimeLimit,
    _ provenance: Provenance = own, holder: DeadlineHolder = .organ
  ) -> DeadlineRule {
    DeadlineRule(
      id: Identifier(unchecked: id), title: Wording(zh: zh, en: en), startEvent: startEvent,
      limit: limit, holder: holder, provenance: provenance,
      inForceFrom: Statute.petitionRegulation.inForceFrom)
  }
}
