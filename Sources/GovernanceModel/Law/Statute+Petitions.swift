extension Statute {
  /// 信访工作条例, in force since 2022-05-01.
  public static let petitionRegulation = Statute(
    code: "petition-regulation-2022",
    title: Wording(zh: "信访工作条例", en: "Regulation on Petition Work"),
    inForceFrom: day(2022, 5, 1),
    articles: [
      Article("14", zh: "信访部门的职责", en: "What petition offices do"),
      Article(
        "17", zh: "信访可用网络、信件、电话、传真、走访等方式",
        en: "Petitions come online, by letter, telephone, fax or visit"),
      Article(
        "18", zh: "公布信访渠道;不得报复信访人",
        en: "Channels are published; nobody retaliates against a petitioner"),
      Article(
        "19", zh: "信访事项的内容;口头提出的要记录;已在办理的,上级不再受理",
        en:
          "What a petition says; spoken ones are written down; one that is pending is not taken by a superior"
      ),
      Article("20", zh: "走访的接待场所与代表人数", en: "Where visits are received, and by how many delegates"),
      Article(
        "21", zh: "录入信息系统,信访人可以查询、评价",
        en: "Petitions are recorded; petitioners may look them up and rate them"),
      Article(
        "22", zh: "信访部门登记后在规定日数内转送、交办或报请决定",
        en: "Petition offices register, and forward, assign or report within the days set"),
      Article(
        "22(1)(3)", zh: "交办要给出办结日期并要求反馈",
        en: "An assignment names the day to conclude by and asks for a report"),
      Article(
        "23(2)", zh: "直接收到来件的机关当场或在规定日数内书面告知;姓名、住址不清的除外",
        en:
          "Whoever gets a petition directly answers in writing, unless name or address is not clear"
      ),
      Article(
        "23(3)", zh: "收到转送、交办的机关书面告知受理情况;不属职权的限期提出异议,经核实同意才退回",
        en:
          "Whoever is sent a petition gives written notice, or objects in time and returns it by consent"
      ),
      Article(
        "23(4)", zh: "涉法涉诉事项和检举控告的告知按各自规定",
        en: "Litigation matters and accusations follow notice rules of their own"),
      Article(
        "24", zh: "涉及多个机关的,先协商,再由共同上级或联席会议定",
        en:
          "Several organs agree among themselves, or their common superior or the joint meeting decides"
      ),
      Article("25", zh: "重大紧急信访事项及时报告并处置", en: "Grave and urgent petitions are reported promptly"),
      Article(
        "28", zh: "诉访分离;有利害关系的人员回避",
        en: "Litigation stands apart; whoever has an interest steps back"),
      Article("29", zh: "建议意见类:研究论证并答复", en: "Suggestions are studied and answered"),
      Article("30", zh: "检举控告类:由有权机关依规依纪依法办理", en: "Accusations go to the organ in charge"),
      Article(
        "30(3)", zh: "检举材料和情况不得透露给被检举的人员、单位", en: "Nothing of an accusation reaches the accused"),
      Article("31", zh: "申诉求决类按六种途径办理", en: "Claims take one of six routes"),
      Article(
        "31(1)(6)", zh: "第六种途径:听取陈述、调查核实,出具处理意见书",
        en: "The sixth route: hear, investigate, and give a written opinion"),
      Article(
        "32", zh: "信访处理意见书的内容与三种结果", en: "What the written opinion says, and its three outcomes"),
      Article("33", zh: "经各方同意可以调解", en: "Claims may be mediated if all agree"),
      Article(
        "34", zh: "第六种途径的办理期限及延长", en: "How long the sixth route may take, and its extension"),
      Article(
        "35", zh: "不服处理意见的复查:请求期与办理期", en: "Review: when to ask for it, how long it may take"),
      Article(
        "36", zh: "复核:请求期与办理期,此后同一事实理由不再受理",
        en: "Re-review: time to ask and to decide; then the same facts and reasons are closed"),
      Article(
        "36(2)", zh: "复核可以听证,所需时间不计入", en: "Hearings in re-review, whose time is not counted"),
      Article(
        "36(3)", zh: "复核后以同一事实理由再提的不再受理",
        en: "After it the same facts and reasons are not taken again"),
      Article("37", zh: "三级终结后仍做疏导帮扶", en: "Help goes on after the last instance"),
      Article("39", zh: "年度考核与通报、约谈、挂牌督办等", en: "Yearly assessment and its ladder of measures"),
      Article("40", zh: "信访部门督办的情形", en: "When petition offices supervise"),
      Article("43", zh: "信访部门失职的责任", en: "Liability of petition offices"),
      Article("44", zh: "首办环节失职的责任", en: "Liability for failures at intake"),
      Article("45", zh: "办理环节失职的责任", en: "Liability for failures in handling"),
      Article(
        "46", zh: "作风、瞒报、泄密、打击报复的责任",
        en: "Liability for rudeness, concealment, leaks and retaliation"),
      Article("47", zh: "信访人违规行为的处理次序", en: "How breaches by petitioners are dealt with"),
    ])
  /// 信访条例 (2005), in force from 2005-05-01 to 2022-04-30.
  public static let petitionRegulation2005 = Statute(
    code: "petition-regulation-2005",
    title: Wording(zh: "信访条例(2005)", en: "Regulation on Petitions (2005)"),
    inForceFrom: day(2005, 5, 1), inForceThrough: day(2022, 4, 30),
    articles: [
      Article("36", zh: "可以督办的情形及书面反馈,现仅供参照", en: "When to supervise; now only a pattern")
    ])

  static let onPetitions: [Statute] = [petitionRegulation, petitionRegulation2005]
}
