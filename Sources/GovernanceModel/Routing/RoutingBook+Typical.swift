/// Routing as it is usual, for a district that has not written its own.
extension RoutingBook {
  private static func typical(_ zh: String, _ en: String) -> Provenance {
    .typical(Wording(zh: zh, en: en))
  }

  private static let practice = typical("基层综治中心通行做法", "common practice of governance centers")

  private static func rule(
    _ id: String, _ zh: String, _ en: String, _ condition: RoutingCondition,
    to destination: RoutingDestination, _ provenance: Provenance = practice
  ) -> RoutingRule {
    RoutingRule(
      id: Identifier(unchecked: id), title: Wording(zh: zh, en: en), condition: condition,
      destination: destination, provenance: provenance)
  }

  private static func organ(_ id: String) -> RoutingDestination {
    .organ(Identifier(unchecked: id))
  }

  private static func petitions(_ article: String) -> Provenance {
    .statutory(Citation(.petitionRegulation, article))
  }

  /// The typical rules: which organ answers for what in a place, its district says with
  /// ``naming(_:as:)``.
  ///
  /// What the law leaves to the organ that is competent for its subject (信访工作条例, Article 31(4) to
  /// (6)) has no rule: nobody but a person can tell which that is.
  public static let typical = RoutingBook(
    version: VersionTag("routing-typical", "1"),
    competences: [
      Competence(
        id: Identifier(unchecked: "mediation"), title: Wording(zh: "人民调解", en: "mediation")),
      Competence(
        id: Identifier(unchecked: "publicSecurity"),
        title: Wording(zh: "公安", en: "public security")),
      Competence(
        id: Identifier(unchecked: "emergency"),
        title: Wording(zh: "应急管理", en: "emergency management")),
      Competence(
        id: Identifier(unchecked: "health"), title: Wording(zh: "卫生健康", en: "public health")),
    ],
    rules: [
      rule(
        "accusation", "检举控告由有权机关处理", "an accusation is for the organs that have power over it",
        RoutingCondition(classes: [.accusation]), to: .outside, petitions("31")),
      rule(
        "otherWay", "依法应由诉讼、仲裁、申诉等途径处理",
        "the law leads it to a court, an arbitrator or a party organ",
        RoutingCondition(classes: [.claim(.route1), .claim(.route2), .claim(.route3)]),
        to: .outside, petitions("31")),
      rule(
        "grave", "重大以上事项上报上级中心", "what is major or graver goes up to the next center",
        RoutingCondition(leastSeverity: .major), to: .centerAbove),
      rule(
        "crime", "治安、刑事纠纷派公安机关", "disputes of public security or crime go to the police",
        RoutingCondition(natures: [.publicSecurity, .criminal]), to: organ("publicSecurity")),
      rule(
        "civilDispute", "民商事纠纷先行调解", "civil disputes are mediated first",
        RoutingCondition(natures: [.civil]), to: organ("mediation")),
      rule(
        "publicSafety", "社会安全事件派公安机关", "incidents of public safety go to the police",
        RoutingCondition(incidents: [.publicSafety]), to: organ("publicSecurity")),
      rule(
        "disaster", "自然灾害、事故灾难派应急管理部门",
        "disasters and accidents go to emergency management",
        RoutingCondition(incidents: [.naturalDisaster, .accident]), to: organ("emergency")),
      rule(
        "publicHealth", "公共卫生事件派卫生健康部门", "incidents of public health go to the health organ",
        RoutingCondition(incidents: [.publicHealth]), to: organ("health")),
      rule(
        "everyday", "一般事件和隐患就近派村级中心", "everyday events and hazards go to the center of the place",
        RoutingCondition(incidents: [.hazard, .event]), to: .centerBelow),
      rule(
        "everydayHere", "所在地无下级中心的由本中心办理",
        "where no center stands below, the center settles them itself",
        RoutingCondition(incidents: [.hazard, .event]), to: .receivingCenter),
      rule(
        "service", "便民服务事项由本中心办理", "service requests are settled by the center itself",
        RoutingCondition(kinds: [.serviceRequest]), to: .receivingCenter),
    ])
}
