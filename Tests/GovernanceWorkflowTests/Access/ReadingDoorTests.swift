import GovernanceModel
import GovernanceWorkflow
import Testing

/// Ways by which a reader might learn what the door is to keep.
@Suite("The door to a case")
struct ReadingDoorTests {
  private let id = DoorTrial.id
  private let land = DoorTrial.land

  @Test func `answers alike for a hidden case that cannot be read and one that is not there`()
    async throws
  {
    let trial = try await DoorTrial()
    let original = Procedure<CaseVocabulary>.shuicheng
    let other = Procedure<CaseVocabulary>(
      id: VersionTag("shuicheng", "2099.1"), title: original.title,
      inForceFrom: original.inForceFrom, stages: original.stages, states: original.states,
      rows: original.rows, duties: original.duties, deemed: original.deemed,
      rules: original.rules, parameters: original.parameters)
    let later = CaseDesk(
      cases: trial.desk.cases, directory: FixedDirectory(),
      rules: DeskRules(
        current: try CompiledProcedure(other, law: .national), calendar: .national,
        law: .national, charter: VersionTag("charter", "0"), seal: Village.seal),
      now: { at("2026-03-02 09:00") }, salt: { Array(repeating: 1, count: 16) })
    let stranger = Reader(Village.neighbour, as: .party)
    #expect(try await later.read(Village.id("nowhere"), as: stranger, for: .ownMatter) == nil)
    #expect(try await later.read(id, as: stranger, for: .ownMatter) == nil)
    #expect(try await later.list(WorklistQuery(), as: stranger, for: .ownMatter).rows.isEmpty)
  }

  @Test func `keeps the text of who petitions until the reader has said what for`() async throws {
    let texts = try await DoorTrial().desk.texts(of: id, as: land, for: .handling).map(\.value)
    #expect(texts.contains("statement") && !texts.contains("identity"))
  }

  @Test func `shows no note of a counsellor and no name of a reporter to anybody`() async throws {
    let texts = try await DoorTrial().desk.texts(of: id, as: land, for: .handling).map(\.value)
    #expect(!texts.contains("sealed"))
  }

  @Test func `tells the lead not why somebody was accused or stepped back`() async throws {
    let trial = try await DoorTrial()
    try await trial.accuse([], [Village.police])
    let texts = try await trial.desk.texts(of: id, as: land, for: .handling).map(\.value)
    #expect(!texts.contains("guarded"))
  }

  @Test func `lets the petitioner who reports their own office see how it stands`() async throws {
    let trial = try await DoorTrial(parties: [Village.id("police")])
    try await trial.accuse([], [Village.police])
    let own = Reader(Village.id("police"), as: .party)
    #expect(try await trial.desk.read(id, as: own, for: .ownMatter) != nil)
  }

  @Test func `shows nobody their own matter in an office, nor lets them work on it`() async throws {
    let trial = try await DoorTrial(parties: [Village.id("assessor")], assessed: false)
    let refused = try await trial.desk.perform(DeskTrial.assess("case-1"))
    #expect(refused.refusal?.reasons == [.vetoed(.interested)])
    let atWork = Reader(Village.id("assessor"), as: .assessor, at: Village.center)
    #expect(try await trial.desk.read(id, as: atWork, for: .handling) == nil)
  }

  @Test func `shows a center the case that it is to take from an accused one below`() async throws {
    let trial = try await DoorTrial()
    try await trial.accuse(["director"])
    let county = Reader(Village.id("county-intake"), as: .intake, at: Village.county)
    #expect(try await trial.desk.read(id, as: county, for: .handling) != nil)
  }

  @Test func `is shut to a supporting office that was let off`() async throws {
    let trial = try await DoorTrial()
    try await trial.act(
      .addSupport, "land", .handler, Village.landOffice, .support(Village.police),
      fields: [.reason])
    let police = Reader(Village.id("police"), as: .handler, at: Village.police)
    #expect(try await trial.desk.read(id, as: police, for: .handling) != nil)
    try await trial.act(
      .excuseOrder, "dispatcher", .dispatcher, Village.center, .support(Village.police),
      fields: [.reason])
    #expect(try await trial.desk.read(id, as: police, for: .handling) == nil)
  }

  @Test func `is shut to a chair whose consultation is over`() async throws {
    let trial = try await DoorTrial(severity: .major)
    try await trial.act(
      .convene, "dispatcher", .dispatcher, Village.center,
      .consultation(Consultation(chair: Village.otherCenter, inviting: [Village.police])))
    let chair = Reader(Village.id("chair"), as: .chair, at: Village.otherCenter)
    #expect(try await trial.desk.read(id, as: chair, for: .handling) != nil)
    try await trial.act(
      .conclude, "chair", .chair, Village.otherCenter,
      .conclusion(
        ConsultationConclusion(present: [Village.police], members: [Village.id("police")])),
      fields: [FieldInput("record", "guarded")])
    #expect(try await trial.desk.read(id, as: chair, for: .handling) == nil)
  }

  @Test func `gives the petitioner their own words back that a clerk took down`() async throws {
    let own = Reader(Village.resident, as: .party)
    let texts = try await DoorTrial().desk.texts(of: id, as: own, for: .ownMatter).map(\.value)
    #expect(texts.contains("statement"))
  }

  @Test func `shows nobody above a petition that may turn out to accuse them`() async throws {
    let trial = try await DoorTrial(assessed: false)
    let above = Reader(Village.id("county-supervisor"), as: .supervisor, at: Village.county)
    #expect(try await trial.desk.read(id, as: above, for: .supervision) == nil)
    let clerk = Reader(Village.id("assessor"), as: .assessor, at: Village.center)
    #expect(try await trial.desk.read(id, as: clerk, for: .handling) != nil)
    #expect(
      try await DoorTrial().desk.read(id, as: above, for: .supervision) != nil)
  }

  @Test func `is shut to whoever has a post in a grid under an accused center`() async throws {
    let trial = try await DoorTrial(lead: Village.committee, "committee")
    let reader = Reader(Village.id("grid-and-committee"), as: .handler, at: Village.committee)
    #expect(try await trial.desk.read(id, as: reader, for: .handling) != nil)
    try await trial.accuse([], [Village.hamlet])
    #expect(try await trial.desk.read(id, as: reader, for: .handling) == nil)
  }
}
