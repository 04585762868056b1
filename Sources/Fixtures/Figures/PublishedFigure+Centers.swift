extension PublishedFigure {
  /// The centers, what each has and what each does.
  public static let centers: [PublishedFigure] = [
    PublishedFigure("centers.county", 1, .center, zh: "区级综治中心", en: "centers of the county tier"),
    PublishedFigure(
      "centers.township", 30, .center, zh: "乡级综治中心", en: "centers of the township tier"),
    PublishedFigure(
      "centers.village", 189, .center, zh: "村级综治中心", en: "centers of the village tier"),
    PublishedFigure("centers.tiers", 3, .item, zh: "综治中心的层级", en: "tiers of centers"),
    PublishedFigure(
      "centers.rooms", 5, .item, .atLeast, zh: "列出名称的功能室", en: "kinds of rooms that are named"),
    PublishedFigure("centers.groups", 5, .item, zh: "专项工作组", en: "working groups of a center"),
    PublishedFigure(
      "centers.services", 5, .item, zh: "一站式服务的种类", en: "services offered at one stop"),
    PublishedFigure(
      "centers.mergedBodies", 6, .item, .atLeast, zh: "列出名称的整合力量",
      en: "bodies named as merged into the centers"),
    PublishedFigure(
      "centers.regulations", 10, .item, zh: "综治中心的管理制度", en: "regulations of a center"),
    PublishedFigure(
      "centers.loopStages", 5, .item, zh: "闭环办理的环节", en: "stages of the closed loop"),
    PublishedFigure(
      "directors.county", 1, .person, zh: "区级中心主任", en: "directors at the county tier"),
    PublishedFigure(
      "directors.township", 2, .person, zh: "每个乡级中心的主任", en: "directors of each township center"),
    PublishedFigure(
      "directors.village", 1, .person, zh: "每个村级中心的主任", en: "directors of each village center"),
    PublishedFigure(
      "mediation.kinds", 3, .item, zh: "联动的调解种类", en: "kinds of mediation that work together"),
  ]
}
