/// How many households a unit of about ten may have.
///
/// Both ranges are parameters: no statute sets them. The nearest law is the range of 5 to 15
/// households for a village representative (村民委员会组织法, Article 25).
///
/// Invariants: the usual range lies within the allowed one, and the allowed one within 1 to 999.
public struct UnitSizePolicy: Hashable, Sendable {
  /// Inside it a unit needs no reason.
  public let soft: ClosedRange<Int>
  /// Outside it no unit is accepted.
  public let hard: ClosedRange<Int>
  /// Where the ranges come from.
  public let provenance: Provenance

  /// Creates a policy.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public init(
    soft: ClosedRange<Int>, hard: ClosedRange<Int>, provenance: Provenance
  ) throws(ValidationError) {
    try ValidationError.check("UnitSizePolicy", Self.findings(soft: soft, hard: hard))
    self.init(unchecked: soft, hard, provenance)
  }

  private init(
    unchecked soft: ClosedRange<Int>, _ hard: ClosedRange<Int>, _ provenance: Provenance
  ) {
    self.soft = soft
    self.hard = hard
    self.provenance = provenance
  }

  /// The default: 5 to 15 freely, 3 to 20 with a reason.
  public static let standard = UnitSizePolicy(
    unchecked: 5...15, 3...20,
    .typical(
      Wording(zh: "参照村民代表推选的户数", en: "after the households a village representative stands for")))

  /// Whether a unit of that size is accepted, with a reason or without one.
  public func allows(_ size: Int, withReason hasReason: Bool) -> Bool {
    hasReason ? hard.contains(size) : soft.contains(size)
  }

  private static func findings(
    soft: ClosedRange<Int>?, hard: ClosedRange<Int>?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let hard, hard.lowerBound < sizes.lowerBound || hard.upperBound > sizes.upperBound {
      findings.append(
        ValidationFinding(
          code: "unitSizePolicy.hard", path: "$.hard",
          what: Wording(zh: "允许范围不是户数", en: "The allowed range is none of households"),
          found: "\(hard)",
          expected: Wording(
            zh: "在 \(sizes.lowerBound) 至 \(sizes.upperBound) 之内",
            en: "within \(sizes.lowerBound) to \(sizes.upperBound)")))
    }
    if let soft, let hard, soft.clamped(to: hard) != soft {
      findings.append(
        ValidationFinding(
          code: "unitSizePolicy.soft", path: "$.soft",
          what: Wording(zh: "常规范围超出允许范围", en: "The usual range is wider than the allowed one"),
          found: "\(soft)",
          expected: Wording(
            zh: "在 \(hard.lowerBound) 至 \(hard.upperBound) 之内",
            en: "within \(hard.lowerBound) to \(hard.upperBound)")))
    }
    return findings
  }

  /// No unit has more households than a number of three digits tells.
  static let sizes = 1...999
}

extension UnitSizePolicy: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<UnitSizePolicy>(
    "UnitSizePolicy", zh: "联户单元户数规则", en: "how many households a unit may have"
  ) { door in
    let soft = door.required(
      "soft", \.soft, .range(sizes), zh: "常规范围,无须理由", en: "the sizes that need no reason")
    let hard = door.required(
      "hard", \.hard, .range(sizes), zh: "允许范围", en: "the sizes that are accepted")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "where the ranges come from")
    door.report(findings(soft: soft, hard: hard))
    guard let soft, let hard, let provenance else { return nil }
    return UnitSizePolicy(unchecked: soft, hard, provenance)
  }
}
