extension PublishedFigure {
  /// The demonstration sites and the models that others may copy.
  public static let programme: [PublishedFigure] = [
    PublishedFigure(
      "demonstration.townships", 8, .township, zh: "区级示范点", en: "demonstration sites of the county"),
    PublishedFigure(
      "demonstration.villagesPerTownship", 3, .village, zh: "每个示范乡(镇、街道)的乡级示范点",
      en: "demonstration sites of each of these townships"),
    PublishedFigure(
      "programme.models", 4, .item, .atLeast, zh: "列出名称的先进典型", en: "local models that are named"),
    PublishedFigure(
      "programme.integrations", 5, .item, zh: "青松村融合的治理方式",
      en: "ways of governing that Qingsong village combines"),
    PublishedFigure(
      "programme.transformations", 3, .item, zh: "青松村推动的管理转变",
      en: "changes of practice that Qingsong village pursues"),
  ]
}
