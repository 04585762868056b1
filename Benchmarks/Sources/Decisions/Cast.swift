import GovernanceModel
import GovernanceWorkflow

/// A center, an organ that leads and their staff: all that the petition needs.
struct Cast {
  let center: UnitReference
  let land: UnitReference
  let resident: Actor.ID
  let directory: DirectorySnapshot
  private let staff: [Actor]
  private let offices: [Office]

  init() throws {
    center = .center(try Self.id("520204108000"))
    land = .organ(try Self.id("520204108000-land"))
    resident = try Self.id("resident-1")
    let (center, land) = (center, land)
    func member(_ name: String, _ unit: UnitReference, _ role: CaseRole) throws -> Actor {
      Actor(id: try Self.id(name), posts: [Post(role: role.rawValue, at: unit)])
    }
    guard let division = DivisionCode("520204108000") else { throw DecisionFault.noSuchName }
    staff = [
      try member("intake", center, .intake), try member("assessor", center, .assessor),
      try member("dispatcher", center, .dispatcher), try member("verifier", center, .verifier),
      try member("feedback", center, .feedbackOfficer), try member("director", center, .director),
      try member("land", land, .handler),
    ]
    offices = [
      Office(unit: center, name: "center", division: division, capacity: .centerOnly),
      Office(unit: land, name: "land", division: division, capacity: .organ),
    ]
    directory = DirectorySnapshot(actors: staff, offices: offices)
  }

  static func id<T>(_ text: String) throws -> Identifier<T> {
    guard let id = Identifier<T>(text) else { throw DecisionFault.noSuchName }
    return id
  }

  /// Everything outside the case at a moment.
  func context(at now: Instant, _ calendar: WorkCalendar) -> Context {
    Context(
      now: now, calendar: calendar, directory: directory, charter: VersionTag("charter", "0"),
      law: .national,
      // One multiplication a byte, so that the kit is measured and not a digest.
      seal: CommitmentScheme(name: "none") { bytes in
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * UInt64($0))) }
      })
  }

  /// The same people and offices by numbers, all of them with their posts.
  func directory(_ names: inout KernelNames) -> KernelDirectory {
    var people: [Int32: [KernelDirectory.Post]] = [:]
    for member in staff {
      people[names.number(of: member.id)] = member.posts.compactMap { post in
        CaseRole(rawValue: post.role).map {
          KernelDirectory.Post(role: UInt8($0.ordinal), unit: names.number(of: post.unit))
        }
      }
    }
    var known: [Int32: KernelDirectory.Office] = [:]
    for office in offices {
      known[names.number(of: office.unit)] = KernelDirectory.Office(
        superior: office.superior.map { names.number(of: $0) } ?? -1,
        area: office.division.numbers)
    }
    return KernelDirectory(
      offices: (0...(known.keys.max() ?? 0)).map { known[$0] },
      people: (0...(people.keys.max() ?? 0)).map { people[$0] })
  }

  /// The eight commands that take a petition round the loop, in order.
  func commands() throws -> [CaseCommand] {
    let petition = try Petition(channel: .visit, isNameClear: true, isAddressClear: true)
    let statement = FieldInput("statement", "占地补偿未到位", salt: [1, 2, 3])
    func command(
      _ action: CaseAction, _ actor: String, _ role: CaseRole, _ unit: UnitReference,
      _ detail: CaseDetail = .nothing, fields: [FieldInput] = []
    ) throws -> CaseCommand {
      CaseCommand(
        action, in: try Self.id("case-1"), by: try Self.id(actor), as: role, at: unit,
        detail: detail, fields: fields)
    }
    return [
      try command(
        .register, "intake", .intake, center,
        .registration(
          Registration(
            .petition(petition), receivedBy: center, parties: [resident], hasOwnNoticeRules: true)),
        fields: [statement]),
      try command(
        .assess, "assessor", .assessor, center,
        .assessment(
          Assessment(
            petitionClass: .claim(.route6), severity: .ordinary, complexity: .general,
            searchedDuplicates: true))),
      try command(
        .dispatch, "dispatcher", .dispatcher, center,
        .order(WorkOrder(id: try Self.id("order-1"), lead: land, isLeadCompetent: true, due: nil))),
      try command(.accept, "land", .handler, land),
      try command(
        .submit, "land", .handler, land,
        .submission(
          Submission(
            .opinion, evidence: [try Self.id("evidence-1")], heardPetitioner: true,
            investigatedFacts: true))),
      try command(.verify, "verifier", .verifier, center, .verification(.party)),
      try command(.deliver, "feedback", .feedbackOfficer, center),
      try command(.close, "director", .director, center),
    ]
  }

  /// The command that hands the answer over, received at a moment.
  func deliver(_ command: CaseCommand, receivedAt: Instant) throws -> CaseCommand {
    CaseCommand(
      command.action, in: command.caseID, by: command.actor, as: command.role, at: command.unit,
      detail: .delivery(
        Delivery(proof: try Self.id("receipt-1"), receivedAt: receivedAt, statesRights: true)))
  }
}
