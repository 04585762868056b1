extension CodeTable {
  /// The older list of dispute categories: 25 codes on one level.
  ///
  /// When it came into force, and when it gave way to the list of two levels, is not known: it is in
  /// force always, and every value says of which list its code is.
  public static let disputeCategoryFlat = CodeTable(
    unchecked: VersionTag("dispute-category", "flat-25"),
    Wording(zh: "矛盾纠纷类别(一级)", en: "categories of disputes, one level"), .platform, .always,
    [
      CodeEntry("00", zh: "无", en: "none"),
      CodeEntry("01", zh: "农村集体土地征用、流转", en: "taking and transfer of rural collective land"),
      CodeEntry("02", zh: "国有土地上拆迁", en: "demolition on state-owned land"),
      CodeEntry("03", zh: "城乡建设管理", en: "urban and rural building"),
      CodeEntry("04", zh: "土地、山林、水利权属", en: "rights in land, forest and water works"),
      CodeEntry("05", zh: "环境保护", en: "environmental protection"),
      CodeEntry("06", zh: "计划生育", en: "family planning"),
      CodeEntry("07", zh: "村务管理", en: "village affairs"),
      CodeEntry("08", zh: "劳动和社会保障", en: "labour and social security"),
      CodeEntry("09", zh: "医疗卫生", en: "medical care and health"),
      CodeEntry("10", zh: "交通事故", en: "traffic accidents"),
      CodeEntry("11", zh: "学校教育", en: "schools and education"),
      CodeEntry("12", zh: "房产物业", en: "housing and its management"),
      CodeEntry("13", zh: "消费维权和产品质量安全", en: "consumers' rights and product safety"),
      CodeEntry("14", zh: "经济合同和金融借贷", en: "contracts and lending"),
      CodeEntry("15", zh: "人身伤害", en: "injury to the person"),
      CodeEntry("16", zh: "婚姻家庭", en: "marriage and family"),
      CodeEntry("17", zh: "邻里关系", en: "neighbours"),
      CodeEntry("18", zh: "边界管理", en: "boundaries"),
      CodeEntry("19", zh: "民族宗教", en: "ethnic and religious affairs"),
      CodeEntry("20", zh: "企业改制", en: "restructuring of enterprises"),
      CodeEntry("21", zh: "移民安置", en: "resettlement"),
      CodeEntry("22", zh: "行政执法", en: "administrative enforcement"),
      CodeEntry("23", zh: "涉法涉诉", en: "litigation and criminal justice"),
      CodeEntry("24", zh: "损害赔偿", en: "compensation for damage"),
    ])
}
