import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Who looks at a case")
struct ReadingTests {
  struct Look: Sendable, CustomTestStringConvertible {
    let actor: String
    let role: CaseRole
    let unit: UnitReference?
    let purpose: ReadingPurpose
    /// The parts of an ordinary matter, and of an accusation.
    let ordinary: Set<AccessPart>
    let accusation: Set<AccessPart>

    init(
      _ actor: String, _ role: CaseRole, _ unit: UnitReference?, _ purpose: ReadingPurpose,
      _ ordinary: Set<AccessPart>, _ accusation: Set<AccessPart>? = nil
    ) {
      (self.actor, self.role, self.unit, self.purpose) = (actor, role, unit, purpose)
      self.ordinary = ordinary
      self.accusation = accusation ?? ordinary
    }

    var reader: Reader { Reader(Village.id(actor), as: role, at: unit) }
    var testDescription: String { "\(actor) as \(role) for \(purpose)" }
  }

  private static let worked: Set<AccessPart> = [
    .entry, .file, .history, .texts, .identity, .notices,
  ]
  private static let watched: Set<AccessPart> = [.entry, .file, .history]

  static let looks: [Look] = [
    Look("resident-1", .party, nil, .ownMatter, worked),
    Look("resident-2", .party, nil, .ownMatter, []),
    Look("resident-1", .party, nil, .handling, []),
    Look("intake", .intake, Village.center, .handling, worked),
    Look("assessor", .assessor, Village.center, .handling, worked),
    Look("verifier", .verifier, Village.center, .handling, worked),
    Look("land", .handler, Village.landOffice, .handling, worked),
    Look("land", .handler, Village.landOffice, .audit, []),
    Look("police", .handler, Village.police, .handling, [.entry, .file]),
    Look("committee", .handler, Village.committee, .handling, []),
    Look("supervisor", .supervisor, Village.center, .supervision, watched),
    Look("county-supervisor", .supervisor, Village.county, .supervision, watched, []),
    Look("county-intake", .intake, Village.county, .handling, []),
    Look("hamlet-intake", .intake, Village.hamlet, .handling, []),
    Look("director", .director, Village.center, .sharing, [.entry, .file, .texts, .export], []),
    // A post that somebody does not hold.
    Look("police", .handler, Village.landOffice, .handling, []),
    Look("intake", .supervisor, Village.center, .supervision, []),
  ]

  @Test(arguments: looks) func `sees what their place in it and their purpose allow`(
    look: Look
  ) throws {
    var trial = try Trial.handling()
    try trial.act(
      .addSupport, by: "dispatcher", as: .dispatcher, at: Village.center,
      .support(Village.police), fields: [.reason])
    #expect(try trial.view(look.reader, look.purpose)?.parts ?? [] == look.ordinary)
    try trial.act(
      .nameAccused, by: "assessor", as: .assessor, at: Village.center,
      .accused(AccusedNamed([Village.id("far-away")])), fields: [.reason])
    #expect(try trial.view(look.reader, look.purpose)?.parts ?? [] == look.accusation)
  }

  @Test func `sees no more through the value than its parts say`() throws {
    var trial = try Trial.handling()
    try trial.act(
      .addSupport, by: "dispatcher", as: .dispatcher, at: Village.center,
      .support(Village.police), fields: [.reason])
    let support = try #require(
      try trial.view(Reader(Village.id("police"), as: .handler, at: Village.police), .handling))
    #expect(support.history.isEmpty && support.people.isEmpty && support.notices.isEmpty)
    #expect(!support.duties.isEmpty)
    let party = try #require(
      try trial.view(Reader(Village.resident, as: .party), .ownMatter))
    #expect(party.notices.count == trial.openDuties(try trial.file).count)
    #expect(party.history.allSatisfy { $0.actor == nil || $0.actor == Village.resident })
  }

  @Test func `learns who petitions only after saying what for`() throws {
    var trial = try Trial.handling()
    let handler = Reader(Village.id("land"), as: .handler, at: Village.landOffice)
    #expect(try trial.view(handler, .handling)?.people == [])
    try trial.act(
      .revealIdentity, by: "land", as: .handler, at: Village.landOffice, .reveal(for: .handling),
      fields: [.reason])
    #expect(try trial.view(handler, .handling)?.people == [Village.resident])
    let clerk = Reader(Village.id("intake"), as: .intake, at: Village.center)
    #expect(try trial.view(clerk, .handling)?.people == [])
  }

  @Test func `is, in a dispute, no eye for the other side`() throws {
    let trial = try Trial.dispute()
    for resident in [Village.resident, Village.neighbour] {
      let view = try #require(try trial.view(Reader(resident, as: .party), .ownMatter))
      #expect(view.people == [resident])
    }
  }
}

extension Trial {
  func openDuties(_ file: CaseFile) -> [OpenDuty<CaseVocabulary>] {
    procedure.openDuties(of: file, directory: Village.directory)
  }

  func view(_ reader: Reader, _ purpose: ReadingPurpose) throws -> CaseView? {
    let file = try file
    return AccessPolicy.shuicheng.view(
      of: file, history: events, for: reader, purpose: purpose, duties: openDuties(file),
      on: now.civilDate, in: Village.directory)
  }
}
