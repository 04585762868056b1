/// A number of a regulation, with its unit and where it comes from.
///
/// Where the law or a protection of residents sets a bound, nothing looser can be written, and no tier left
/// out: ``bound(of:)``.
public struct Parameter: Hashable, Sendable {
  /// Its code, such as `R02.written`.
  public let code: String
  /// What people call it.
  public let title: Wording
  /// The unit; none where it is a count.
  public let unit: TimeUnit?
  /// The number at each tier.
  public let values: TierValues
  /// Where the number comes from.
  public let provenance: Provenance

  /// Creates a parameter of the kit's or a district's own making, which no door has looked at.
  public init(
    _ code: String, title: Wording, unit: TimeUnit? = nil, values: TierValues,
    provenance: Provenance
  ) {
    self.code = code
    self.title = title
    self.unit = unit
    self.values = values
    self.provenance = provenance
  }

  /// What is wrong with the number: it is looser than its bound, or counted in another unit.
  var findings: [ValidationFinding] {
    guard let bound = Self.bound(of: code) else { return [] }
    var findings: [ValidationFinding] = []
    if unit != bound.unit {
      findings.append(
        ValidationFinding(
          code: "parameter.unit", path: "$.unit",
          what: Wording(zh: "“\(title.zh)”的单位不符", en: "\(code) is counted in another unit"),
          found: unit?.wording ?? Wording(zh: "计数", en: "a count"),
          expected: bound.unit?.wording ?? Wording(zh: "计数", en: "a count")))
    }
    for tier in Tier.allCases {
      // A tier that is not asked is held to nothing at all.
      let value = values[tier]
      guard value.map({ !bound.holds($0) }) ?? true else { continue }
      findings.append(
        ValidationFinding(
          code: "parameter.looser", path: "$.values.\(tier.rawValue)",
          what: Wording(
            zh: "“\(title.zh)”宽于\(bound.source.zh)", en: "\(code) is looser than \(bound.source.en)"
          ),
          found: value.map { Shown.same("\($0)") } ?? Wording(zh: "无", en: "no number"),
          expected: bound.expected))
    }
    return findings
  }
}

extension Parameter: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Parameter>(
    "Parameter", zh: "制度参数", en: "a number of a regulation"
  ) { door in
    let code = door.required("code", \.code, .codeText, zh: "代码", en: "its code")
    let title = door.required("title", \.title, .object(), zh: "名称", en: "what people call it")
    let unit = door.optional("unit", \.unit, .code(), zh: "单位,计数不填", en: "the unit")
    let values = door.required("values", \.values, .object(), zh: "各级数值", en: "the numbers")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "where it comes from")
    guard let code, let title, let unit, let values, let provenance else { return nil }
    let parameter = Parameter(
      code, title: title, unit: unit, values: values, provenance: provenance)
    door.report(parameter.findings)
    return parameter
  }
}

extension TierValues {
  /// The same number at every tier.
  public static func all(_ value: Int) -> TierValues {
    TierValues(county: value, township: value, village: value)
  }

  /// The number at a tier, or nothing where the tier is not asked.
  public subscript(tier: Tier) -> Int? {
    switch tier {
    case .county: county
    case .township: township
    case .village: village
    }
  }

  /// The same numbers with another one at a tier, or at every tier.
  public func setting(_ value: Int?, at tier: Tier? = nil) -> TierValues {
    func new(_ own: Tier, _ old: Int?) -> Int? { tier == nil || tier == own ? value : old }
    return TierValues(
      county: new(.county, county), township: new(.township, township),
      village: new(.village, village))
  }
}
