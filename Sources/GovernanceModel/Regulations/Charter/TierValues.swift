/// A number for each tier; a tier without one is not asked.
public struct TierValues: Hashable, Sendable {
  /// At the county.
  public let county: Int?
  /// In a township.
  public let township: Int?
  /// In a village.
  public let village: Int?

  /// Creates it.
  public init(
    county: Int? = nil, township: Int? = nil, village: Int? = nil
  ) {
    self.county = county
    self.township = township
    self.village = village
  }
}

extension TierValues: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<TierValues>(
    "TierValues", zh: "各级数值", en: "a number per tier"
  ) { door in
    let county = door.optional(
      "county", \.county, .integer(0...100_000), zh: "区级", en: "at the county")
    let township = door.optional(
      "township", \.township, .integer(0...100_000), zh: "乡级", en: "in a township")
    let village = door.optional(
      "village", \.village, .integer(0...100_000), zh: "村级", en: "in a village")
    guard let county, let township, let village else { return nil }
    return TierValues(county: county, township: township, village: village)
  }
}
