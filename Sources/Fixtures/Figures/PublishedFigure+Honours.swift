extension PublishedFigure {
  /// The titles that places of the district hold; the villages themselves are ``NamedVillage``s.
  public static let honours: [PublishedFigure] = [
    PublishedFigure(
      "honours.nationalCivilizedTownships", 1, .township, zh: "全国文明乡镇",
      en: "national civilized townships"),
    PublishedFigure(
      "honours.provincialCivilizedVillages", 6, .village, .atLeast, zh: "列出名称的省级文明村",
      en: "provincial civilized villages that are named"),
    PublishedFigure(
      "honours.provincialRuleOfLawVillages", 7, .village, zh: "省级民主法治示范村",
      en: "provincial model villages of democracy and the rule of law"),
  ]
}
