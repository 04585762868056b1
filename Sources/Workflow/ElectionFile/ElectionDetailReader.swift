import GovernanceModel

/// The larger details read from their members.
enum ElectionDetailReader {
  static func announcement(_ value: JSONValue) throws(WireError) -> ElectionAnnouncement {
    ElectionAnnouncement(
      of: try value.parsed("unit", "an identifier") { HouseholdUnit.ID($0) },
      convenor: try office("convenor", value), police: try office("police", value),
      branch: try office("branch", value), township: try office("township", value),
      roll: try value.required("roll") { (roll) throws(WireError) in try roll.elements(entry) },
      occasion: try value.parsed("occasion", "an occasion") { ElectionOccasion(rawValue: $0) },
      closesOn: try value.parsed("closesOn", "a day") { CivilDate($0) })
  }

  static func rollChange(_ value: JSONValue) throws(WireError) -> RollChange {
    RollChange(
      striking: try value.list("struck", "an identifier") { Household.ID($0) },
      adding: try value.required("added") { (added) throws(WireError) in
        try added.elements { (addition) throws(WireError) in
          RollAddition(
            try addition.required("entry", entry),
            from: try addition.parsedIfPresent("origin", "an identifier") { CaseID($0) })
        }
      })
  }

  static func nomination(_ value: JSONValue) throws(WireError) -> Nomination {
    Nomination(
      of: try value.parsed("candidate", "an identifier") { Actor.ID($0) },
      household: try value.parsed("household", "an identifier") { Household.ID($0) },
      isAdult: try value.flag("isAdult"), isHeadElsewhere: try value.flag("isHeadElsewhere"),
      consents: try value.flag("consents"))
  }

  static func tally(_ value: JSONValue) throws(WireError) -> ElectionTally {
    ElectionTally(
      try value.required("votes") { (votes) throws(WireError) in
        try votes.elements { (line) throws(WireError) in
          CandidateVotes(
            try line.parsed("candidate", "an identifier") { Actor.ID($0) },
            votes: try line.integer("votes"))
        }
      }, invalid: try value.integer("invalid"))
  }

  private static func entry(_ value: JSONValue) throws(WireError) -> RollEntry {
    RollEntry(
      try value.parsed("household", "an identifier") { Household.ID($0) },
      by: try value.parsed("voter", "an identifier") { Actor.ID($0) })
  }

  private static func office(
    _ key: String, _ value: JSONValue
  ) throws(WireError) -> UnitReference {
    try value.parsed(key, "an office") { UnitReference($0) }
  }
}
