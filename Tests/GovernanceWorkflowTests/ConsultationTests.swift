import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A consultation")
struct ConsultationTests {
  private let invited = [Village.landOffice, Village.police, Village.committee]

  private func convene(
    _ trial: Trial, chair: UnitReference = Village.otherCenter, inviting: [UnitReference]? = nil
  ) throws -> CaseDecision {
    try trial.ask(
      .convene, by: "dispatcher", as: .dispatcher, at: Village.center,
      .consultation(Consultation(chair: chair, inviting: inviting ?? invited)))
  }

  private func conclude(
    _ trial: Trial, present: [UnitReference]? = nil, members: [String] = ["land", "police"],
    recorded: Bool = true
  ) throws -> CaseDecision {
    try trial.ask(
      .conclude, by: "chair", as: .chair, at: Village.otherCenter,
      .conclusion(
        ConsultationConclusion(
          present: present ?? [Village.landOffice, Village.police],
          members: members.map { Village.id($0) })),
      fields: recorded ? [FieldInput("record", "由自然资源所牵头", salt: [1])] : [])
  }

  private func major() throws -> Trial {
    var trial = try Trial.petition()
    try trial.assess(severity: .major)
    return trial
  }

  private func convened() throws -> Trial {
    var trial = try major()
    trial.events += try convene(trial).events
    #expect(try trial.file.state == .inConsultation)
    return trial
  }

  @Test func `comes before dispatch where it is triggered, and lets it go on`() throws {
    var trial = try major()
    let early = try trial.dispatch()
    #expect(
      early.refusal?.unmetGuards == [
        .when(.fact(.isConsultationTriggered), then: .fact(.isConsulted))
      ])
    trial.events += try convene(trial).events
    #expect(try trial.procedure.owner(of: trial.file) == Village.otherCenter)
    // A major matter is consulted on within a day by the clock.
    #expect(try trial.file.live(.consult)?.deadline.rule == Village.id("SC-CONSULT-M"))
    let end = try conclude(trial)
    #expect(end.refusal == nil)
    trial.events += end.events
    #expect(try trial.file.state == .assessed)
    #expect(try trial.file.live(.consult) == nil)
    try trial.dispatch()
    #expect(try trial.file.state == .dispatched)
  }

  @Test func `is not convened where nothing triggers it, nor twice`() throws {
    var trial = try Trial.petition()
    try trial.assess()
    #expect(try convene(trial).refusal?.unmetGuards == [.fact(.isConsultationTriggered)])
    trial = try convened()
    trial.events += try conclude(trial).events
    #expect(try convene(trial).refusal?.unmetGuards == [.not(.fact(.isConsulted))])
  }

  @Test func `is chaired by a center, and somebody is invited`() throws {
    let trial = try major()
    #expect(try convene(trial, chair: Village.police).refusal?.unmetGuards == [.fact(.namesChair)])
    #expect(try convene(trial, inviting: []).refusal?.unmetGuards == [.fact(.namesChair)])
    let unknown = UnitReference.center(Village.id("520204009000"))
    #expect(
      try convene(trial, chair: unknown).refusal?.reasons.map(\.code) == ["officeUnknown"])
  }

  @Test func `is chaired by an organ only where it has the case itself`() throws {
    var trial = try Trial.petition(receivedBy: Village.petitionOffice, intake: "petition-intake")
    try trial.act(
      .assess, by: "petition-assessor", as: .assessor, at: Village.petitionOffice,
      .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: .major, complexity: .general,
          searchedDuplicates: true)))
    func convene(chair: UnitReference) throws -> CaseDecision {
      try trial.ask(
        .convene, by: "petition-dispatcher", as: .dispatcher, at: Village.petitionOffice,
        .consultation(Consultation(chair: chair, inviting: invited)))
    }
    #expect(try convene(chair: Village.cityLand).refusal?.unmetGuards == [.fact(.namesChair)])
    #expect(try convene(chair: Village.petitionOffice).refusal == nil)
  }

  @Test func `never invites an office that is accused`() throws {
    var trial = try Trial.petition()
    try trial.assess(
      .accusation, severity: .major, restricted: true, accusedUnits: [Village.landOffice])
    #expect(try convene(trial).refusal?.unmetGuards == [.not(.fact(.reachesAccused))])
    #expect(try convene(trial, inviting: [Village.police]).refusal == nil)
  }

  @Test func `is concluded with more than half of those invited, and a record`() throws {
    let trial = try convened()
    #expect(
      try conclude(trial, present: [Village.landOffice]).refusal?.unmetGuards == [.fact(.isQuorate)]
    )
    #expect(try conclude(trial, members: []).refusal?.unmetGuards == [.fact(.isQuorate)])
    let stranger = try conclude(trial, present: invited + [Village.petitionOffice])
    #expect(stranger.refusal?.unmetGuards == [.fact(.isQuorate)])
    #expect(try conclude(trial, recorded: false).refusal?.unmetGuards == [.fact(.givesRecord)])
  }

  @Test func `is concluded by its own chair and by no other`() throws {
    let trial = try convened()
    let other = try trial.ask(
      .conclude, by: "own-chair", as: .chair, at: Village.center,
      .conclusion(ConsultationConclusion(present: invited, members: [Village.id("land")])),
      fields: [FieldInput("record", "x", salt: [1])])
    #expect(other.refusal?.reasons.map(\.code) == ["notPermitted"])
  }

  @Test func `has nobody accused among its members`() throws {
    var trial = try Trial.petition()
    try trial.act(
      .assess, by: "assessor", as: .assessor, at: Village.center,
      .assessment(
        Assessment(
          petitionClass: .accusation, severity: .major, complexity: .general,
          searchedDuplicates: true, isRestricted: true, accused: [Village.id("police")],
          accusedUnits: [])))
    trial.events += try convene(trial, inviting: [Village.landOffice, Village.committee]).events
    #expect(try trial.file.state == .inConsultation)
    let decision = try conclude(
      trial, present: [Village.landOffice, Village.committee], members: ["land", "police"])
    #expect(decision.refusal?.unmetGuards == [.not(.fact(.isMemberBarred))])
  }

  @Test func `has nobody among its members whose matter it is`() throws {
    let petition = try Petition(channel: .visit, isNameClear: true, isAddressClear: true)
    var trial = try Trial(at: at("2026-03-02 09:00"))
    try trial.act(
      .register, by: "intake", as: .intake, at: Village.center,
      .registration(
        Registration(
          .petition(petition), receivedBy: Village.center,
          parties: [Village.resident, Village.id("police")])), fields: [.statement])
    try trial.assess(severity: .major)
    trial.events += try convene(trial).events
    #expect(try conclude(trial).refusal?.unmetGuards == [.not(.fact(.isMemberBarred))])
    #expect(try conclude(trial, members: ["land", "committee"]).refusal == nil)
  }

  @Test func `has nobody among its members who works for an accused office`() throws {
    var trial = try Trial.petition()
    try trial.assess(
      .accusation, severity: .major, restricted: true, accusedUnits: [Village.police])
    trial.events += try convene(trial, inviting: [Village.landOffice, Village.committee]).events
    func decide(_ member: String) throws -> CaseDecision {
      try conclude(
        trial, present: [Village.landOffice, Village.committee], members: ["land", member])
    }
    #expect(try decide("police").refusal?.unmetGuards == [.not(.fact(.isMemberBarred))])
    #expect(try decide("committee").refusal == nil)
  }
}
