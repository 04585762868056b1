extension Statute {
  /// 人民调解法, in force since 2011-01-01.
  public static let peoplesMediationLaw = Statute(
    code: "peoples-mediation-law",
    title: Wording(zh: "人民调解法", en: "People's Mediation Law"),
    inForceFrom: day(2011, 1, 1),
    articles: [
      Article("3", zh: "自愿、合法、不阻碍其他途径", en: "Free will, lawfulness, and no bar to other routes"),
      Article("4", zh: "不收费", en: "Free of charge"),
      Article("15", zh: "调解员不得偏袒、侮辱、牟利、泄露隐私", en: "No favour, insult, gain or leak by a mediator"),
      Article("17", zh: "可申请也可主动调解;一方明确拒绝的不得调解", en: "On request or offer; one refusal ends it"),
      Article("23", zh: "当事人的权利", en: "What the parties may ask"),
      Article(
        "25", zh: "可能激化的采取预防措施,可能违法犯罪的及时报告",
        en: "Prevention where it may get worse, and a prompt report where crime is likely"),
      Article(
        "26", zh: "调解不成即终止并告知其他途径", en: "Failed mediation ends, and the other routes are told"),
      Article("27", zh: "调解档案", en: "The file of a mediation"),
      Article("28", zh: "协议可以书面或口头", en: "An agreement is written or spoken"),
      Article("29", zh: "书面协议何时生效", en: "When a written agreement takes effect"),
      Article("30", zh: "口头协议何时生效", en: "When a spoken agreement takes effect"),
      Article("31", zh: "协议有约束力,调委会督促履行", en: "It binds, and the committee urges performance"),
      Article("32", zh: "对协议有争议可以起诉", en: "A dispute over it may go to court"),
      Article(
        "33", zh: "协议生效后可在规定日数内共同申请司法确认",
        en: "The parties may ask the court together to confirm it, in time"),
    ])
  /// 人民调解工作若干规定 (司法部令第75号), in force since 2002-11-01.
  public static let mediationProvisions = Statute(
    code: "mediation-provisions-2002",
    title: Wording(zh: "人民调解工作若干规定", en: "Provisions on People's Mediation Work"),
    inForceFrom: day(2002, 11, 1),
    articles: [
      Article("22", zh: "不得受理的纠纷", en: "Disputes that are not for mediation"),
      Article("30", zh: "调解前告知性质、效力、权利义务", en: "What is told before it begins"),
      Article("33", zh: "一般应在规定的月数内调结", en: "How long it takes as a rule"),
      Article("36", zh: "回访履行情况", en: "Follow-up of performance"),
    ])
  /// 关于人民调解协议司法确认程序的若干规定 (法释〔2011〕5号), in force since 2011-03-30; how far it still
  /// applies beside the later procedure law is open.
  public static let confirmationProvisions = Statute(
    code: "confirmation-provisions-2011",
    title: Wording(
      zh: "关于人民调解协议司法确认程序的若干规定", en: "Provisions on Judicial Confirmation of Mediation Agreements"),
    inForceFrom: day(2011, 3, 30),
    articles: [
      Article("4", zh: "法院决定是否受理的日数", en: "How long the court may take to admit the request"),
      Article("5", zh: "法院作出确认决定的日数及延长", en: "How long it may take to confirm, and the extension"),
    ])
  /// 关于人民法院特邀调解的规定 (法释〔2016〕14号), in force since 2016-07-01.
  public static let invitedMediation = Statute(
    code: "invited-mediation-2016",
    title: Wording(zh: "关于人民法院特邀调解的规定", en: "Provisions on Mediation by Invitation of the Courts"),
    inForceFrom: day(2016, 7, 1),
    articles: [
      Article(
        "27", zh: "委派与委托调解的日数,当事人同意可延长",
        en: "How long it lasts before and after filing; longer by consent")
    ])

  static let onMediation: [Statute] = [
    peoplesMediationLaw, mediationProvisions, confirmationProvisions, invitedMediation,
  ]
}
