extension LawBook {
  /// The national rules: petitions, mediation, and the procedures beside them.
  public static let national = LawBook(
    version: VersionTag("cn-law", "2026.2"), rules: onPetitions + onMediation + onProcedures,
    untimed: withoutLimit)

  /// Provisions of 信访工作条例 that are asked for like rules and set no deadline.
  private static let withoutLimit: [UntimedProvision] = [
    untimed(
      "XF-23d", "23(4)", zh: "涉法涉诉事项和检举控告的告知按政法机关、纪检监察机关各自规定",
      en: "political-legal and discipline organs notify by rules of their own"),
    untimed(
      "XF-24", "24", zh: "涉及多个机关的先协商,协商不成由共同上级或联席会议决定",
      en: "organs agree among themselves, or a superior or the joint meeting decides"),
    untimed(
      "XF-36c", "36(3)", zh: "复核之后,同一事实和理由不再受理",
      en: "after re-review the same facts and reasons are not taken again"),
  ]

  private static func untimed(
    _ id: String, _ article: String, zh: String, en: String
  ) -> UntimedProvision {
    UntimedProvision(
      id: Identifier(unchecked: id), title: Wording(zh: zh, en: en),
      provenance: .statutory(Citation(.petitionRegulation, article)))
  }

  /// A rule that an article sets, in force as long as its statute.
  static func rule(
    _ id: String, _ statute: Statute, _ article: String, zh: String, en: String,
    from startEvent: StartEvent, _ limit: TimeLimit, holder: DeadlineHolder = .organ,
    strength: DeadlineRule.Strength = .limit, extending: ExtensionTerms? = nil,
    suspensions: [SuspensionGround] = [], countedBy counting: String? = nil
  ) -> DeadlineRule {
    DeadlineRule(
      id: Identifier(unchecked: id), title: Wording(zh: zh, en: en), startEvent: startEvent,
      limit: limit, holder: holder, strength: strength, extending: extending,
      suspensions: suspensions, provenance: .statutory(Citation(statute, article)),
      counting: counting.map { Citation(statute, $0) },
      inForceFrom: statute.inForceFrom, inForceThrough: statute.inForceThrough)
  }
}
