/// What may be wrong with a book as a whole.
extension LawBook {
  typealias Placed = (offset: Int, element: DeadlineRule)

  static func findings(
    statutes: [Statute], rules: [Placed], untimed: [UntimedProvision]
  ) -> [ValidationFinding] {
    repeated(statutes) + overlapping(rules) + untimed.enumerated().flatMap { index, provision in
      both(provision, index, rules)
        + unknown(provision.provenance, at: "$.untimed[\(index)].provenance", statutes)
    } + rules.flatMap { index, rule in citations(of: rule, index, statutes) }
  }

  private static func repeated(_ statutes: [Statute]) -> [ValidationFinding] {
    var seen: Set<String> = []
    return statutes.enumerated().filter { index, statute in
      !seen.insert(statute.code).inserted || Statute.named(statute.code) != nil
    }.map { index, statute in
      finding(
        "lawBook.statute", "$.statutes[\(index)].code", zh: "已有同一代码的法律法规",
        en: "A statute of this code is there already", found: Shown.wording(of: statute.code),
        expected: Wording(zh: "新的代码", en: "a code that is not taken"))
    }
  }

  private static func overlapping(_ rules: [Placed]) -> [ValidationFinding] {
    var earlier: [DeadlineRule.ID: [ForcePeriod]] = [:]
    var findings: [ValidationFinding] = []
    for (index, rule) in rules {
      if earlier[rule.id, default: []].contains(where: { $0.overlaps(rule.inForce) }) {
        findings.append(
          finding(
            "lawBook.overlap", "$.rules[\(index)]", zh: "同名规则同时有效",
            en: "Two rules of one name are in force on one day",
            found: Shown.wording(of: rule.id.rawValue),
            expected: Wording(zh: "有效期间互不重叠", en: "intervals without a day in common")))
      }
      earlier[rule.id, default: []].append(rule.inForce)
    }
    return findings
  }

  private static func both(
    _ provision: UntimedProvision, _ index: Int, _ rules: [Placed]
  ) -> [ValidationFinding] {
    guard rules.contains(where: { $0.element.id == provision.id }) else { return [] }
    return [
      finding(
        "lawBook.untimed", "$.untimed[\(index)].id", zh: "不设期限的规定另有同名规则",
        en: "What sets no deadline has a rule of its name",
        found: Shown.wording(of: provision.id.rawValue),
        expected: Wording(zh: "二者之一", en: "one of the two"))
    ]
  }

  private static func citations(
    of rule: DeadlineRule, _ index: Int, _ statutes: [Statute]
  ) -> [ValidationFinding] {
    let place = "$.rules[\(index)]"
    var findings = unknown(rule.provenance, at: "\(place).provenance", statutes)
    if let extending = rule.extending {
      findings += unknown(extending.provenance, at: "\(place).extending.provenance", statutes)
    }
    for (number, ground) in rule.suspensions.enumerated() {
      findings += unknown(
        ground.provenance, at: "\(place).suspensions[\(number)].provenance", statutes)
    }
    if findings.isEmpty { findings = outliving(rule, at: place, statutes) }
    return findings
  }

  private static func unknown(
    _ provenance: Provenance, at path: String, _ statutes: [Statute]
  ) -> [ValidationFinding] {
    guard let citation = provenance.citation else { return [] }
    guard let statute = statute(citation.statute, statutes) else {
      return [
        finding(
          "lawBook.statuteUnknown", "\(path).citation.statute", zh: "引用的法律法规不存在",
          en: "The statute that is cited is not known", found: Shown.wording(of: citation.statute),
          expected: Wording(zh: "statutes 或本套件中的代码", en: "a code of the book's statutes or the kit's"))
      ]
    }
    guard statute.article(citation.article) == nil else { return [] }
    let known = statute.articles.map(\.number).joined(separator: ", ")
    return [
      finding(
        "lawBook.articleUnknown", "\(path).citation.article", zh: "引用的条款不存在",
        en: "The article that is cited is not known", found: Shown.wording(of: citation.article),
        expected: Wording(
          zh: known.isEmpty ? "该法已列出的条款" : "其一:\(known)",
          en: known.isEmpty ? "an article that the statute lists" : "one of \(known)"))
    ]
  }

  private static func outliving(
    _ rule: DeadlineRule, at place: String, _ statutes: [Statute]
  ) -> [ValidationFinding] {
    guard let citation = rule.provenance.citation,
      let period = statute(citation.statute, statutes)?.inForce
    else { return [] }
    let isAfter = period.from.map { $0 <= rule.inForceFrom } ?? true
    let isBefore = period.through.map { end in rule.inForceThrough.map { $0 <= end } ?? false }
    guard !isAfter || isBefore == false else { return [] }
    return [
      finding(
        "lawBook.outlives", place, zh: "规则在所依法律法规施行之外仍有效",
        en: "The rule is in force when its statute is not",
        found: shown(rule.inForce), expected: shown(period))
    ]
  }

  private static func shown(_ period: ForcePeriod) -> Wording {
    Wording(
      zh: "\(period.from?.description ?? "") 至 \(period.through?.description ?? "今")",
      en: "\(period.from?.description ?? "the beginning") to \(period.through?.description ?? "now")")
  }

  private static func statute(_ code: String, _ statutes: [Statute]) -> Statute? {
    statutes.first { $0.code == code } ?? Statute.named(code)
  }

  private static func finding(
    _ code: String, _ path: String, zh: String, en: String, found: Wording, expected: Wording
  ) -> ValidationFinding {
    ValidationFinding(
      code: code, path: path, what: Wording(zh: zh, en: en), found: found, expected: expected)
  }
}
