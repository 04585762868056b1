/// Under which number a count in a report is not told.
public struct SuppressionPolicy: Hashable, Sendable {
  /// The least count that is told.
  public let least: Int
  /// Where the number comes from.
  public let provenance: Provenance

  /// Creates a policy; a least below two would tell of single people and becomes two.
  public init(least: Int, provenance: Provenance) {
    self.least = max(2, least)
    self.provenance = provenance
  }

  /// The default: counts under five are not told.
  public static let standard = SuppressionPolicy(
    least: 5,
    provenance: .typical(Wording(zh: "统计披露控制的常用下限", en: "a usual floor of disclosure control")))
}
