import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The accused")
struct FirewallTests {
  /// Each way to be accused, or to stand under somebody who is, and who is shut out by it.
  static let ways:
    [(CaseRelation, Bond<CaseVocabulary>.Subject, String, CaseRole, UnitReference?)] =
      [
        (.accused, .actor(Village.id("land")), "land", .handler, Village.landOffice),
        // Whoever works where somebody accused holds a post.
        (.accused, .actor(Village.id("land")), "land-head", .unitHead, Village.landOffice),
        (.accusedUnit, .unit(Village.landOffice), "land", .handler, Village.landOffice),
        // Under an accused office.
        (.accusedUnit, .unit(Village.countyLand), "land", .handler, Village.landOffice),
        (.accused, .actor(Village.id("director")), "intake", .intake, Village.center),
        // Somebody with another post at the accused office looks from elsewhere.
        (.accusedUnit, .unit(Village.landOffice), "two-hats", .verifier, Village.center),
        (.accused, .actor(Village.resident), "resident-1", .party, nil),
        (.recused, .actor(Village.id("land")), "land", .handler, Village.landOffice),
        (.interested, .actor(Village.id("land")), "land", .handler, Village.landOffice),
        (.recused, .unit(Village.landOffice), "land", .handler, Village.landOffice),
      ]

  @Test(arguments: ways.indices) func `and whoever must step back sees nothing, for no purpose`(
    index: Int
  ) throws {
    let (relation, subject, actor, role, unit) = Self.ways[index]
    let trial = try Trial.handling()
    let reader = Reader(Village.id(actor), as: role, at: unit)
    let purpose: ReadingPurpose = unit == nil ? .ownMatter : .handling
    #expect(try trial.view(reader, purpose) != nil)
    let file = try trial.bound(Bond(relation, of: subject))
    for purpose in ReadingPurpose.allCases {
      let view = AccessPolicy.shuicheng.view(
        of: file, history: trial.events, for: reader, purpose: purpose,
        duties: trial.openDuties(file), on: trial.now.civilDate, in: Village.directory)
      #expect(view == nil)
      #expect(
        trial.events.allSatisfy { event in
          AccessPolicy.shuicheng.readable(
            event, in: file, for: reader, purpose: purpose, on: trial.now.civilDate,
            directory: Village.directory
          ).isEmpty
        })
    }
  }

  @Test func `hides nothing from a resident with an interest in their own matter`() throws {
    let trial = try Trial.handling()
    let file = try trial.bound(Bond(.interested, of: Village.resident))
    let view = AccessPolicy.shuicheng.view(
      of: file, history: trial.events, for: Reader(Village.resident, as: .party),
      purpose: .ownMatter, duties: [], on: trial.now.civilDate, in: Village.directory)
    #expect(view != nil)
  }

  @Test func `reads a case as if it were not there, by every way of the desk`() async throws {
    let trial = try DeskTrial()
    let id: CaseID = Village.id("case-1")
    for command in [
      try DeskTrial.petition("case-1"), DeskTrial.assess("case-1"), DeskTrial.dispatch("case-1"),
    ] { #expect(try await trial.desk.perform(command).refusal == nil) }
    let reader = Reader(Village.id("land"), as: .handler, at: Village.landOffice)
    let desk = trial.desk
    #expect(try await desk.read(id, as: reader, for: .handling) != nil)
    #expect(try await !desk.texts(of: id, as: reader, for: .handling).isEmpty)
    #expect(try await desk.list(WorklistQuery(), as: reader, for: .handling).rows.count == 1)
    let named = try await desk.perform(
      CaseCommand(
        .nameAccused, in: id, by: Village.id("assessor"), as: .assessor, at: Village.center,
        detail: .accused(AccusedNamed([Village.id("land")])), fields: [.reason]))
    #expect(named.refusal == nil)
    let request = ProvisionRequest(
      Village.id("provision-1"), to: "区人民法院", for: .legalProcess, on: .statutoryDuty,
      basis: Citation(.personalInformationLaw, "13"),
      approvedBy: Reader(Village.id("director"), as: .director, at: Village.center))
    for other in [id, Village.id("nowhere")] {
      #expect(try await desk.read(other, as: reader, for: .handling) == nil)
      #expect(try await desk.texts(of: other, as: reader, for: .handling).isEmpty)
      #expect(try await desk.export([other], as: reader, to: request) == .nothing)
    }
    let page = try await desk.list(WorklistQuery(), as: reader, for: .handling)
    #expect(page.rows.isEmpty && page.next == nil)
    // Whoever petitioned still sees it.
    let party = Reader(Village.resident, as: .party)
    #expect(try await desk.read(id, as: party, for: .ownMatter) != nil)
  }
}

extension Trial {
  /// The case with a relation that no act records.
  fileprivate func bound(_ bond: Bond<CaseVocabulary>) throws -> CaseFile {
    var scene = try Scene(self)
    scene = try scene.binding([bond])
    guard let file = scene.file else { throw ReplayError(version: 0, message: "no case") }
    return file
  }
}
