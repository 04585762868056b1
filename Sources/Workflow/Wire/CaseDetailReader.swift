import GovernanceModel

/// The larger details read from their members.
enum CaseDetailReader {
  static func registration(_ value: JSONValue) throws(WireError) -> Registration {
    Registration(
      try value.required("matter", matter),
      receivedBy: try value.parsed("receiving", "an office") { UnitReference($0) },
      parties: try value.list("parties", "an identifier") { Actor.ID($0) },
      hasOwnNoticeRules: try value.flag("hasOwnNoticeRules"))
  }

  static func assessment(_ value: JSONValue) throws(WireError) -> Assessment {
    Assessment(
      petitionClass: try value.parsedIfPresent("petitionClass", "the class of a petition") {
        PetitionClass(code: $0)
      },
      severity: try value.parsed("severity", "a severity") { Severity(rawValue: $0) },
      complexity: try value.parsed("complexity", "a complexity") { Complexity(rawValue: $0) },
      searchedDuplicates: try value.flag("searchedDuplicates"),
      isRestricted: try value.flag("isRestricted"),
      accused: try value.list("accused", "an identifier") { Actor.ID($0) },
      accusedUnits: try value.list("accusedUnits", "an office") { UnitReference($0) })
  }

  /// A detail with a wire form of its own, by its own door.
  static func checked<Detail: WireType>(_ value: JSONValue) throws(WireError) -> Detail {
    do { return try Detail(validating: Draft(value)) } catch { throw broken(error) }
  }

  static func mediation(_ value: JSONValue) throws(WireError) -> MediationStart {
    MediationStart(
      try value.parsed("kind", "a kind of mediation") { MediationKind(rawValue: $0) },
      consenting: try value.list("consenting", "an identifier") { Actor.ID($0) },
      refusing: try value.list("refusing", "an identifier") { Actor.ID($0) })
  }

  static func submission(_ value: JSONValue) throws(WireError) -> Submission {
    Submission(
      try value.parsed("document", "a document") { ResultDocument(rawValue: $0) },
      evidence: try value.list("evidence", "an identifier") { Evidence.ID($0) },
      heardPetitioner: try value.flag("heardPetitioner"),
      investigatedFacts: try value.flag("investigatedFacts"))
  }

  static func delivery(_ value: JSONValue) throws(WireError) -> Delivery {
    Delivery(
      proof: try value.parsedIfPresent("proof", "an identifier") { Evidence.ID($0) },
      receivedAt: try value.parsed("receivedAt", "a moment") { Instant($0) },
      statesRights: try value.flag("statesRights"))
  }

  private static func matter(_ value: JSONValue) throws(WireError) -> Matter {
    switch try value.text("type") {
    case "petition": .petition(try petition(value))
    case "dispute": .dispute(try checked(value))
    default: throw WireError(path: "type", found: "another text", expected: "petition or dispute")
    }
  }

  private static func petition(_ value: JSONValue) throws(WireError) -> Petition {
    let channel = try channel(value)
    let isNameClear = try value.flag("isNameClear")
    let isAddressClear = try value.flag("isAddressClear")
    let people = try value.integer("people")
    let delegates = try value.integer("delegates")
    do {
      return try Petition(
        channel: channel, isNameClear: isNameClear, isAddressClear: isAddressClear,
        people: people, delegates: delegates)
    } catch { throw broken(error) }
  }

  private static func channel(_ value: JSONValue) throws(WireError) -> Channel {
    try value.parsed("channel", "a channel") { Channel(rawValue: $0) }
  }

  private static func broken(_ error: ValidationError) -> WireError {
    let path = error.findings.first?.path ?? ""
    return WireError(
      path: String(path.hasPrefix("$.") ? path.dropFirst(2) : path.hasPrefix("$") ? "" : path[...]),
      found: error.findings.first?.found.en ?? "nothing",
      expected: error.findings.first?.expected.en ?? "a value that keeps the rules")
  }
}
