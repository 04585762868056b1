import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("An event on the wire")
struct EventCodecTests {
  private static func histories() throws -> [[CaseEvent]] {
    var petition = try Trial.petition(receivedBy: Village.police, intake: "police-intake")
    try petition.wait(until: at("2026-04-02 09:00"))

    var loop = try Trial.petition(at: "2026-02-12 09:00")
    try loop.assess()
    try loop.dispatch(due: day("2026-04-01"))
    try loop.act(.object, by: "land", as: .handler, at: Village.landOffice, fields: [.reason])
    try loop.act(
      .agreeReturn, by: "dispatcher", as: .dispatcher, at: Village.center, fields: [.reason])
    try loop.dispatch(to: Village.police)
    try loop.wait(until: at("2026-03-30 09:00"))

    var dispute = try Trial.dispute()
    try dispute.assess(nil)
    try dispute.dispatch()
    try dispute.accept()
    try dispute.startMediation()
    try dispute.act(
      .agree, by: "mediator", as: .mediator, at: Village.committee,
      .agreement(
        MediationAgreement(
          .oral, effectiveOn: day("2026-03-02"), isSignedByAll: false, isRecordedByMediator: true,
          isSealed: false)))
    try dispute.verify()
    try dispute.deliver()

    var accusation = try Trial.petition()
    try accusation.assess(.accusation, restricted: true, accusedUnits: [Village.landOffice])
    try accusation.act(
      .referOut, by: "dispatcher", as: .dispatcher, at: Village.center,
      .referral(Referral(to: Village.police, isOutside: true)))
    try accusation.act(
      .reopen, by: "resident-1", as: .party, .reopening(.destinationRefused), fields: [.reason])
    try accusation.act(
      .decline, by: "assessor", as: .assessor, at: Village.center, .declination(.pendingAbove),
      fields: [.reason, .destination])

    var consulted = try Trial.petition()
    try consulted.assess(severity: .major)
    try consulted.act(
      .convene, by: "dispatcher", as: .dispatcher, at: Village.center,
      .consultation(Consultation(chair: Village.otherCenter, inviting: [Village.landOffice])))
    try consulted.act(
      .conclude, by: "chair", as: .chair, at: Village.otherCenter,
      .conclusion(
        ConsultationConclusion(present: [Village.landOffice], members: [Village.id("land")])),
      fields: [FieldInput("record", "由自然资源所牵头", salt: [1])])
    try consulted.dispatch()
    try consulted.accept()
    try consulted.act(
      .reclassify, by: "assessor", as: .assessor, at: Village.center,
      .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: .larger, complexity: .complex,
          searchedDuplicates: true)),
      fields: [.reason])
    try consulted.submit()
    try consulted.verify()
    try consulted.deliver()
    try consulted.act(
      .requestReview, by: "resident-1", as: .party,
      .reviewRequest(ReviewRequest(to: Village.countyLand)))
    try consulted.act(
      .decideReview, by: "county-reviewer", as: .reviewer, at: Village.countyLand,
      .delivery(
        Delivery(proof: Village.id("r"), receivedAt: consulted.now, statesRights: true)))
    #expect(try consulted.file.facts.contains(.isReviewed))

    var handed = try Trial.petition()
    try handed.act(
      .ascend, by: "intake", as: .intake, at: Village.center, .custody(to: Village.county),
      fields: [.reason])
    try handed.act(.acceptCustody, by: "county-intake", as: .intake, at: Village.county)
    try handed.act(
      .nameAccused, by: "county-assessor", as: .assessor, at: Village.county,
      .accused(AccusedNamed([Village.id("land")], units: [Village.police])), fields: [.reason])
    try handed.act(
      .recuse, by: "county-intake", as: .intake, at: Village.county,
      .recusal(of: Village.id("county-intake")), fields: [.reason])
    #expect(handed.events.count == 5)
    return [petition, loop, dispute, accusation, consulted, handed].map(\.events)
  }

  @Test(arguments: [
    CaseDetail.nothing, .materials(["identity", "contract"]), .settlement(partyAgrees: true),
    .reviewRequest(ReviewRequest(to: Village.countyLand)),
    .consultation(Consultation(chair: Village.center, inviting: [Village.police])),
    .conclusion(
      ConsultationConclusion(present: [Village.police], members: [Village.id("police")])),
    .extensionRequest(ExtensionRequest(by: 30, reason: "complex")),
    .extensionGrant(notifiedAt: at("2026-03-02 09:00")), .suspension(ground: "hearing"),
    .custody(to: Village.county),
    .accused(AccusedNamed([Village.id("land")], units: [Village.police])), .accused(AccusedNamed()),
    .recusal(of: Village.id("land")), .support(Village.police),
    .completion(evidence: [Village.id("e-1")]),
    .handOver(to: Village.id("assessor")), .rating(5),
    .confirmation(by: [Village.resident, Village.neighbour]),
    .merge(MergeTarget(into: Village.id("case-0"), hasSameFacts: true)),
  ])
  func `reads every detail back as it was written, and canonically`(detail: CaseDetail) throws {
    var json = JSONWriter()
    CaseVocabulary.write(detail, to: &json)
    let value = try JSONReader.read(json.bytes)
    #expect(try CaseVocabulary.readDetail(value) == detail)
    var again = JSONWriter()
    again.value(value)
    #expect(again.bytes == json.bytes)
  }

  @Test func `reads back as it was written`() throws {
    for event in try Self.histories().joined() {
      let record = EventCodec<CaseVocabulary>.record(of: event)
      #expect(try EventCodec<CaseVocabulary>.event(of: record) == event)
    }
  }

  @Test func `is canonical: written from what was read, it is the same to the byte`() throws {
    for event in try Self.histories().joined() {
      let bytes = EventCodec<CaseVocabulary>.record(of: event).body
      var json = JSONWriter()
      json.value(try JSONReader.read(bytes))
      #expect(String(decoding: json.bytes, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func `writes a deadline as the model does`() throws {
    var deadlines = 0
    for event in try Self.histories().joined() {
      let body = try JSONReader.read(EventCodec<CaseVocabulary>.record(of: event).body)
      for started in try body.member("changes")?.member("started").map(Self.elements) ?? [] {
        guard let json = try started.member("deadline") else { continue }
        let deadline = try Deadline(validating: Draft(json))
        #expect(try JSONReader.read(deadline.canonicalJSON) == json)
        deadlines += 1
      }
    }
    #expect(deadlines > 0)
  }

  private static func elements(of value: JSONValue) throws(WireError) -> [JSONValue] {
    try value.elements { (element) throws(WireError) in element }
  }

  @Test func `holds none of the texts that were given with it`() throws {
    for event in try Self.histories().joined() {
      let text = String(decoding: EventCodec<CaseVocabulary>.record(of: event).body, as: UTF8.self)
      for field in [FieldInput.statement, .reason, .declaration, .destination] {
        #expect(!text.contains(field.value))
      }
    }
  }

  @Test func `folds into the same file from its records`() throws {
    for history in try Self.histories() {
      var read: [CaseEvent] = []
      for event in history {
        read.append(try EventCodec.event(of: EventCodec<CaseVocabulary>.record(of: event)))
      }
      #expect(try CaseFile(replaying: read) == CaseFile(replaying: history))
    }
  }

  @Test func `is refused, with the place of the fault, when a byte of it is lost`() throws {
    let event = try #require(try Self.histories().first?.first)
    let record = EventCodec<CaseVocabulary>.record(of: event)
    for index in record.body.indices {
      var body = record.body
      body.remove(at: index)
      let broken = EventRecord(
        caseID: record.caseID, version: 1, action: record.action, from: nil, to: record.to,
        occurredAt: record.occurredAt, recordedAt: record.recordedAt, actor: record.actor,
        role: record.role, unit: record.unit, procedure: record.procedure, charter: record.charter,
        law: record.law, body: body)
      do throws(WireError) {
        let read = try EventCodec<CaseVocabulary>.event(of: broken)
        #expect(read != event, "byte \(index)")
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  @Test func `does not follow an event it does not follow`() throws {
    let history = try #require(try Self.histories().last)
    var gap = history
    gap.remove(at: 1)
    #expect(throws: ReplayError.self) { try CaseFile(replaying: gap) }
    #expect(throws: ReplayError.self) { try CaseFile(replaying: history.dropFirst()) }
    #expect(throws: ReplayError.self) { try CaseFile(replaying: []) }
  }
}
