extension LawBook {
  /// Limits that no law sets, as seen elsewhere or as defaults of this design.
  ///
  /// They bind nobody: a district replaces them by its own, and may be stricter than the law, never
  /// looser. Each says where the like was seen.
  public static let typical = LawBook(
    version: VersionTag("typical-limits", "2026.1"),
    rules: ofTheLoop + [ofTheStandard] + inTheField + ofMeetings)

  /// The limits of the loop from assessment to follow-up.
  private static let ofTheLoop: [DeadlineRule] = [
    typical("SC-ASSESS", "研判", "to assess", .receipt, .fixed(1, .workingDay), own),
    typical("SC-DISPATCH", "派单", "to dispatch", .assessment, .fixed(1, .workingDay), own),
    typical("SC-RECEIVE", "签收任务单", "to take up an order", .order, .fixed(1, .workingDay), own),
    typical(
      "SC-OBJECT", "提出异议", "to object to an order", .order, .fixed(5, .workingDay), likePetitions),
    typical("SC-HANDLE-S", "办理简易事项", "to handle a simple matter", .acceptance, days(1), dongzhi),
    typical("SC-HANDLE-G", "办理一般事项", "to handle a general matter", .acceptance, days(7), dongzhi),
    typical("SC-HANDLE-C", "办理复杂事项", "to handle a complex matter", .acceptance, days(20), dongzhi),
    typical("SC-CONSULT", "会商", "to consult", .order, .fixed(3, .workingDay), own),
    typical(
      "SC-CONSULT-M", "重大事项会商", "to consult on a major matter", .order, .fixed(24, .hour), own),
    typical(
      "SC-REMAND", "发回后重新办理", "to handle anew after a review", .order, days(60), likeHandling),
    typical("SC-OWN", "按法定程序办理", "to handle by its own procedure", .acceptance, .designated, own),
    typical("SC-VERIFY", "核查", "to verify", .result, .fixed(3, .workingDay), own),
    typical("SC-TELL", "及时告知", "to tell", .receipt, .promptly, own),
    typical("SC-FOLLOW", "回访", "to follow up", .agreement, days(7), own),
    typical("SC-FOLLOW-2", "再次回访", "to follow up again", .agreement, days(30), own),
    typical(
      "SC-CARRY", "转为事件继续处置", "to carry on as an incident", .receipt, .fixed(1, .workingDay), own),
  ]

  /// The thirty days of the trade's standard for people's mediation, which binds less than the month of
  /// the ministry's provisions.
  private static let ofTheStandard = DeadlineRule(
    id: Identifier(unchecked: "SF-MEDIATE"),
    title: Wording(zh: "人民调解(行业规范)", en: "to conclude people's mediation by the trade's standard"),
    startEvent: .acceptance, limit: days(30), strength: .norm,
    extending: ExtensionTerms(
      cap: nil, approver: .parties, needsReason: false, needsNotice: false, splitting: .several,
      provenance: standard),
    provenance: standard, inForceFrom: Statute.petitionRegulation.inForceFrom)

  /// How soon somebody is there.
  private static let inTheField: [DeadlineRule] = [
    typical(
      "FR-URGENT", "紧急事项到场处置", "to respond in the field to what is urgent", .report,
      .fixed(2, .hour), scorecard),
    typical(
      "FR-ORDINARY", "一般事项到场处置", "to respond in the field to what is not", .report,
      .fixed(24, .hour), scorecard),
    typical(
      "WH-URGENT", "紧急吹哨报到", "to report in on an urgent whistle", .whistle, .fixed(30, .minute),
      districts),
    typical(
      "WH-SIMPLE", "简单吹哨当日办理", "to deal with a simple whistle on the same day", .whistle, days(1),
      districts, excludesStartDay: false),
    typical(
      "WH-COMPLEX", "复杂吹哨办理", "to deal with a complex whistle", .whistle, .fixed(10, .workingDay),
      districts),
  ]

  /// How long it may be until the next meeting or report.
  private static let ofMeetings: [DeadlineRule] = [
    typical("MT-VILLAGE", "村级例会", "to hold the next village meeting", .meeting, days(7), meetings),
    typical(
      "MT-TOWNSHIP", "乡级例会", "to hold the next township meeting", .meeting, days(15), meetings),
    typical(
      "MT-COUNTY", "县级例会", "to hold the next county meeting", .meeting, .fixed(1, .month), meetings),
    typical(
      "MT-JOINT", "联席会议", "to hold the next joint meeting", .meeting, .fixed(3, .month), meetings),
    typical(
      "SR-VILLAGE", "村级研判报告", "to report the village's situation", .monthEnd, days(5), own,
      rolling: .nextWorkday),
    typical(
      "SR-TOWNSHIP", "乡级研判报告", "to report the township's situation", .monthEnd, days(10), reports,
      rolling: .nextWorkday),
    typical(
      "SR-COUNTY", "县级研判报告", "to report the county's situation", .monthEnd, days(15), own,
      rolling: .nextWorkday),
  ]

  private static let standard = seen("SF/T 0083-2020,待核对", "SF/T 0083-2020, to be checked")
  private static let own = seen("本设计默认值,待本地规定", "default of this design, for the district to set")
  private static let dongzhi = seen("东至县做法", "as seen in Dongzhi County")
  private static let likePetitions = seen("参照信访事项异议期", "after the window for forwarded petitions")
  private static let likeHandling = seen(
    "参照信访事项办理期限,法律未规定", "after the limit for petitions; the law is silent")
  private static let scorecard = seen("某地网格员考核表", "as seen in a scorecard of grid workers")
  private static let districts = seen("多地吹哨报到做法", "as seen where whistles are blown")
  private static let meetings = seen("多地例会做法", "as seen in other counties")
  private static let reports = seen("某地每月十日研判", "as seen where the tenth is the day")

  private static func seen(_ zh: String, _ en: String) -> Provenance {
    .typical(Wording(zh: zh, en: en))
  }

  private static func typical(
    _ id: String, _ zh: String, _ en: String, _ startEvent: StartEvent, _ limit: TimeLimit,
    _ provenance: Provenance, excludesStartDay: Bool = true,
    rolling: DeadlineRule.EndRolling? = nil
  ) -> DeadlineRule {
    DeadlineRule(
      id: Identifier(unchecked: id), title: Wording(zh: zh, en: en), startEvent: startEvent,
      limit: limit, excludesStartDay: excludesStartDay, endRolling: rolling,
      provenance: provenance, inForceFrom: Statute.petitionRegulation.inForceFrom)
  }
}
