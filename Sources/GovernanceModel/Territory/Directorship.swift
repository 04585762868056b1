/// The office by which somebody directs a center.
///
/// Code list: `politicalLegalSecretary`, `partySecretary`, `governmentHead`, `villageSecretary`.
public enum Directorship: String, Hashable, Sendable, Codable, CaseIterable {
  /// 区委常委、区委政法委书记.
  case politicalLegalSecretary
  /// 乡镇(街道)党(工)委书记.
  case partySecretary
  /// 乡镇长(办事处主任).
  case governmentHead
  /// 村(社区)党组织书记.
  case villageSecretary

  /// The offices that direct a center of a tier: one, two and one.
  public static func required(at tier: Tier) -> [Directorship] {
    switch tier {
    case .county: [.politicalLegalSecretary]
    case .township: [.partySecretary, .governmentHead]
    case .village: [.villageSecretary]
    }
  }
}

extension Directorship: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .politicalLegalSecretary:
      Wording(zh: "政法委书记", en: "secretary of the political and legal commission")
    case .partySecretary: Wording(zh: "党(工)委书记", en: "party secretary of the township")
    case .governmentHead: Wording(zh: "乡镇长(办事处主任)", en: "head of the township government")
    case .villageSecretary: Wording(zh: "村(社区)党组织书记", en: "party secretary of the village")
    }
  }
}
