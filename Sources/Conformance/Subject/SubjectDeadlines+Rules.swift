import GovernanceModel

/// Rules and moments as messages spell them.
extension SubjectDeadlines {
  /// A moment by a clock in China, or of UTC where it ends in Z.
  static func moment(_ text: String) -> Instant? {
    if let instant = Instant(text) { return instant }
    let parts = text.split(separator: "T")
    guard parts.count == 2, let day = CivilDate(String(parts[0])),
      let time = ClockTime(String(parts[1]))
    else { return nil }
    return Instant(day, hour: time.minutes / 60, minute: time.minutes % 60)
  }

  /// A rule by its name, or one made of a limit and whose it is.
  static func rule(_ body: JSONValue) throws(WireError) -> DeadlineRule {
    guard let limit = try body.member("limit") else { return try named(body) }
    guard try body.member("rule") == nil else {
      throw WireError(path: "rule", found: "a limit beside it", expected: "a rule or a limit")
    }
    let source = Provenance.typical(Wording(zh: "一致性测试", en: "conformance suite"))
    let grounds = try body.optional("suspensions") { (list) throws(WireError) in
      try list.elements { (ground) throws(WireError) in
        SuspensionGround(try ground.text("code"), title: title, provenance: source)
      }
    }
    let timeLimit: TimeLimit
    do { timeLimit = try TimeLimit(validating: Draft(limit)) } catch {
      throw WireError(
        path: "limit", found: error.findings.first?.code ?? "a fault", expected: "a limit")
    }
    return DeadlineRule(
      id: DeadlineRule.ID(unchecked: "SUITE"), title: title, startEvent: .receipt,
      limit: timeLimit,
      holder: try body.parsed("holder", "a holder") { DeadlineHolder(rawValue: $0) },
      excludesStartDay: try body.optional("excludesStartDay") { (value) throws(WireError) in
        try value.bool()
      } ?? true,
      suspensions: grounds ?? [], provenance: source, inForceFrom: .earliest)
  }

  private static let title = Wording(zh: "一致性测试", en: "conformance suite")

  private static func named(_ body: JSONValue) throws(WireError) -> DeadlineRule {
    let id = try body.parsed("rule", "a name") { DeadlineRule.ID($0) }
    let day = try body.parsed("from", "a start", moment).civilDate
    guard let rule = LawBook.national.rule(id, on: day) ?? LawBook.typical.rule(id, on: day) else {
      throw WireError(path: "rule", found: "\(id)", expected: "a rule in force on \(day)")
    }
    guard try body.member("splitting") == "several", let terms = rule.extending else { return rule }
    return DeadlineRule(
      id: rule.id, title: rule.title, startEvent: rule.startEvent, limit: rule.limit,
      holder: rule.holder, excludesStartDay: rule.excludesStartDay,
      extending: ExtensionTerms(
        cap: terms.cap, approver: terms.approver, splitting: .several,
        provenance: terms.provenance),
      suspensions: rule.suspensions, provenance: rule.provenance, inForceFrom: rule.inForceFrom)
  }
}
