extension CodeTable {
  /// How urban a village or community is, by seven codes.
  ///
  /// It is an attribute beside the division code, never a part of it. When the list came into force
  /// is not known, so it is in force always.
  public static let urbanRuralClass = CodeTable(
    unchecked: VersionTag("urban-rural-class", "nbs"),
    Wording(zh: "城乡分类", en: "urban and rural classes"),
    .typical(
      Wording(zh: "统计用城乡划分代码的通行用法", en: "as the codes for statistics are commonly used")),
    .always,
    [
      CodeEntry("111", zh: "主城区", en: "main urban area"),
      CodeEntry("112", zh: "城乡结合区", en: "edge of the urban area"),
      CodeEntry("121", zh: "镇中心区", en: "center of a town"),
      CodeEntry("122", zh: "镇乡结合区", en: "edge of a town"),
      CodeEntry("123", zh: "特殊区域", en: "special area"),
      CodeEntry("210", zh: "乡中心区", en: "center of a rural township"),
      CodeEntry("220", zh: "村庄", en: "village"),
    ])
}
