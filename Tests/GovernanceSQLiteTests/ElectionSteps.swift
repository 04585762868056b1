#if SQLite
  import GovernanceModel
  import GovernanceWorkflow
  import Testing

  /// A mandate from its announcement to a resignation, with a refusal, an objection, a return and a recall.
  enum ElectionSteps {
    struct Step: Sendable {
      let moment: Instant
      let command: ElectionCommand
    }

    private struct Line {
      let day: String
      let action: ElectionAction
      let actor: String
      var role = ElectionRole.convenor
      var unit: String? = "organ/committee"
      var detail = ElectionDetail.nothing
      var field: String?
    }

    static func county() throws -> DivisionCode { try #require(DivisionCode("520204000000")) }

    static func mandate() throws -> CaseID { try #require(CaseID("520204108200-01-001-head-1")) }

    static let voters = ["v-1", "v-2", "v-3", "v-4", "v-5"]

    /// Who stands; they vote for no household, so that a name in the file is one or the other.
    static func candidate() throws -> Actor.ID { try id("stands-1") }

    static func directory() throws -> DirectoryBatch {
      var batch = DirectoryBatch()
      batch.divisions = [try Division(code: try county(), name: "某区")]
      for (name, superior) in [
        ("county-police", nil), ("police", "county-police"), ("committee", nil), ("branch", nil),
        ("township", nil),
      ] as [(String, String?)] {
        batch.organs.append(
          try Organ(
            id: try id(name), division: try county(), name: "某单位", capacity: .organ,
            superior: superior.flatMap { Organ.ID($0) }))
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

    static func all() throws -> [Step] {
      try lines().enumerated().map { index, line in
        let moment = try #require(Instant("\(line.day)T02:00:00.000Z"))
        let fields = line.field.map {
          [FieldInput($0, "见会议记录", salt: Array(repeating: UInt8(index), count: 16))]
        }
        return Step(
          moment: moment,
          command: ElectionCommand(
            line.action, in: try mandate(), by: try id(line.actor), as: line.role,
            at: try line.unit.map { try office($0) }, detail: line.detail, fields: fields ?? [],
            key: "\(line.action)-\(line.actor)-\(line.day)"))
      }
    }

    private static func lines() throws -> [Line] {
      let households = try voters.map { try id("h-\($0)", as: Household.self) }
      let candidate = try candidate()
      func villager(
        _ day: String, _ action: ElectionAction, _ name: String, _ detail: ElectionDetail,
        _ field: String? = nil
      ) -> Line {
        Line(
          day: day, action: action, actor: name, role: .household, unit: nil, detail: detail,
          field: field)
      }
      let roll = try zip(households, voters).map { RollEntry($0, by: try id($1)) }
      let announcement = ElectionAnnouncement(
        of: try id("520204108200-01-001"), convenor: try office("organ/committee"),
        police: try office("organ/police"), branch: try office("organ/branch"),
        township: try office("organ/township"), roll: roll, occasion: .firstElection,
        closesOn: try date("2026-03-10"))
      var lines = [
        Line(
          day: "2026-03-02", action: .announce, actor: "convenor",
          detail: .announcement(announcement)),
        villager(
          "2026-03-02", .nominate, "v-2",
          .nomination(
            Nomination(
              of: candidate, household: households[0], isAdult: true, isHeadElsewhere: false,
              consents: true))),
      ]
      for (voter, household) in zip(voters, households) {
        lines.append(villager("2026-03-03", .castVote, voter, .ballot(of: household)))
      }
      let tally = ElectionTally([CandidateVotes(candidate, votes: 4)], invalid: 1)
      lines += [
        Line(
          day: "2026-03-04", action: .declareElected, actor: "convenor",
          detail: .result(ElectionResult(electing: candidate, by: tally))),
        Line(
          day: "2026-03-05", action: .refuseReview, actor: "officer", role: .policeReviewer,
          unit: "organ/police", detail: .refusal(.notMember)),
        villager(
          "2026-03-06", .objectToReview, candidate.rawValue,
          .objection(to: try office("organ/county-police")),
          "reason"),
        Line(
          day: "2026-03-09", action: .overturnRefusal, actor: "county-officer",
          role: .policeReviewer, unit: "organ/county-police"),
        Line(
          day: "2026-03-10", action: .endorse, actor: "secretary", role: .branch,
          unit: "organ/branch"),
        Line(
          day: "2026-03-11", action: .returnFiling, actor: "clerk", role: .township,
          unit: "organ/township", detail: .returned(.incomplete), field: "reason"),
        Line(day: "2026-03-12", action: .completeFiling, actor: "convenor", field: "record"),
        // The township is silent: the next step finds that the filing counts as done.
        villager(
          "2026-04-01", .moveRecall, "v-2", .recallMotion(by: [households[1], households[2]]),
          "reason"),
        villager("2026-04-02", .resign, candidate.rawValue, .nothing, "declaration"),
      ]
      return lines
    }

    private static func id<T>(_ text: String, as type: T.Type = T.self) throws -> Identifier<T> {
      try #require(Identifier<T>(text))
    }

    private static func office(_ text: String) throws -> UnitReference {
      try #require(UnitReference(text))
    }

    private static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
  }
#endif
