public import GovernanceModel

extension ElectionVocabulary {
  /// Writes a detail as an object whose `type` says which it is.
  public static func write(_ detail: ElectionDetail, to json: inout JSONWriter) {
    json.object { writeMembers(of: detail, to: &$0) }
  }

  private static func writeMembers(of detail: ElectionDetail, to json: inout JSONWriter) {
    switch detail {
    case .nothing: json.member("type", "nothing")
    case .announcement(let detail): ElectionDetailWriter.write(detail, to: &json)
    case .rollChange(let change): ElectionDetailWriter.write(change, to: &json)
    case .nomination(let detail): ElectionDetailWriter.write(detail, to: &json)
    case .struck(let detail):
      json.member("candidate", detail.candidate.rawValue)
      json.member("ground", detail.ground.rawValue)
      json.member("type", "struck")
    case .ballot(let household):
      json.member("of", household.rawValue)
      json.member("type", "ballot")
    case .result(let result):
      json.member("elected", result.elected.rawValue)
      ElectionDetailWriter.write(result.tally, as: "result", to: &json)
    case .count(let tally): ElectionDetailWriter.write(tally, as: "count", to: &json)
    case .refusal(let ground):
      json.member("ground", ground.rawValue)
      json.member("type", "refusal")
    case .notice(let notice):
      json.member("proof", notice.proof.rawValue)
      json.member("receivedAt", notice.receivedAt.description)
      json.member("type", "notice")
    case .objection(let organ):
      json.member("to", organ.description)
      json.member("type", "objection")
    case .filing(let filing):
      json.member("filedOn", filing.filedOn.description)
      json.member("number", filing.number.rawValue)
      json.member("type", "filing")
    case .returned(let defect):
      json.member("defect", defect.rawValue)
      json.member("type", "returned")
    case .loss(let ground):
      json.member("ground", ground.rawValue)
      json.member("type", "loss")
    case .runnerUp(let actor):
      json.member("candidate", actor.rawValue)
      json.member("type", "runnerUp")
    case .recallMotion(let signers):
      json.member("by", signers.map(\.rawValue))
      json.member("type", "recallMotion")
    case .hearing(let hearing):
      json.member("closesOn", hearing.closesOn.description)
      json.member("outcome", hearing.outcome.rawValue)
      json.member("proof", hearing.proof.rawValue)
      json.member("type", "hearing")
    case .recallCount(let tally):
      json.member("against", tally.against)
      json.member("inFavour", tally.inFavour)
      json.member("invalid", tally.invalid)
      json.member("type", "recallCount")
    }
  }

  /// Reads a detail from an object whose `type` says which it is.
  ///
  /// - Throws: ``WireError`` when the type is unknown or a member is missing or wrong.
  public static func readDetail(_ value: JSONValue) throws(WireError) -> ElectionDetail {
    switch try value.text("type") {
    case "nothing": .nothing
    case "announcement": .announcement(try ElectionDetailReader.announcement(value))
    case "rollChange": .rollChange(try ElectionDetailReader.rollChange(value))
    case "nomination": .nomination(try ElectionDetailReader.nomination(value))
    case "struck":
      .struck(
        CandidateStruck(
          try value.parsed("candidate", "an identifier") { Actor.ID($0) },
          ground: try value.parsed("ground", "a ground") { LossGround(rawValue: $0) }))
    case "ballot": .ballot(of: try value.parsed("of", "an identifier") { Household.ID($0) })
    case "result":
      .result(
        ElectionResult(
          electing: try value.parsed("elected", "an identifier") { Actor.ID($0) },
          by: try ElectionDetailReader.tally(value)))
    case "count": .count(try ElectionDetailReader.tally(value))
    case "refusal":
      .refusal(try value.parsed("ground", "a ground") { ReviewGround(rawValue: $0) })
    case "notice":
      .notice(
        ElectionNotice(
          proof: try value.parsed("proof", "an identifier") { Evidence.ID($0) },
          receivedAt: try value.parsed("receivedAt", "a moment") { Instant($0) }))
    case "objection":
      .objection(to: try value.parsed("to", "an office") { UnitReference($0) })
    case "filing":
      .filing(
        ElectionFiling(
          number: try value.parsed("number", "an identifier") { Identifier($0) },
          on: try value.parsed("filedOn", "a day") { CivilDate($0) }))
    case "returned":
      .returned(try value.parsed("defect", "a defect") { FilingDefect(rawValue: $0) })
    case "loss": .loss(try value.parsed("ground", "a ground") { LossGround(rawValue: $0) })
    case "runnerUp": .runnerUp(try value.parsed("candidate", "an identifier") { Actor.ID($0) })
    case "recallMotion":
      .recallMotion(by: try value.list("by", "an identifier") { Household.ID($0) })
    case "hearing":
      .hearing(
        RecallHearing(
          try value.parsed("outcome", "an outcome") { HearingOutcome(rawValue: $0) },
          proof: try value.parsed("proof", "an identifier") { Evidence.ID($0) },
          closesOn: try value.parsed("closesOn", "a day") { CivilDate($0) }))
    case "recallCount":
      .recallCount(
        RecallTally(
          inFavour: try value.integer("inFavour"), against: try value.integer("against"),
          invalid: try value.integer("invalid")))
    default:
      throw WireError(
        path: "type", found: "another text", expected: "the type of a detail")
    }
  }
}
