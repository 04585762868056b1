/// The statutes that say how periods are counted and which days are days of rest.
extension Statute {
  /// 民法通则, in force from 1987-01-01 to 2020-12-31.
  public static let generalPrinciples = Statute(
    code: "general-principles-1986",
    title: Wording(zh: "民法通则", en: "General Principles of Civil Law"),
    inForceFrom: day(1987, 1, 1), inForceThrough: day(2020, 12, 31),
    articles: [Article("154", zh: "期间的计算", en: "How periods are counted")])
  /// 民法总则, in force from 2017-10-01 to 2020-12-31.
  public static let generalProvisions = Statute(
    code: "general-provisions-2017",
    title: Wording(zh: "民法总则", en: "General Provisions of Civil Law"),
    inForceFrom: day(2017, 10, 1), inForceThrough: day(2020, 12, 31), articles: onCounting)
  /// 民法典, in force since 2021-01-01.
  public static let civilCode = Statute(
    code: "civil-code", title: Wording(zh: "民法典", en: "Civil Code"), inForceFrom: day(2021, 1, 1),
    articles: onCounting)
  /// 全国年节及纪念日放假办法, the 1999 revision, in force to 2007-12-31.
  public static let holidayMeasures1999 = Statute(
    code: "holiday-measures-1999",
    title: Wording(zh: "全国年节及纪念日放假办法(1999)", en: "Measures on National Holidays (1999)"),
    inForceFrom: day(1999, 9, 18), inForceThrough: day(2007, 12, 31), articles: onHolidays)
  /// 全国年节及纪念日放假办法, the 2007 revision, in force from 2008-01-01 to 2013-12-31.
  public static let holidayMeasures2007 = Statute(
    code: "holiday-measures-2007",
    title: Wording(zh: "全国年节及纪念日放假办法(2007)", en: "Measures on National Holidays (2007)"),
    inForceFrom: day(2008, 1, 1), inForceThrough: day(2013, 12, 31), articles: onHolidays)
  /// 全国年节及纪念日放假办法, the 2013 revision, in force from 2014-01-01 to 2024-12-31.
  public static let holidayMeasures2013 = Statute(
    code: "holiday-measures-2013",
    title: Wording(zh: "全国年节及纪念日放假办法(2013)", en: "Measures on National Holidays (2013)"),
    inForceFrom: day(2014, 1, 1), inForceThrough: day(2024, 12, 31), articles: onHolidays)
  /// 全国年节及纪念日放假办法, the 2024 revision in force since 2025-01-01.
  public static let holidayMeasures = Statute(
    code: "holiday-measures",
    title: Wording(zh: "全国年节及纪念日放假办法", en: "Measures on National Holidays"),
    inForceFrom: day(2025, 1, 1),
    articles: onHolidays + [
      Article("7", zh: "每年统一安排放假调休", en: "One arrangement of rest and make-up work a year")
    ])
  /// 国务院关于职工工作时间的规定, the 1995 revision in force since 1995-05-01.
  public static let workingTime = Statute(
    code: "working-time-1995",
    title: Wording(zh: "国务院关于职工工作时间的规定", en: "Provisions on Working Hours"),
    inForceFrom: day(1995, 5, 1),
    articles: [
      Article("3", zh: "每日、每周工作时数", en: "Hours of work a day and a week"),
      Article("7", zh: "国家机关等星期六、星期日休息", en: "State organs rest on Saturday and Sunday"),
    ])

  private static let onCounting: [Article] = [
    Article("200", zh: "期间按公历计算", en: "Periods follow the civil calendar"),
    Article("201", zh: "开始的当日不计入", en: "The day of the event is not counted"),
    Article(
      "202", zh: "按月计的,对应日为末日,无对应日的为月末", en: "Months end on the same day, or on the month's last"),
    Article("203", zh: "末日为休息日的顺延;末日何时终了", en: "A last day of rest moves on; when a last day ends"),
    Article("204", zh: "法律另有规定或当事人另有约定的从其规定", en: "Other laws and agreements may differ"),
  ]

  private static let onHolidays: [Article] = [
    Article("2", zh: "全体公民放假的节日", en: "Holidays of all citizens"),
    Article("4", zh: "少数民族节日由当地规定", en: "Local customs are for the place to decide"),
    Article("6", zh: "节日逢周末的补假", en: "A holiday on a weekend is made up for"),
  ]

  static let onPeriods: [Statute] = [
    generalPrinciples, generalProvisions, civilCode, holidayMeasures1999, holidayMeasures2007,
    holidayMeasures2013, holidayMeasures, workingTime,
  ]
}
