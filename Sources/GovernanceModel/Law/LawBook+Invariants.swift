extension LawBook {
  /// What of a book could be read, each with its place, and what is wrong with it as a whole.
  struct Parts {
    let statutes: [(offset: Int, element: Statute)]
    let rules: [(offset: Int, element: DeadlineRule)]
    let untimed: [(offset: Int, element: UntimedProvision)]
    /// Whether every statute could be read; one that could not may be the one that is cited.
    let knowsEveryStatute: Bool

    /// Everything that is wrong, in the order of the book's members.
    var findings: [ValidationFinding] {
      repeated + overlapping
        + rules.flatMap {
          citations(of: $1, $0) + replacing($1, $0) + LawBook.looseness(of: $1, at: $0)
        }
        + provisions
    }

    private var repeated: [ValidationFinding] {
      var seen: Set<String> = []
      return statutes.filter { _, statute in
        !seen.insert(statute.code).inserted || Statute.named(statute.code) != nil
      }.map { index, statute in
        LawBook.finding(
          "lawBook.statute", "$.statutes[\(index)].code", zh: "已有同一代码的法律法规",
          en: "A statute of this code is there already", found: Shown.wording(of: statute.code),
          expected: Wording(zh: "新的代码", en: "a code that is not taken"))
      }
    }

    /// A rule in place of what the nation leaves without a deadline.
    private func replacing(_ rule: DeadlineRule, _ index: Int) -> [ValidationFinding] {
      guard LawBook.national.untimed.contains(where: { $0.id == rule.id }) else { return [] }
      return [
        LawBook.finding(
          "lawBook.untimed", "$.rules[\(index)].id", zh: "国家规定在此不设期限",
          en: "The nation sets no deadline here", found: Shown.wording(of: rule.id.rawValue),
          expected: Wording(zh: "未被占用的标识", en: "a name of its own"))
      ]
    }

    private var overlapping: [ValidationFinding] {
      var earlier: [DeadlineRule.ID: [ForcePeriod]] = [:]
      var findings: [ValidationFinding] = []
      for (index, rule) in rules {
        if earlier[rule.id, default: []].contains(where: { $0.overlaps(rule.inForce) }) {
          findings.append(
            LawBook.finding(
              "lawBook.overlap", "$.rules[\(index)]", zh: "同名规则同时有效",
              en: "Two rules of one name are in force on one day",
              found: Shown.wording(of: rule.id.rawValue),
              expected: Wording(zh: "有效期间互不重叠", en: "intervals without a day in common")))
        }
        earlier[rule.id, default: []].append(rule.inForce)
      }
      return findings
    }

    private var provisions: [ValidationFinding] {
      var taken = Set((rules.map(\.element) + LawBook.national.rules).map(\.id))
      return untimed.flatMap { index, provision in
        let place = "$.untimed[\(index)]"
        let both =
          taken.insert(provision.id).inserted
          ? []
          : [
            LawBook.finding(
              "lawBook.untimed", "\(place).id", zh: "不设期限的规定与另一条同名",
              en: "What sets no deadline has the name of something else",
              found: Shown.wording(of: provision.id.rawValue),
              expected: Wording(zh: "未被占用的标识", en: "a name of its own"))
          ]
        return both + unknown(provision.provenance, at: "\(place).provenance")
      }
    }

    private func citations(of rule: DeadlineRule, _ index: Int) -> [ValidationFinding] {
      let place = "$.rules[\(index)]"
      var findings = unknown(rule.provenance, at: "\(place).provenance")
      if findings.isEmpty { findings = unfounded(rule, at: place) }
      if let counting = rule.counting {
        findings += unknown(.statutory(counting), at: place, ".counting")
      }
      if let extending = rule.extending {
        findings += unknown(extending.provenance, at: "\(place).extending.provenance")
      }
      for (number, ground) in rule.suspensions.enumerated() {
        findings += unknown(ground.provenance, at: "\(place).suspensions[\(number)].provenance")
      }
      return findings
    }

    private func unknown(
      _ provenance: Provenance, at place: String, _ member: String = ".citation"
    ) -> [ValidationFinding] {
      guard let citation = provenance.citation else { return [] }
      let path = place + member
      guard let statute = statute(citation.statute) else {
        return !knowsEveryStatute
          ? []
          : [
            LawBook.finding(
              "lawBook.statuteUnknown", "\(path).statute", zh: "引用的法律法规不存在",
              en: "The statute that is cited is not known",
              found: Shown.wording(of: citation.statute),
              expected: Wording(
                zh: "statutes 或本套件中的代码", en: "a code of the book's statutes or the kit's"))
          ]
      }
      guard statute.article(citation.article) == nil else { return [] }
      let few = statute.articles.prefix(5).map(\.number)
      return [
        LawBook.finding(
          "lawBook.articleUnknown", "\(path).article", zh: "引用的条款不存在",
          en: "The article that is cited is not known", found: Shown.wording(of: citation.article),
          expected: Wording(
            zh: "该法已列出的条款,如 \(few.joined(separator: "、"))",
            en: "an article that the statute lists, such as \(few.joined(separator: ", "))"))
      ]
    }

    private func unfounded(_ rule: DeadlineRule, at place: String) -> [ValidationFinding] {
      guard let citation = rule.provenance.citation,
        let period = statute(citation.statute)?.inForce
      else { return [] }
      let begins = period.from.map { $0 <= rule.inForceFrom } ?? true
      let ends =
        period.through.map { end in rule.inForceThrough.map { $0 <= end } ?? false } ?? true
      guard !begins || !ends else { return [] }
      return [
        LawBook.finding(
          "lawBook.unfounded", place, zh: "规则在所依法律法规施行之外仍有效",
          en: "The rule is in force when its statute is not", found: rule.inForce.shown,
          expected: period.shown)
      ]
    }

    // The kit's statute goes before the book's, which the book may not replace.
    private func statute(_ code: String) -> Statute? {
      Statute.named(code) ?? statutes.first { $0.element.code == code }?.element
    }
  }

  static func finding(
    _ code: String, _ path: String, zh: String, en: String, found: Wording, expected: Wording
  ) -> ValidationFinding {
    ValidationFinding(
      code: code, path: path, what: Wording(zh: zh, en: en), found: found, expected: expected)
  }
}

extension ForcePeriod {
  /// The period as people say it.
  var shown: Wording {
    let open = Wording(zh: "无终止", en: "without an end")
    guard let through else {
      return Wording(
        zh: "\(from?.description ?? "") 起\(open.zh)",
        en: "from \(from?.description ?? "the beginning") \(open.en)")
    }
    return Wording(
      zh: "\(from?.description ?? "") 至 \(through)",
      en: "from \(from?.description ?? "the beginning") to \(through)")
  }
}
