public import GovernanceModel

/// What a published figure counts or measures, always in whole numbers.
///
/// Shares are in per mille and areas in hectares, so that no figure is a fraction and comparing two
/// is exact.
///
/// Code list: `center`, `township`, `village`, `household`, `householdUnit`, `person`, `channel`,
/// `camera`, `item`, `perMille`, `hectare`.
public enum FigureUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// Centers.
  case center
  /// Townships, towns and subdistricts.
  case township
  /// Villages and communities.
  case village
  /// Households.
  case household
  /// Household units.
  case householdUnit
  /// People.
  case person
  /// Message channels.
  case channel
  /// Cameras.
  case camera
  /// Parts of a list.
  case item
  /// Thousandths of a whole.
  case perMille
  /// Hectares; a hundred are a square kilometre.
  case hectare
}

extension FigureUnit: Described {
  /// The unit as it stands after a number.
  public var wording: Wording {
    switch self {
    case .center: Wording(zh: "个中心", en: "centers")
    case .township: Wording(zh: "个乡(镇、街道)", en: "townships")
    case .village: Wording(zh: "个村(社区)", en: "villages")
    case .household: Wording(zh: "户", en: "households")
    case .householdUnit: Wording(zh: "个联户单元", en: "household units")
    case .person: Wording(zh: "人", en: "people")
    case .channel: Wording(zh: "个群", en: "channels")
    case .camera: Wording(zh: "个探头", en: "cameras")
    case .item: Wording(zh: "项", en: "items")
    case .perMille: Wording(zh: "‰", en: "per mille")
    case .hectare: Wording(zh: "公顷", en: "hectares")
    }
  }
}
