import GovernanceModel

extension RunEnvironment {
  var json: JSONValue {
    [
      "startedAt": .string(startedAt.description), "transport": .string(transport),
      "system": .string(system), "reproduce": .string(reproduce),
    ]
  }

  /// Reads a description of a run.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  init(json: JSONValue) throws(WireError) {
    self.init(
      startedAt: try json.parsed("startedAt", "a moment") { Instant($0) },
      transport: try json.text("transport"), system: try json.text("system"),
      reproduce: try json.text("reproduce"))
  }
}

extension Selection {
  var json: JSONValue {
    var object = JSONObject([("only", .array(only.map { .string($0) }))])
    object["profiles"] = profiles.map { .array($0.map { .string($0.rawValue) }) }
    if endsAtFailure { object["untilFailure"] = true }
    return .object(object)
  }

  /// Reads a selection.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  init(json: JSONValue) throws(WireError) {
    self.init(
      profiles: try json.optional("profiles") { (list) throws(WireError) in
        try list.elements { (name) throws(WireError) in
          try name.parsed("a profile") { Profile(rawValue: $0) }
        }
      },
      only: try NamePattern.list(json, "only", NamePattern.text),
      endsAtFailure: try json.optional("untilFailure") { (flag) throws(WireError) in
        try flag.bool()
      } ?? false)
  }
}

extension SubjectDescription {
  /// Reads a description as a report has it.
  ///
  /// What a suite of today would refuse in the answer to `describe` is read, too: a report of an earlier
  /// version must stay readable to be compared. ``ReportVerification`` tells where it would be refused.
  ///
  /// - Throws: ``WireError`` naming the member that is missing or wrong.
  init(recorded json: JSONValue) throws(WireError) {
    self.init(
      name: try json.text("name"), vendor: try json.text("vendor"),
      version: try json.text("version"), language: try json.text("language"),
      specification: try json.list("specification", "a version") { $0 },
      profiles: try json.list("profiles", "a profile") { Profile(rawValue: $0) },
      capabilities: try json.list("capabilities", "a capability") { $0 },
      deviations: try json.elements(of: "deviations") { (item) throws(WireError) in
        Deviation(
          requirement: try item.text("requirement"), link: try item.text("link"),
          since: try item.text("since"))
      })
  }
}
