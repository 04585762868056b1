import GovernanceModel
import GovernanceWorkflow

/// The election of one household head, step by step: a refusal that is overturned, a filing that comes back, a
/// recall that is moved, and a resignation.
///
/// Every step has a moment and a key of its own, so that whoever tells the story again does nothing twice.
struct ElectionStory {
  struct Step: Sendable {
    let moment: Instant
    let command: ElectionCommand
  }

  let steps: [Step]

  /// The mandate whose story it is.
  static func mandate() throws -> CaseID { try id("520204108200-01-001-head-1") }

  static func county() throws -> DivisionCode {
    guard let code = DivisionCode("520204000000") else { throw StoryFault() }
    return code
  }

  /// Something in the story is no identifier, office or day.
  struct StoryFault: Error {}

  private struct Line {
    let day: String
    let action: ElectionAction
    let actor: String
    let role: ElectionRole
    let office: String?
    var detail = ElectionDetail.nothing
    var field: String?
  }

  init() throws {
    let mandate = try Self.mandate()
    steps = try Self.lines().map { line in
      guard let moment = Instant("\(line.day)T02:00:00.000Z") else { throw StoryFault() }
      return Step(
        moment: moment,
        command: ElectionCommand(
          line.action, in: mandate, by: try Self.id(line.actor), as: line.role,
          at: try line.office.map { try Self.office($0) }, detail: line.detail,
          fields: line.field.map { [FieldInput($0, "见会议记录")] } ?? [],
          key: "\(line.action.rawValue)-\(line.actor)-\(line.day)"))
    }
  }

  /// The offices and their people.
  static func directory() throws -> DirectoryBatch {
    var batch = DirectoryBatch()
    let county = try county()
    batch.divisions = [try Division(code: county, name: "水城区")]
    let organs: [(String, String, String?)] = [
      ("county-police", "区公安分局", nil), ("police", "派出所", "county-police"),
      ("committee", "村民委员会", nil), ("branch", "村党支部", nil), ("township", "镇人民政府", nil),
    ]
    for (name, title, superior) in organs {
      batch.organs.append(
        try Organ(
          id: try id(name), division: county, name: title, capacity: .organ,
          superior: try superior.map { try id($0) }))
    }
    for (name, role, unit) in [
      ("convenor", "convenor", "organ/committee"), ("officer", "policeReviewer", "organ/police"),
      ("county-officer", "policeReviewer", "organ/county-police"),
      ("secretary", "branch", "organ/branch"), ("clerk", "township", "organ/township"),
    ] {
      batch.actors.append(
        Actor(id: try id(name), posts: [Post(role: role, at: try office(unit))]))
    }
    return batch
  }

  private static func convenor(
    _ day: String, _ action: ElectionAction, _ detail: ElectionDetail = .nothing,
    field: String? = nil
  ) -> Line {
    Line(
      day: day, action: action, actor: "convenor", role: .convenor, office: "organ/committee",
      detail: detail, field: field)
  }

  private static func villager(
    _ day: String, _ action: ElectionAction, _ name: String, _ detail: ElectionDetail,
    field: String? = nil
  ) -> Line {
    Line(
      day: day, action: action, actor: name, role: .household, office: nil, detail: detail,
      field: field)
  }

  private static func lines() throws -> [Line] {
    let voters = (1...5).map { "voter-\($0)" }
    let households: [Household.ID] = try (1...5).map { try id("household-\($0)") }
    let candidate: Actor.ID = try id("voter-1")
    guard let closing = CivilDate("2026-03-10") else { throw StoryFault() }
    let announcement = ElectionAnnouncement(
      of: try id("520204108200-01-001"), convenor: try office("organ/committee"),
      police: try office("organ/police"), branch: try office("organ/branch"),
      township: try office("organ/township"),
      roll: try zip(households, voters).map { RollEntry($0, by: try id($1)) },
      occasion: .firstElection, closesOn: closing)
    let nomination = Nomination(
      of: candidate, household: households[0], isAdult: true, isHeadElsewhere: false,
      consents: true)
    let tally = ElectionTally([CandidateVotes(candidate, votes: 4)], invalid: 1)
    let votes = zip(voters, households).map { voter, household in
      villager("2026-03-03", .castVote, voter, .ballot(of: household))
    }
    return [
      convenor("2026-03-02", .announce, .announcement(announcement)),
      villager("2026-03-02", .nominate, "voter-2", .nomination(nomination)),
    ] + votes + [
      convenor(
        "2026-03-04", .declareElected, .result(ElectionResult(electing: candidate, by: tally))),
      Line(
        day: "2026-03-05", action: .refuseReview, actor: "officer", role: .policeReviewer,
        office: "organ/police", detail: .refusal(.notMember)),
      villager(
        "2026-03-06", .objectToReview, "voter-1",
        .objection(to: try office("organ/county-police")), field: "reason"),
      Line(
        day: "2026-03-09", action: .overturnRefusal, actor: "county-officer",
        role: .policeReviewer, office: "organ/county-police"),
      Line(
        day: "2026-03-10", action: .endorse, actor: "secretary", role: .branch,
        office: "organ/branch"),
      Line(
        day: "2026-03-11", action: .returnFiling, actor: "clerk", role: .township,
        office: "organ/township", detail: .returned(.incomplete), field: "reason"),
      convenor("2026-03-12", .completeFiling, field: "record"),
      // The township is silent: the next step finds that the filing counts as done.
      villager(
        "2026-04-01", .moveRecall, "voter-2",
        .recallMotion(by: [households[1], households[2]]), field: "reason"),
      villager("2026-04-02", .resign, "voter-1", .nothing, field: "declaration"),
    ]
  }

  private static func id<T>(_ text: String) throws -> Identifier<T> {
    guard let id = Identifier<T>(text) else { throw StoryFault() }
    return id
  }

  private static func office(_ text: String) throws -> UnitReference {
    guard let office = UnitReference(text) else { throw StoryFault() }
    return office
  }
}
