extension LawBook {
  /// The deadlines of people's and court-annexed mediation, and of judicial confirmation.
  static let onMediation: [DeadlineRule] =
    [
      rule(
        "RT-25", .peoplesMediationLaw, "25", zh: "报告可能引发的治安、刑事案件",
        en: "to report what may become a public-security or criminal case", from: .report, .promptly
      ),
      rule(
        "RT-26", .peoplesMediationLaw, "26", zh: "调解不成告知其他途径",
        en: "to tell of other routes after failed mediation", from: .mediationFails, .promptly),
      rule(
        "RT-33", .mediationProvisions, "33", zh: "调解期限", en: "to conclude people's mediation",
        from: .mediationBegins, .fixed(1, .month), strength: .norm,
        extending: ExtensionTerms(
          cap: nil, approver: .parties, needsReason: false, splitting: .several,
          provenance: .typical(
            Wording(
              zh: "一些地方性法规允许经当事人同意延长", en: "some local regulations let the parties agree on more")))
      ),
      rule(
        "RT-33J", .peoplesMediationLaw, "33", zh: "共同申请司法确认",
        en: "to apply jointly for judicial confirmation", from: .agreement, days(30),
        holder: .citizen),
      rule(
        "SQ-4", .confirmationProvisions, "4", zh: "决定是否受理司法确认申请",
        en: "to admit a request for judicial confirmation", from: .application, days(3)),
      rule(
        "SQ-5", .confirmationProvisions, "5", zh: "作出司法确认决定",
        en: "to decide on judicial confirmation", from: .acceptance, days(15),
        extending: ExtensionTerms(
          cap: 25, approver: .courtPresident, needsNotice: false,
          provenance: .statutory(Citation(.confirmationProvisions, "5")))),
      invited("TY-27a", "委派调解", "to conclude mediation before filing", 30),
      invited("TY-27b", "委托调解(普通程序)", "to conclude mediation after filing, ordinary procedure", 15),
      invited(
        "TY-27c", "委托调解(简易程序)", "to conclude mediation after filing, simplified procedure", 7),
    ] + confirmation

  /// The window of the procedure law, in each of its versions.
  private static let confirmation: [DeadlineRule] = [
    (Statute.civilProcedure2012, "194", "82"), (.civilProcedure2021, "201", "85"),
    (.civilProcedure, "205", "85"),
  ].map { statute, article, counting in
    rule(
      "MS-JC", statute, article, zh: "共同申请司法确认(民事诉讼法)",
      en: "to apply jointly for judicial confirmation under the procedure law", from: .agreement,
      days(30), holder: .citizen, countedBy: counting)
  }

  private static func invited(_ id: String, _ zh: String, _ en: String, _ amount: Int)
    -> DeadlineRule
  {
    rule(
      id, .invitedMediation, "27", zh: zh, en: en, from: .materials, days(amount),
      extending: ExtensionTerms(
        cap: nil, approver: .parties, needsReason: false, needsNotice: false, splitting: .several,
        provenance: .statutory(Citation(.invitedMediation, "27"))))
  }
}
