import GovernanceConformance
import GovernanceModel
import Testing

@Suite("The published expectations of time")
struct TimeVectorTests {
  @Test(arguments: try TimeVectors(.deadlines).vectors)
  func `hold for deadlines`(vector: TimeVectors.Vector) throws {
    let calendar = try Asked.calendar(vector.given)
    let rule = try Asked.rule(vector.when)
    let start = try vector.when.required("from") { (value) throws(WireError) in
      try value.parsed("a start") { Asked.moment($0) }
    }
    let designated = try vector.when.parsedIfPresent("designated", "a day") { CivilDate($0) }
    let deadline = rule.deadline(from: start, designated: designated, calendar: calendar)
    #expect(Asked.text(deadline.due) == (try Asked.due(vector.then)))
    #expect(deadline.isProvisional == (try vector.then.flag("provisional")))
    if let years = try vector.then.member("missingYears") {
      #expect(.array(deadline.derivation.missingYears.map { .number($0) }) == years)
    }
    if let open = try vector.then.member("open") {
      let moment = try #require(Asked.moment(try vector.when.text("at")))
      #expect(.bool(deadline.isOpen(at: moment)) == open)
    }
    let plain = rule.plainDeadline(from: start, designated: designated, calendar: calendar)
    #expect(plain.due == deadline.due && plain.isProvisional == deadline.isProvisional)
    #expect(deadline.derivation.replay(on: calendar) == .follows(deadline.due))
    #expect(
      try Deadline(validating: Draft(of: deadline, revealingUnder: Asked.disclosure)) == deadline)
  }

  @Test(arguments: try TimeVectors(.law).vectors)
  func `hold for the law of the day`(vector: TimeVectors.Vector) throws {
    let id = try vector.when.parsed("rule", "a name") { DeadlineRule.ID($0) }
    let day = try vector.when.parsed("on", "a day") { CivilDate($0) }
    switch LawBook.national.answer(id, on: day) {
    case .rule(let rule):
      #expect(rule.provenance.citation?.article == (try vector.then.text("article")))
      #expect(rule.provenance.citation?.statute == (try vector.then.text("statute")))
    case .refused(let refusal):
      #expect(refusal.code.rawValue == (try vector.then.text("refused")))
      let intervals = try vector.then.optional("inForce") { (list) throws(WireError) in
        try list.elements { (ends) throws(WireError) in
          try ends.elements { (end) throws(WireError) in end == .null ? nil : try end.string() }
        }
      }
      #expect((intervals == nil) == (refusal.code != .notInForce))
      for end in (intervals ?? []).flatMap(\.self).compactMap(\.self) {
        #expect(refusal.wording.zh.contains(end) && refusal.wording.en.contains(end))
      }
    }
  }

  @Test(arguments: try TimeVectors(.clocks).vectors)
  func `hold for clocks`(vector: TimeVectors.Vector) throws {
    let calendar = try Asked.calendar(vector.given)
    let start = try vector.when.parsed("from", "a start") { Asked.moment($0) }
    var clock = DeadlineClock(
      rule: try Asked.rule(vector.when), start: start,
      designated: try vector.when.parsedIfPresent("designated", "a day") { CivilDate($0) })
    var answers: [[String]] = []
    let acts = try vector.when.required("acts") { (list) throws(WireError) in
      try list.elements { (act) throws(WireError) in act }
    }
    for act in acts {
      let answer = try Asked.answer(act, of: clock, calendar)
      answers.append(answer.refusals.map(\.code.rawValue))
      clock = answer.clock ?? clock
    }
    let deadline = clock.deadline(on: calendar)
    #expect(
      .array(answers.map { .array($0.map { .string($0) }) }) == (try vector.then.member("answers")))
    #expect(Asked.text(deadline.due) == (try Asked.due(vector.then)))
    #expect(deadline.derivation.replay(on: calendar) == .follows(deadline.due))
    #expect(
      try Deadline(validating: Draft(of: deadline, revealingUnder: Asked.disclosure)) == deadline)
  }

  @Test(arguments: try TimeVectors(.replays).vectors)
  func `hold for derivations that are gone again`(vector: TimeVectors.Vector) throws {
    let calendar = try Asked.calendar(vector.given)
    let steps = try vector.when.required("derivation") { (list) throws(WireError) in
      try list.elements { (step) throws(WireError) in step }
    }
    let derivation = Derivation(try steps.map { try DerivationStep(validating: Draft($0)) })
    switch derivation.replay(on: calendar) {
    case .follows(let due): #expect(Asked.text(due) == (try Asked.due(vector.then)))
    case .breaks(let fault):
      #expect(fault.code.rawValue == (try vector.then.text("code")))
      #expect(fault.step == (try vector.then.integer("step")))
      #expect(fault.wording.en.hasSuffix("."))
    }
  }

  @Test func `have names of their own`() throws {
    let ids = try TimeVectors.Suite.allCases.flatMap { try TimeVectors($0).vectors.map(\.id) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.count > 100)
  }

  @Test(arguments: PublishedLaw.allCases)
  func `come with the law and the calendar that the code has`(file: PublishedLaw) throws {
    #expect(try file.published() == JSONReader.read(file.current), "Run Scripts/wire --export.")
  }
}
