import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Matters that are neither petition nor dispute")
struct OtherMatterTests {
  private func incident(
    _ kind: Incident.Kind = .publicSafety, people: Int? = nil
  ) throws -> Matter {
    .incident(
      try Incident(
        validating: Draft {
          $0.channel = .sensor
          $0.kind = kind
          $0.division = DivisionCode("520204108001")
          $0.people = people
          $0.follows = Village.id("case-0")
        }))
  }

  private func request() throws -> Matter {
    .serviceRequest(
      try ServiceRequest(
        validating: Draft {
          $0.channel = .householdReport
          $0.isOnBehalf = true
          $0.accommodations = [.minorityLanguage]
        }))
  }

  private func registered(_ matter: Matter, parties: [Actor.ID] = []) throws -> Trial {
    var trial = try Trial(at: at("2026-03-02 09:00"))
    let decision = try trial.act(
      .register, by: "intake", as: .intake, at: Village.center,
      .registration(Registration(matter, receivedBy: Village.center, parties: parties)),
      fields: [.statement])
    #expect(decision.refusal == nil)
    return trial
  }

  @Test func `owe none of the notices of a petition`() throws {
    var trial = try Trial(at: at("2026-03-02 09:00"))
    try trial.act(
      .register, by: "petition-intake", as: .intake, at: Village.petitionOffice,
      .registration(
        Registration(try incident(), receivedBy: Village.petitionOffice, parties: [])),
      fields: [.statement])
    #expect(try trial.file.liveDuties.map(\.duty) == [.assess])
    #expect(try !trial.file.facts.contains(.isPetition))
  }

  @Test(arguments: [ResultDocument.reply, .report])
  func `go through the loop, an incident to a reply or a report`(document: ResultDocument) throws {
    var trial = try registered(try incident())
    let classed = try trial.assess(.claim(.route6))
    #expect(classed.refusal?.unmetGuards == [.fact(.setsClass)])
    try trial.assess(nil, severity: .larger)
    guard case .incident(let graded) = try trial.file.subject.matter else {
      Issue.record("The matter is no incident.")
      return
    }
    #expect(graded.severity == .larger)
    try trial.dispatch()
    try trial.accept()
    #expect(try trial.file.live(.handle) != nil)
    #expect(try trial.submit(.opinion).refusal?.unmetGuards == [.fact(.doesDocumentFit)])
    try trial.submit(document)
    try trial.verify()
    try trial.deliver()
    try trial.close()
    #expect(try trial.file.state == .closed)
  }

  @Test func `are answered by a reply where a service was asked for`() throws {
    var trial = try registered(try request(), parties: [Village.resident])
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    #expect(try trial.submit(.report).refusal?.unmetGuards == [.fact(.doesDocumentFit)])
    #expect(try trial.submit(.reply).refusal == nil)
  }

  @Test func `are consulted on when they touch many people`() throws {
    var trial = try registered(try incident(people: 10))
    try trial.assess(nil)
    #expect(try trial.file.facts.contains(.isConsultationTriggered))
  }

  @Test func `are settled on the spot where that is safe`() throws {
    func settle(_ matter: Matter) throws -> CaseDecision {
      let trial = try registered(matter)
      return try trial.ask(
        .settleOnSpot, by: "intake", as: .intake, at: Village.center,
        .settlement(partyAgrees: true))
    }
    #expect(try settle(try request()).refusal == nil)
    for kind in Incident.Kind.allCases {
      let refusal = try settle(try incident(kind)).refusal
      #expect(
        refusal?.unmetGuards == (kind.isSettledOnSpot ? nil : [.fact(.isKindSettledOnSpot)]))
    }
  }

  @Test func `are read back from the body of their event, and by no other name`() throws {
    for matter in [try incident(people: 3), try request()] {
      let event = try #require(try registered(matter).events.first)
      let record = EventCodec<CaseVocabulary>.record(of: event)
      #expect(try EventCodec<CaseVocabulary>.event(of: record) == event)
    }
    let watch = try JSONReader.read(
      Array(
        #"{"hasOwnNoticeRules":false,"matter":{"type":"watchedPerson"},"receiving":"center/c","#
          .utf8)
        + Array(#""type":"registration"}"#.utf8))
    do throws(WireError) {
      _ = try CaseVocabulary.readDetail(watch)
      Issue.record("It was read.")
    } catch {
      #expect(error.path == "matter.type")
    }
  }
}
