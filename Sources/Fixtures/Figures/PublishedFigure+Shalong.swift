extension PublishedFigure {
  /// Shalong community in Shuangshui, the one place of which a population was published.
  ///
  /// The two shares stay what they are, numbers about a whole community.
  public static let shalong: [PublishedFigure] = [
    PublishedFigure("shalong.area", 50, .hectare, zh: "沙龙社区面积", en: "area of Shalong community"),
    PublishedFigure(
      "shalong.households", 2448, .household, zh: "沙龙社区户数", en: "households in Shalong community"),
    PublishedFigure(
      "shalong.residents", 10_033, .person, zh: "沙龙社区人口", en: "residents of Shalong community"),
    PublishedFigure(
      "shalong.resettledShare", 369, .perMille, .approximate, zh: "沙龙社区安置人口的比例",
      en: "share of resettled people in Shalong community"),
    PublishedFigure(
      "shalong.minorityShare", 341, .perMille, .approximate, zh: "沙龙社区少数民族人口的比例",
      en: "share of ethnic minorities in Shalong community"),
    PublishedFigure(
      "shalong.measures", 4, .item, zh: "沙龙社区工作体系的组成",
      en: "parts of Shalong community's system of work"),
  ]
}
