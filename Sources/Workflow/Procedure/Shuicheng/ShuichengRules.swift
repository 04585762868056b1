import GovernanceModel

/// The centers' own limits.
///
/// No law sets them: each says where the like was seen, and a district replaces them by its own.
enum ShuichengRules {
  static let all: [DeadlineRule] = [
    rule("SC-ASSESS", "研判", "to assess", .fixed(1, .workingDay), own),
    rule("SC-DISPATCH", "派单", "to dispatch", .fixed(1, .workingDay), own),
    rule("SC-RECEIVE", "签收任务单", "to take up an order", .fixed(1, .workingDay), own),
    rule("SC-OBJECT", "提出异议", "to object to an order", .fixed(5, .workingDay), likePetitions),
    rule("SC-HANDLE-S", "办理简易事项", "to handle a simple matter", .fixed(1, .calendarDay), dongzhi),
    rule("SC-HANDLE-G", "办理一般事项", "to handle a general matter", .fixed(7, .calendarDay), dongzhi),
    rule("SC-HANDLE-C", "办理复杂事项", "to handle a complex matter", .fixed(20, .calendarDay), dongzhi),
    rule("SC-OWN", "按法定程序办理", "to handle by its own procedure", .designated, own),
    rule("SC-VERIFY", "核查", "to verify", .fixed(3, .workingDay), own),
    rule("SC-TELL", "及时告知", "to tell", .promptly, own),
    rule("SC-FOLLOW", "回访", "to follow up", .fixed(7, .calendarDay), own),
  ]

  static let parameters = ProcedureParameters(
    warnAfterPercent: ProcedureParameters.Value(80, own),
    yellowAfterWorkdays: ProcedureParameters.Value(3, own),
    redAfterWorkdays: ProcedureParameters.Value(7, own),
    mostBackdatingHours: ProcedureParameters.Value(72, own),
    consultationPeople: ProcedureParameters.Value(10, reported))

  private static let own = Provenance.typical(
    Wording(zh: "本设计默认值,待本地规定", en: "default of this design, for the district to set"))
  private static let dongzhi = Provenance.typical(
    Wording(zh: "东至县做法", en: "as seen in Dongzhi County"))
  private static let likePetitions = Provenance.typical(
    Wording(zh: "参照信访事项异议期", en: "after the window for forwarded petitions"))
  private static let reported = Provenance.typical(
    Wording(zh: "各地常以十人为报告线", en: "ten people is a reporting threshold seen elsewhere"))

  private static func rule(
    _ id: String, _ zh: String, _ en: String, _ limit: TimeLimit, _ provenance: Provenance
  ) -> DeadlineRule {
    DeadlineRule(
      id: Identifier(unchecked: id), title: Wording(zh: zh, en: en), limit: limit,
      provenance: provenance, inForceFrom: Statute.petitionRegulation.inForceFrom)
  }
}
