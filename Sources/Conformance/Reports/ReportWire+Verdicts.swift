import GovernanceModel

extension ProfileVerdict {
  /// The verdict as a report has it; an end that no vector came to is counted as 0.
  var json: JSONValue {
    [
      "profile": .string(profile.rawValue), "verdict": .string(verdict.rawValue),
      "counts": .object(
        JSONObject(VectorOutcome.allCases.map { ($0.rawValue, .number(counts[$0] ?? 0)) })),
      "known": .number(known),
    ]
  }

  /// Reads a verdict as it was recorded.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  init(json: JSONValue) throws(WireError) {
    var counts: [VectorOutcome: Int] = [:]
    for outcome in VectorOutcome.allCases {
      let count = try json.required("counts") { (counts) throws(WireError) in
        try counts.integer(outcome.rawValue)
      }
      if count != 0 { counts[outcome] = count }
    }
    self.init(
      recorded: try json.parsed("profile", "a profile") { Profile(rawValue: $0) },
      try json.parsed("verdict", "a verdict") { Verdict(rawValue: $0) },
      counts: counts, known: try json.integer("known"))
  }
}

extension RequirementVerdict {
  var json: JSONValue {
    [
      "id": .string(id), "outcome": .string(outcome.rawValue),
      "vectors": .array(vectors.map { .string($0) }),
    ]
  }

  /// Reads a verdict as it was recorded.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  init(json: JSONValue) throws(WireError) {
    self.init(
      id: try json.text("id"),
      outcome: try json.parsed("outcome", "an outcome") { VectorOutcome(rawValue: $0) },
      vectors: try json.elements(of: "vectors") { (name) throws(WireError) in try name.string() })
  }
}

extension KnownFailing {
  var json: JSONValue {
    [
      "pattern": .string(pattern), "link": .string(link), "expires": .string(expires.description),
    ]
  }

  /// Reads an entry.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  init(json: JSONValue) throws(WireError) {
    self.init(
      try NamePattern.text(json.required("pattern")), link: try json.text("link"),
      expires: try json.parsed("expires", "a day") { CivilDate($0) })
  }
}

extension KnownFailingFinding {
  var json: JSONValue {
    switch self {
    case .passes(let id, let entry):
      ["code": .string(code), "vector": .string(id), "entry": .string(entry)]
    case .expired(let entry, let day):
      ["code": .string(code), "entry": .string(entry), "on": .string(day.description)]
    case .unmatched(let entry): ["code": .string(code), "entry": .string(entry)]
    }
  }

  /// Reads a finding.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  init(json: JSONValue) throws(WireError) {
    let entry = try json.text("entry")
    switch try json.text("code") {
    case "passes": self = .passes(try json.text("vector"), entry: entry)
    case "expired": self = .expired(entry, on: try json.parsed("on", "a day") { CivilDate($0) })
    case "unmatched": self = .unmatched(entry)
    default:
      throw WireError(
        path: "code", found: "another text", expected: "passes, expired or unmatched")
    }
  }
}
