/// The deadlines of the procedures to which a matter may be routed.
extension LawBook {
  static let onProcedures: [DeadlineRule] =
    atCourt + reconsideration + arbitration + sectors + reports

  private static let atCourt: [DeadlineRule] = [
    (Statute.civilProcedure2012, "180", "239", "82"),
    (.civilProcedure2021, "187", "246", "85"),
    (.civilProcedure, "187", "250", "85"),
  ].flatMap { statute, special, enforcement, counting in
    [
      rule(
        "MS-187", statute, special, zh: "审结特别程序案件", en: "to conclude a special procedure",
        from: .docketing, days(30),
        extending: ExtensionTerms(
          cap: nil, approver: .courtPresident, needsNotice: false, splitting: .several,
          provenance: .statutory(Citation(statute, special))),
        countedBy: counting),
      rule(
        "MS-250", statute, enforcement, zh: "申请执行", en: "to ask for enforcement",
        from: .judgment, .fixed(24, .month), holder: .citizen, countedBy: counting),
    ]
  }

  private static let reconsideration: [DeadlineRule] = [
    rule(
      "FY-APPLY", .reconsideration2017, "9", zh: "申请行政复议", en: "to apply for reconsideration",
      from: .knowledge, days(60), holder: .citizen, countedBy: "40"),
    rule(
      "FY-APPLY", .reconsideration, "20", zh: "申请行政复议", en: "to apply for reconsideration",
      from: .knowledge, days(60), holder: .citizen, countedBy: "88"),
    reconsider(.reconsideration2017, "31", "40", .unitHead),
    reconsider(.reconsideration, "62(1)", "88", .officeHead),
    rule(
      "FY-SIMPLE", .reconsideration, "62(2)", zh: "按简易程序作出复议决定",
      en: "to decide a reconsideration by the simplified procedure", from: .acceptance, days(30),
      countedBy: "88"),
  ]

  private static let arbitration: [DeadlineRule] = [
    rule(
      "LD-14", .labourDisputes, "14(3)", zh: "劳动争议调解",
      en: "to conclude mediation of a labour dispute",
      from: .application, days(15)),
    rule(
      "LD-43", .labourDisputes, "43", zh: "劳动争议仲裁", en: "to decide a labour arbitration",
      from: .acceptance, days(45),
      extending: ExtensionTerms(
        cap: 60, approver: .arbitrationHead,
        provenance: .statutory(Citation(.labourDisputes, "43")))),
    rule(
      "TD-47", .landContractDisputes, "47", zh: "农村土地承包仲裁",
      en: "to decide an arbitration on a land contract", from: .acceptance, days(60),
      extending: ExtensionTerms(
        cap: 90, approver: .arbitrationHead,
        provenance: .statutory(Citation(.landContractDisputes, "47")))),
  ]

  private static let sectors: [DeadlineRule] = [
    rule(
      "YL-38", .medicalDisputes, "38", zh: "医疗纠纷人民调解",
      en: "to conclude mediation of a medical dispute",
      from: .acceptance, .fixed(30, .workingDay),
      extending: ExtensionTerms(
        cap: nil, approver: .parties, needsReason: false, needsNotice: false, splitting: .several,
        provenance: .statutory(Citation(.medicalDisputes, "38"))),
      suspensions: [
        SuspensionGround(
          "appraisal", title: Wording(zh: "鉴定", en: "appraisal"),
          provenance: .statutory(Citation(.medicalDisputes, "38")))
      ]),
    rule(
      "YL-40", .medicalDisputes, "40(3)", zh: "医疗纠纷行政调解",
      en: "to conclude administrative mediation of a medical dispute", from: .acceptance,
      .fixed(30, .workingDay),
      suspensions: [
        SuspensionGround(
          "appraisal", title: Wording(zh: "鉴定", en: "appraisal"),
          provenance: .statutory(Citation(.medicalDisputes, "40(3)")))
      ]),
    rule(
      "JT-94", .roadTraffic, "94(1)", zh: "申请公安机关调解交通事故损害赔偿",
      en: "to ask the police to mediate an accident", from: .finding, days(10), holder: .citizen),
    rule(
      "JT-95", .roadTraffic, "95", zh: "公安机关调解交通事故损害赔偿",
      en: "to conclude police mediation of an accident", from: .loss, days(10)),
    rule(
      "GK-33", .openInformation, "33(2)", zh: "答复政府信息公开申请",
      en: "to answer a request for government information", from: .application,
      .fixed(20, .workingDay),
      extending: ExtensionTerms(
        cap: 40, approver: .officeHead, needsReason: false,
        provenance: .statutory(Citation(.openInformation, "33(2)"))),
      suspensions: [
        SuspensionGround(
          "consultation",
          title: Wording(zh: "征求第三方或其他机关意见", en: "asking a third party or another organ"),
          provenance: .statutory(Citation(.openInformation, "33(3)")))
      ]),
    rule(
      "GK-32", .openInformation, "32", zh: "第三方提出意见", en: "for a third party to answer",
      from: .consultation, .fixed(15, .workingDay), holder: .citizen),
  ]

  /// What must be reported at once; no number is named, and none is invented.
  private static let reports: [DeadlineRule] = [
    rule(
      "BG-MINOR", .minorsProtectionLaw, "11", zh: "报告侵害未成年人情形",
      en: "to report harm to a minor", from: .knowledge, .promptly),
    rule(
      "BG-VIOLENCE", .domesticViolenceLaw, "14", zh: "对无行为能力人等遭受家庭暴力报案",
      en: "to report violence against people who cannot act", from: .knowledge, .promptly),
  ]

  private static func reconsider(
    _ statute: Statute, _ article: String, _ counting: String, _ approver: ExtensionApprover
  ) -> DeadlineRule {
    rule(
      "FY-DECIDE", statute, article, zh: "作出行政复议决定", en: "to decide a reconsideration",
      from: .acceptance, days(60),
      extending: ExtensionTerms(
        cap: 90, approver: approver, provenance: .statutory(Citation(statute, article))),
      countedBy: counting)
  }
}
