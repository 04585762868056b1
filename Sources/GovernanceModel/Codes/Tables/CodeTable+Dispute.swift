extension CodeTable {
  /// How many people a dispute moves, by three codes.
  ///
  /// When the list came into force is not known, so it is in force always.
  public static let disputeScale = CodeTable(
    unchecked: VersionTag("dispute-scale", "gbt31000-vendor"),
    Wording(zh: "事件规模", en: "scale of a dispute"), .platform, .always,
    [
      CodeEntry("01", zh: "个体性事件", en: "of individuals"),
      CodeEntry("02", zh: "一般群体性事件", en: "of a group"),
      CodeEntry("03", zh: "重大群体性事件", en: "of a large group"),
    ])

  /// How grave a dispute is, by four codes of which the lower is the worse.
  ///
  /// Codes are names, not numbers: nothing may be ordered by them. When the list came into force is
  /// not known, so it is in force always.
  public static let disputeLevel = CodeTable(
    unchecked: VersionTag("dispute-level", "gbt31000-vendor"),
    Wording(zh: "事件级别", en: "level of a dispute"), .platform, .always,
    [
      CodeEntry("01", zh: "特别重大", en: "gravest"),
      CodeEntry("02", zh: "重大", en: "major"),
      CodeEntry("03", zh: "较大", en: "larger"),
      CodeEntry("04", zh: "一般", en: "ordinary"),
    ])

  /// What kind of relation a dispute is about, by five codes; ``DisputeNature`` names the same.
  ///
  /// When the list came into force is not known, so it is in force always.
  public static let disputeNature = CodeTable(
    unchecked: VersionTag("dispute-nature", "gbt31000-vendor"),
    Wording(zh: "事件性质", en: "nature of a dispute"), .platform, .always,
    [
      CodeEntry("01", zh: "治安", en: "public security"),
      CodeEntry("02", zh: "刑事", en: "criminal"),
      CodeEntry("03", zh: "民商事", en: "civil"),
      CodeEntry("04", zh: "行政", en: "administrative"),
      CodeEntry("99", zh: "其他", en: "other"),
    ])
}
