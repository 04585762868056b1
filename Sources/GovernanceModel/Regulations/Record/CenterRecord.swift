/// What a center wrote down: its registers, and its cases as the regulations look at them.
public struct CenterRecord: Hashable, Sendable {
  /// The center.
  public let center: Identifier<Center>
  /// Its tier.
  public let tier: Tier
  /// Its registers.
  public let lines: [RegisterLine]
  /// Its cases.
  public let cases: [CaseRecord]
  /// The centers below it.
  public let centersBelow: [Identifier<Center>]
  /// What the centers below have reported.
  public let reportsBelow: [LowerReport]

  /// Creates it.
  public init(
    center: Identifier<Center>, tier: Tier, lines: [RegisterLine], cases: [CaseRecord] = [],
    centersBelow: [Identifier<Center>] = [], reportsBelow: [LowerReport] = []
  ) {
    self.center = center
    self.tier = tier
    self.lines = lines
    self.cases = cases
    self.centersBelow = centersBelow
    self.reportsBelow = reportsBelow
  }
}

extension CenterRecord: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CenterRecord>(
    "CenterRecord", zh: "中心记录", en: "what a center wrote down"
  ) { door in
    let center = door.required("center", \.center, .identifier(), zh: "综治中心", en: "the center")
    let tier = door.required("tier", \.tier, .code(), zh: "层级", en: "its tier")
    let lines = door.required(
      "lines", \.lines, .list(.object(), 0...1_000_000), zh: "台账", en: "its registers")
    let cases = door.defaulted(
      "cases", \.cases, .list(.object(), 0...1_000_000), usually: [], zh: "事项", en: "its cases")
    let centersBelow = door.defaulted(
      "centersBelow", \.centersBelow, .list(.identifier(), 0...1000), usually: [], zh: "下级中心",
      en: "the centers below it")
    let reportsBelow = door.defaulted(
      "reportsBelow", \.reportsBelow, .list(.object(), 0...100_000), usually: [], zh: "下级报告",
      en: "what the centers below have reported")
    guard let center, let tier, let lines, let cases, let centersBelow, let reportsBelow else {
      return nil
    }
    return CenterRecord(
      center: center, tier: tier, lines: lines, cases: cases, centersBelow: centersBelow,
      reportsBelow: reportsBelow)
  }
}
