/// How many households a unit of about ten may have.
///
/// Both ranges are defaults of this design: no statute sets them. The nearest law is the range of 5
/// to 15 households for a village representative (村民委员会组织法, Article 25).
public struct UnitSizePolicy: Hashable, Sendable {
  /// Inside it a unit needs no reason.
  public let soft: ClosedRange<Int>
  /// Outside it no unit is accepted.
  public let hard: ClosedRange<Int>
  /// Where the ranges come from.
  public let provenance: Provenance

  /// Creates a policy.
  public init(soft: ClosedRange<Int>, hard: ClosedRange<Int>, provenance: Provenance) {
    self.soft = soft
    self.hard = hard
    self.provenance = provenance
  }

  /// The default: 5 to 15 freely, 3 to 20 with a reason.
  public static let standard = UnitSizePolicy(
    soft: 5...15, hard: 3...20,
    provenance: .typical(
      Wording(zh: "参照村民代表推选的户数", en: "after the households a village representative stands for")))
}
