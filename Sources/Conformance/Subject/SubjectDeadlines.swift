import GovernanceModel

/// Deadlines, clocks, the law of a day and derivations, as messages ask for them without a case.
enum SubjectDeadlines {
  /// What is asked.
  enum Ask: String {
    case deadline
    case clock
    case law
    case replay
  }

  static func answer(
    _ ask: Ask, _ body: JSONValue, on calendar: WorkCalendar
  ) throws(SubjectStop) -> JSONValue {
    try SubjectStop.reading { () throws(WireError) in
      switch ask {
      case .deadline: try deadline(body, calendar)
      case .clock: try clock(body, calendar)
      case .law: try law(body)
      case .replay: try replay(body, calendar)
      }
    }
  }

  private static func deadline(
    _ body: JSONValue, _ calendar: WorkCalendar
  ) throws(WireError) -> JSONValue {
    let start = try body.parsed("from", "a start", moment)
    let deadline = try rule(body).deadline(
      from: start,
      designated: try body.parsedIfPresent("designated", "a day") { CivilDate($0) },
      calendar: calendar)
    let years = deadline.derivation.missingYears
    let at = try body.parsedIfPresent("at", "a moment", moment)
    return SubjectWriter.object([
      ("due", SubjectWriter.due(deadline.due) ?? .null),
      ("provisional", .bool(deadline.isProvisional)),
      ("missingYears", years.isEmpty ? nil : .array(years.map { .number($0) })),
      ("open", at.map { .bool(deadline.isOpen(at: $0)) }),
    ])
  }

  private static func law(_ body: JSONValue) throws(WireError) -> JSONValue {
    let id = try body.parsed("rule", "a name") { DeadlineRule.ID($0) }
    let day = try body.parsed("on", "a day") { CivilDate($0) }
    switch LawBook.national.answer(id, on: day) {
    case .rule(let rule):
      return SubjectWriter.object([
        ("article", rule.provenance.citation.map { .string($0.article) }),
        ("statute", rule.provenance.citation.map { .string($0.statute) }),
      ])
    case .refused(let refusal):
      return SubjectWriter.object([
        ("refused", .string(refusal.code.rawValue)), ("inForce", intervals(refusal)),
      ])
    }
  }

  /// On which days some version of the rule is in force, where the day asked for is none.
  private static func intervals(_ refusal: RuleRefusal) -> JSONValue? {
    guard refusal.code == .notInForce else { return nil }
    let versions = LawBook.national.rules.filter { $0.id == refusal.id }
    return .array(
      versions.map { rule in
        [
          .string(rule.inForceFrom.description),
          rule.inForceThrough.map { .string($0.description) } ?? .null,
        ]
      })
  }

  private static func clock(
    _ body: JSONValue, _ calendar: WorkCalendar
  ) throws(WireError) -> JSONValue {
    var clock = DeadlineClock(
      rule: try rule(body), start: try body.parsed("from", "a start", moment),
      designated: try body.parsedIfPresent("designated", "a day") { CivilDate($0) })
    let acts = try body.required("acts") { (list) throws(WireError) in
      try list.elements { (act) throws(WireError) in act }
    }
    var answers: [JSONValue] = []
    for act in acts {
      let answer = try SubjectClockActs.answer(act, of: clock, calendar)
      answers.append(.array(answer.refusals.map { .string($0.code.rawValue) }))
      clock = answer.clock ?? clock
    }
    let deadline = clock.deadline(on: calendar)
    return [
      "answers": .array(answers), "due": SubjectWriter.due(deadline.due) ?? .null,
      "provisional": .bool(deadline.isProvisional),
    ]
  }

  private static func replay(
    _ body: JSONValue, _ calendar: WorkCalendar
  ) throws(WireError) -> JSONValue {
    let steps = try body.required("derivation") { (list) throws(WireError) in
      try list.elements { (step) throws(WireError) in
        do throws(GovernanceModel.ValidationError) {
          return try DerivationStep(validating: Draft(step))
        } catch {
          throw WireError(
            path: "", found: error.findings.first?.code ?? "a fault", expected: "a step")
        }
      }
    }
    switch Derivation(steps).replay(on: calendar) {
    case .follows(let due): return ["due": SubjectWriter.due(due) ?? .null]
    case .breaks(let fault):
      return ["code": .string(fault.code.rawValue), "step": .number(fault.step)]
    }
  }
}
