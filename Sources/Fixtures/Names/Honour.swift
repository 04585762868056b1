public import GovernanceModel

/// A title that a place of the district was awarded, as far as it was published.
///
/// Code list: `nationalCivilizedTownship`, `provincialCivilizedVillage`,
/// `provincialRuleOfLawVillage`.
public enum Honour: String, Hashable, Sendable, Codable, CaseIterable {
  /// 全国文明乡镇.
  case nationalCivilizedTownship
  /// 省级文明村.
  case provincialCivilizedVillage
  /// 省级民主法治示范村.
  case provincialRuleOfLawVillage
}

extension Honour: Described {
  /// The title shown to people.
  public var wording: Wording {
    switch self {
    case .nationalCivilizedTownship: Wording(zh: "全国文明乡镇", en: "national civilized township")
    case .provincialCivilizedVillage: Wording(zh: "省级文明村", en: "provincial civilized village")
    case .provincialRuleOfLawVillage:
      Wording(
        zh: "省级民主法治示范村", en: "provincial model village of democracy and the rule of law")
    }
  }
}
