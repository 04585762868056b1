/// Under which number a count in a report is not told.
public struct SuppressionPolicy: Hashable, Sendable {
  /// The least count that is told.
  public let least: Int
  /// Where the number comes from.
  public let provenance: Provenance

  /// No policy tells of fewer than five.
  static let floor = 5

  /// Creates a policy; a district may tell less than the kit allows, never more: a least below five
  /// becomes five.
  public init(least: Int, provenance: Provenance) {
    self.least = max(Self.floor, least)
    self.provenance = provenance
  }

  /// The default: counts under five are not told.
  public static let standard = SuppressionPolicy(
    least: 5,
    provenance: .typical(Wording(zh: "统计披露控制的常用下限", en: "a usual floor of disclosure control")))
}
