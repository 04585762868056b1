import GovernanceModel

/// The larger details read from their members.
enum CaseDetailReader {
  static func registration(_ value: JSONValue) throws(WireError) -> Registration {
    Registration(
      try value.required("matter") { (matter) throws(WireError) in try matter.stored() },
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

  static func consultation(_ value: JSONValue) throws(WireError) -> Consultation {
    Consultation(
      chair: try value.parsed("chair", "an office") { UnitReference($0) },
      inviting: try value.list("invited", "an office") { UnitReference($0) })
  }

  static func conclusion(_ value: JSONValue) throws(WireError) -> ConsultationConclusion {
    ConsultationConclusion(
      present: try value.list("present", "an office") { UnitReference($0) },
      members: try value.list("members", "an identifier") { Actor.ID($0) })
  }

  static func delivery(_ value: JSONValue) throws(WireError) -> Delivery {
    Delivery(
      proof: try value.parsedIfPresent("proof", "an identifier") { Evidence.ID($0) },
      receivedAt: try value.parsed("receivedAt", "a moment") { Instant($0) },
      statesRights: try value.flag("statesRights"))
  }
}
