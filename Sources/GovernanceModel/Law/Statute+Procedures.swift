/// The statutes of neighbouring procedures, to which a matter may be routed.
extension Statute {
  /// 民事诉讼法, the amendments of 2012 and 2017, in force from 2013-01-01 to 2021-12-31; what is cited is
  /// alike in both.
  public static let civilProcedure2012 = Statute(
    code: "civil-procedure-2012",
    title: Wording(zh: "民事诉讼法(2012、2017)", en: "Civil Procedure Law (2012, 2017)"),
    inForceFrom: day(2013, 1, 1), inForceThrough: day(2021, 12, 31),
    articles: [
      Article("82", counting), Article("180", special), Article("194", confirmation),
      Article("239", enforcement),
    ])
  /// 民事诉讼法, the 2021 amendment, in force from 2022-01-01 to 2023-12-31.
  public static let civilProcedure2021 = Statute(
    code: "civil-procedure-2021",
    title: Wording(zh: "民事诉讼法(2021)", en: "Civil Procedure Law (2021)"),
    inForceFrom: day(2022, 1, 1), inForceThrough: day(2023, 12, 31),
    articles: [
      Article("85", counting), Article("187", special), Article("201", confirmation),
      Article("246", enforcement),
    ])
  /// 民事诉讼法, the 2023 amendment in force since 2024-01-01.
  public static let civilProcedure = Statute(
    code: "civil-procedure-law", title: Wording(zh: "民事诉讼法", en: "Civil Procedure Law"),
    inForceFrom: day(2024, 1, 1),
    articles: [
      Article("85", counting), Article("187", special),
      Article("205", confirmation),
      Article("206", zh: "确认裁定的效力", en: "What a ruling of confirmation does"),
      Article("250", enforcement),
    ])
  /// 行政复议法, the 2017 amendment, in force from 2018-01-01 to 2023-12-31.
  public static let reconsideration2017 = Statute(
    code: "reconsideration-law-2017",
    title: Wording(zh: "行政复议法(2017)", en: "Administrative Reconsideration Law (2017)"),
    inForceFrom: day(2018, 1, 1), inForceThrough: day(2023, 12, 31),
    articles: [
      Article("9", zh: "申请复议的期限", en: "How long reconsideration may be asked for"),
      Article("31", zh: "复议决定的期限及延长", en: "How long the decision may take, and its extension"),
      Article(
        "40", zh: "期间计算,若干短期限为工作日", en: "How periods are counted; some short ones in working days"),
    ])
  /// 行政复议法, the 2023 revision in force since 2024-01-01.
  public static let reconsideration = Statute(
    code: "reconsideration-law",
    title: Wording(zh: "行政复议法", en: "Administrative Reconsideration Law"),
    inForceFrom: day(2024, 1, 1),
    articles: [
      Article("20", zh: "申请复议的期限", en: "How long reconsideration may be asked for"),
      Article(
        "62(1)", zh: "普通程序的审理期限及延长",
        en: "How long the ordinary procedure may take, and its extension"),
      Article("62(2)", zh: "简易程序的审理期限", en: "How long the simplified procedure may take"),
      Article(
        "88", zh: "期间计算,若干短期限为工作日", en: "How periods are counted; some short ones in working days"),
    ])
  /// 劳动争议调解仲裁法, in force since 2008-05-01.
  public static let labourDisputes = Statute(
    code: "labour-disputes-law",
    title: Wording(zh: "劳动争议调解仲裁法", en: "Law on Mediation and Arbitration of Labour Disputes"),
    inForceFrom: day(2008, 5, 1),
    articles: [
      Article(
        "14(3)", zh: "调解期满未达成协议可申请仲裁", en: "When mediation that came to nothing opens arbitration"),
      Article("43", zh: "仲裁审理期限及延长", en: "How long arbitration may take, and its extension"),
    ])
  /// 农村土地承包经营纠纷调解仲裁法, in force since 2010-01-01.
  public static let landContractDisputes = Statute(
    code: "land-contract-disputes-law",
    title: Wording(
      zh: "农村土地承包经营纠纷调解仲裁法", en: "Law on Mediation and Arbitration of Rural Land Contract Disputes"),
    inForceFrom: day(2010, 1, 1),
    articles: [
      Article("47", zh: "仲裁审理期限及延长", en: "How long arbitration may take, and its extension")
    ])
  /// 医疗纠纷预防和处理条例, in force since 2018-10-01.
  public static let medicalDisputes = Statute(
    code: "medical-disputes-regulation",
    title: Wording(zh: "医疗纠纷预防和处理条例", en: "Regulation on Medical Disputes"),
    inForceFrom: day(2018, 10, 1),
    articles: [
      Article("30(1)", zh: "协商代表的人数", en: "How many may speak for a side in talks"),
      Article(
        "38", zh: "人民调解期限,鉴定时间不计入,协商可延长",
        en: "How long people's mediation lasts; appraisal not counted; longer by consent"),
      Article(
        "40(3)", zh: "行政调解期限,鉴定时间不计入",
        en: "How long administrative mediation lasts; appraisal not counted"),
    ])
  /// 道路交通安全法实施条例, in force since 2004-05-01.
  public static let roadTraffic = Statute(
    code: "road-traffic-regulation",
    title: Wording(zh: "道路交通安全法实施条例", en: "Regulation Implementing the Road Traffic Safety Law"),
    inForceFrom: day(2004, 5, 1),
    articles: [
      Article("94(1)", zh: "申请公安机关调解的期限", en: "How long police mediation may be asked for"),
      Article("94(2)", zh: "调解自何时起算", en: "From when mediation counts"),
      Article("95", zh: "公安机关调解的期限", en: "How long police mediation lasts"),
    ])
  /// 政府信息公开条例, the 2019 revision in force since 2019-05-15.
  public static let openInformation = Statute(
    code: "open-information-regulation-2019",
    title: Wording(zh: "政府信息公开条例", en: "Regulation on Open Government Information"),
    inForceFrom: day(2019, 5, 15),
    articles: [
      Article("32", zh: "征求第三方意见的期限", en: "How long a third party may take to answer"),
      Article("33(2)", zh: "答复期限及延长", en: "How long the answer may take, and its extension"),
      Article("33(3)", zh: "征求意见的时间不计入", en: "Time for asking others is not counted"),
    ])
  /// 治安管理处罚法, the 2012 amendment, in force from 2013-01-01 to 2025-12-31.
  public static let publicSecurity2012 = Statute(
    code: "public-security-penalties-2012",
    title: Wording(zh: "治安管理处罚法(2012)", en: "Public Security Administration Penalties Law (2012)"),
    inForceFrom: day(2013, 1, 1), inForceThrough: day(2025, 12, 31),
    articles: [
      Article("9", zh: "情节较轻的民间纠纷可以调解处理", en: "Police may mediate minor cases between people")
    ])
  /// 治安管理处罚法, the 2025 revision in force since 2026-01-01.
  public static let publicSecurity = Statute(
    code: "public-security-penalties-law",
    title: Wording(zh: "治安管理处罚法", en: "Public Security Administration Penalties Law"),
    inForceFrom: day(2026, 1, 1),
    articles: [
      Article(
        "9", zh: "民间纠纷的调解处理(正式文本待核)",
        en: "How cases between people are mediated; final text to be checked")
    ])

  private static let counting = Wording(zh: "期间的计算", en: "How periods are counted")
  private static let special = Wording(
    zh: "特别程序的审限及延长", en: "How long a special procedure may take")
  private static let enforcement = Wording(
    zh: "申请执行的期间", en: "How long enforcement may be asked for")
  private static let confirmation = Wording(
    zh: "共同申请司法确认的期限与管辖", en: "When and where to ask together for judicial confirmation")

  static let onProcedures: [Statute] = [
    civilProcedure2012, civilProcedure2021, civilProcedure, reconsideration2017, reconsideration,
    labourDisputes, landContractDisputes, medicalDisputes, roadTraffic, openInformation,
    publicSecurity2012, publicSecurity,
  ]
}
