extension CodeTable {
  /// What people's mediation is about, by 17 codes and 99.
  ///
  /// When the list came into force is not known, so it is in force always.
  public static let mediationCategory = CodeTable(
    unchecked: VersionTag("mediation-category", "18"),
    Wording(zh: "调解纠纷类别", en: "categories of disputes in mediation"),
    .typical(
      Wording(zh: "见于某市调解与信访类别对照表", en: "seen in a city's joint list for mediation and petitions")),
    .always,
    [
      CodeEntry("01", zh: "婚姻家庭", en: "marriage and family"),
      CodeEntry("02", zh: "邻里", en: "neighbours"),
      CodeEntry("03", zh: "房产和宅基地", en: "housing and house plots"),
      CodeEntry("04", zh: "合同", en: "contracts"),
      CodeEntry("05", zh: "生产经营", en: "production and business"),
      CodeEntry("06", zh: "损害赔偿", en: "compensation for damage"),
      CodeEntry("07", zh: "山林土地", en: "forest and land"),
      CodeEntry("08", zh: "征地拆迁", en: "taking of land and demolition"),
      CodeEntry("09", zh: "环境污染", en: "pollution"),
      CodeEntry("10", zh: "劳动争议", en: "labour"),
      CodeEntry("11", zh: "旅游", en: "travel"),
      CodeEntry("12", zh: "消费", en: "consumption"),
      CodeEntry("13", zh: "医疗", en: "medical care"),
      CodeEntry("14", zh: "道路交通事故", en: "road accidents"),
      CodeEntry("15", zh: "物业", en: "management of residential property"),
      CodeEntry("16", zh: "知识产权", en: "intellectual property"),
      CodeEntry("17", zh: "互联网", en: "the internet"),
      CodeEntry("99", zh: "其他", en: "other"),
    ])
}
