extension CodeTable {
  /// How a dispute was resolved, by ten codes of one vendor's.
  ///
  /// The standard's own list (GB/T 31000, item 5.58) is not public, see ``CodeBook/unpublished``;
  /// these codes must not be taken for it. When the list came into force is not known, so it is in
  /// force always.
  public static let resolutionMethod = CodeTable(
    unchecked: VersionTag("resolution-method", "vendor-10"),
    Wording(zh: "化解方式", en: "way of resolving a dispute"),
    .typical(Wording(zh: "见于某厂商公开的综治系统", en: "seen in a vendor's published system")), .always,
    [
      CodeEntry("0", zh: "不愿化解", en: "unwilling to settle"),
      CodeEntry("1", zh: "自愿化解", en: "settled of their own accord"),
      CodeEntry("2", zh: "人民调解", en: "people's mediation"),
      CodeEntry("3", zh: "行政调解", en: "administrative mediation"),
      CodeEntry("4", zh: "律师调解", en: "mediation by a lawyer"),
      CodeEntry("5", zh: "行政复议", en: "administrative reconsideration"),
      CodeEntry("6", zh: "行政裁决", en: "administrative ruling"),
      CodeEntry("7", zh: "仲裁", en: "arbitration"),
      CodeEntry("8", zh: "公证", en: "notarisation"),
      CodeEntry("9", zh: "民主协商", en: "democratic consultation"),
    ])

  /// Whether a dispute was resolved, by two codes.
  ///
  /// When the list came into force is not known, so it is in force always.
  public static let resolutionSuccess = CodeTable(
    unchecked: VersionTag("resolution-success", "gbt31000-vendor"),
    Wording(zh: "化解是否成功", en: "whether a dispute was resolved"), .platform, .always,
    [
      CodeEntry("1", zh: "是", en: "yes"),
      CodeEntry("0", zh: "否", en: "no"),
    ])
}
