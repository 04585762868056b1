extension PublishedFigure {
  /// The grids and the household units with their heads, channels and members.
  public static let households: [PublishedFigure] = [
    PublishedFigure(
      "grids.mergedNetworks", 4, .item, .atLeast, zh: "列出名称的并入网格",
      en: "networks named as merged into the one grid"),
    PublishedFigure(
      "grids.informationKinds", 5, .item, .atLeast, zh: "网格员掌握的信息种类",
      en: "kinds of information that a grid worker keeps"),
    PublishedFigure("units.heads", 15_997, .person, zh: "联户长", en: "household heads"),
    PublishedFigure(
      "units.channels", 15_997, .channel, zh: "联户单元群", en: "message channels of household units"),
    PublishedFigure(
      "units.total", 15_997, .householdUnit, zh: "联户单元,由一单元一群得出",
      en: "household units, one for each channel"),
    PublishedFigure(
      "units.households", 181_300, .household, .atLeast, zh: "联户单元的成员户",
      en: "households that are members of units"),
    PublishedFigure(
      "units.selectionSteps", 4, .item, zh: "联户长产生的步骤", en: "steps by which a head takes office"),
    PublishedFigure(
      "units.jointActivities", 5, .item, .atLeast, zh: "联户共同开展的活动",
      en: "activities that households do together"),
  ]
}
