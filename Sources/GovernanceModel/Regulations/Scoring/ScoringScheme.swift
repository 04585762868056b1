/// How grid workers are assessed: by which indicators, with which weights, into which grades.
///
/// Invariants of the door: the bands cover 0 to 100, each number once; the weights are of different sides
/// and sum to a hundred; no two indicators, and no two grades, have one name.
public struct ScoringScheme: Hashable, Sendable {
  /// What a score may rest on, and nothing else.
  public let indicators: [Indicator]
  /// What each side weighs.
  public let weights: [ScoreWeight]
  /// The grades, from the lowest points up.
  public let bands: [ScoreBand]
  /// Where it comes from.
  public let provenance: Provenance

  init(
    unchecked indicators: [Indicator], weights: [ScoreWeight], bands: [ScoreBand],
    provenance: Provenance
  ) {
    self.indicators = indicators
    self.weights = weights
    self.bands = bands
    self.provenance = provenance
  }

  /// The grade of a number of points.
  public func band(of points: Int) -> ScoreBand? {
    bands.first { $0.from <= points && points <= $0.through }
  }

  /// The sum of the sides' points by their weights, rounded half up; nothing where a side is missing or
  /// is there twice.
  public func total(of parts: [AssessmentPart]) -> Int? {
    guard parts.count == weights.count else { return nil }
    var sum = 0
    for weight in weights {
      guard let part = parts.first(where: { $0.side == weight.side }) else { return nil }
      // What comes through a door is within these already.
      sum += min(max(part.points, 0), 100) * min(max(weight.percent, 0), 100)
    }
    return (sum + 50) / 100
  }
}

extension ScoringScheme {
  static func findings(
    indicators: [Indicator]?, weights: [ScoreWeight]?, bands: [ScoreBand]?
  ) -> [ValidationFinding] {
    (bands.map(findings(bands:)) ?? []) + (weights.map(findings(weights:)) ?? [])
      + repeats(indicators.map { $0.map(\.id.rawValue) } ?? [], "indicators")
      + repeats(bands.map { $0.map(\.grade) } ?? [], "bands")
  }

  private static func findings(bands: [ScoreBand]) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    var next = 0
    for (index, band) in bands.enumerated() {
      if band.from != next || band.through < band.from {
        let isHole = band.from > next
        findings.append(
          ValidationFinding(
            code: isHole ? "scheme.bandHole" : "scheme.bandOverlap", path: "$.bands[\(index)]",
            what: isHole
              ? Wording(
                zh: "分数 \(next) 至 \(band.from - 1) 没有等次",
                en: "No grade is given for \(next) to \(band.from - 1) points")
              : Wording(zh: "等次重叠或次序颠倒", en: "The bands overlap or are out of order"),
            found: Shown.same("\(band.from)–\(band.through)"),
            expected: Wording(zh: "从 \(next) 开始", en: "a band from \(next)")))
      }
      next = max(next, band.through + 1)
    }
    if next != 101 {
      findings.append(
        ValidationFinding(
          code: "scheme.bandHole", path: "$.bands",
          what: Wording(
            zh: "分数 \(next) 至 100 没有等次", en: "No grade is given for \(next) to 100 points"),
          found: Shown.same("\(next - 1)"), expected: Shown.same("100")))
    }
    return findings
  }

  private static func findings(weights: [ScoreWeight]) -> [ValidationFinding] {
    let sum = weights.reduce(0) { $0 + $1.percent }
    let wrong =
      sum == 100
      ? []
      : [
        ValidationFinding(
          code: "scheme.weights", path: "$.weights",
          what: Wording(zh: "权重之和不是百分之百", en: "The weights do not sum to a hundred"),
          found: Shown.same("\(sum)"), expected: Shown.same("100"))
      ]
    return wrong + repeats(weights.map(\.side.rawValue), "weights")
  }

  private static func repeats(_ names: [String], _ member: String) -> [ValidationFinding] {
    var seen: Set<String> = []
    guard let index = names.firstIndex(where: { !seen.insert($0).inserted }) else { return [] }
    return [
      ValidationFinding(
        code: "scheme.repeated", path: "$.\(member)[\(index)]",
        what: Wording(zh: "名称重复", en: "A name is there twice"),
        found: Shown.wording(of: names[index]),
        expected: Wording(zh: "互不相同的名称", en: "each name once"))
    ]
  }
}

extension ScoringScheme: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ScoringScheme>(
    "ScoringScheme", zh: "考核办法", en: "how grid workers are assessed"
  ) { door in
    let indicators = door.required(
      "indicators", \.indicators, .list(.object(), 1...100), zh: "指标",
      en: "what a score may rest on")
    let weights = door.required(
      "weights", \.weights, .list(.object(), 1...10), zh: "权重", en: "what each side weighs")
    let bands = door.required(
      "bands", \.bands, .list(.object(), 1...20), zh: "等次,从低分到高分",
      en: "the grades, from the lowest points up")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "where it comes from")
    door.report(findings(indicators: indicators, weights: weights, bands: bands))
    guard let indicators, let weights, let bands, let provenance else { return nil }
    return ScoringScheme(
      unchecked: indicators, weights: weights, bands: bands, provenance: provenance)
  }
}
