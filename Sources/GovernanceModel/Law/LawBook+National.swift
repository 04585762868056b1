extension LawBook {
  /// The national rules on petitions and people's mediation.
  public static let national = LawBook(
    version: VersionTag("cn-law", "2026.1"),
    rules: [
      petition("XF-22", "登记并转送交办", "to register, forward or assign", 15, article: "22"),
      petition(
        "XF-23a", "收到来件后书面告知", "to answer a direct submission in writing", 15, article: "23(2)"),
      petition(
        "XF-23b", "收到转送后书面告知", "to answer a forwarded petition in writing", 15, article: "23(3)"),
      petition(
        "XF-23c", "收到转送后提出异议", "to object to a forwarded matter", 5, .workingDay,
        rolling: .nextWorkday, article: "23(3)"),
      petition("XF-34", "办结信访事项", "to conclude a petition", 60, article: "34"),
      petition(
        "XF-35a", "请求复查", "to ask for review", 30, rolling: .nextWorkday, article: "35"),
      petition("XF-35b", "作出复查意见", "to decide a review", 30, article: "35"),
      petition(
        "XF-36a", "请求复核", "to ask for re-review", 30, rolling: .nextWorkday, article: "36"),
      petition("XF-36b", "作出复核意见", "to decide a re-review", 30, article: "36"),
      DeadlineRule(
        id: Identifier(unchecked: "RT-33"),
        title: Wording(zh: "调解期限", en: "to conclude people's mediation"),
        limit: .fixed(1, .month), strength: .norm,
        provenance: .statutory(Citation(.mediationProvisions, "33")),
        inForceFrom: Statute.mediationProvisions.inForceFrom),
      DeadlineRule(
        id: Identifier(unchecked: "RT-26"),
        title: Wording(zh: "调解不成告知其他途径", en: "to tell of other routes after failed mediation"),
        limit: .promptly, provenance: .statutory(Citation(.peoplesMediationLaw, "26")),
        inForceFrom: Statute.peoplesMediationLaw.inForceFrom),
      DeadlineRule(
        id: Identifier(unchecked: "RT-33J"),
        title: Wording(zh: "共同申请司法确认", en: "to apply jointly for judicial confirmation"),
        limit: .fixed(30, .calendarDay), endRolling: .nextWorkday,
        provenance: .statutory(Citation(.peoplesMediationLaw, "33")),
        inForceFrom: Statute.peoplesMediationLaw.inForceFrom),
    ])

  private static func petition(
    _ id: String, _ zh: String, _ en: String, _ amount: Int, _ unit: TimeUnit = .calendarDay,
    rolling: DeadlineRule.EndRolling = .none, article: String
  ) -> DeadlineRule {
    DeadlineRule(
      id: Identifier(unchecked: id), title: Wording(zh: zh, en: en), limit: .fixed(amount, unit),
      endRolling: rolling, provenance: .statutory(Citation(.petitionRegulation, article)),
      inForceFrom: Statute.petitionRegulation.inForceFrom)
  }
}
