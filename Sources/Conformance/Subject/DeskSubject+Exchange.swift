import GovernanceExchange
import GovernanceModel
import GovernanceWorkflow

/// Rows of other systems that come in, and rows for them that go out.
extension DeskSubject {
  /// Takes rows by a profile, each with what came of it.
  func takeRows(_ body: JSONValue) throws(SubjectStop) -> SubjectAnswer {
    let (named, rows) = try SubjectStop.reading { () throws(WireError) in
      (
        try Self.named(body),
        try body.required("rows") { (rows) throws(WireError) in
          try rows.elements { (row) throws(WireError) in try Self.columns(row) }
        }
      )
    }
    switch named {
    case .records(let profile):
      guard let now = clock.now else { throw .errored("No clock was set before the first row.") }
      return .ok([
        "results": .array(rows.map { result(of: $0, by: profile, on: now.civilDate) })
      ])
    case .states(let coding):
      return .ok(["results": .array(rows.map { Self.result(of: $0["state"] ?? "", by: coding) })])
    }
  }

  /// Gives what was taken by a profile as its rows, or the numbers of states.
  func giveRows(_ body: JSONValue) throws(SubjectStop) -> SubjectAnswer {
    switch try SubjectStop.reading({ () throws(WireError) in try Self.named(body) }) {
    case .records(let profile): return try giveRecords(body, by: profile)
    case .states(let coding):
      let states = try SubjectStop.reading { () throws(WireError) in
        try body.list("states", "a state of a case") { CaseState(rawValue: $0) }
      }
      let codes = states.map { coding.code(for: $0) }
      return .ok([
        "rows": .array(
          codes.map { .object(JSONObject($0.code.map { [("state", .string($0))] } ?? [])) }),
        "losses": .array(codes.map { Self.json([$0.loss].compactMap(\.self)) }),
      ])
    }
  }

  private func giveRecords(
    _ body: JSONValue, by profile: ExchangeProfile
  ) throws(SubjectStop) -> SubjectAnswer {
    let provision = try SubjectStop.reading { () throws(WireError) in
      try body.optional("provision") { (value) throws(WireError) in try Self.provision(value) }
    }
    let giving = provision.map { profile.providing($0.terms) } ?? profile
    let writings = exchanged[profile].all.map { giving.row(of: $0, under: provision?.act) }
    var members: [(String, JSONValue)] = [
      (
        "rows",
        .array(
          writings.map { writing in
            let cells = writing.row.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            return .object(JSONObject(cells.map { ($0.key, .string($0.value)) }))
          })
      ),
      ("losses", .array(writings.map { Self.json($0.losses) })),
    ]
    if let provision {
      let kept = try SubjectStop.validating { () throws(ValidationError) in
        try giving.provision(of: writings, under: provision.act)
      }
      if let kept {
        let json = try SubjectStop.reading { () throws(WireError) in
          try JSONReader.read(kept.canonicalJSON)
        }
        members.append(("provision", json))
      }
    }
    return .ok(.object(JSONObject(members)))
  }

  private func result(
    of row: [String: String], by profile: ExchangeProfile, on day: CivilDate
  ) -> JSONValue {
    let reading = profile.reading(
      of: row, codes: SubjectExchange.codes, divisions: .shuicheng, on: day)
    let outcome = exchanged[profile].take(reading)
    return [
      "result": .string(outcome.kind.rawValue),
      "findings": .array(
        outcome.findings.map { ["code": .string($0.code), "path": .string($0.path)] }),
      "losses": Self.json(reading.losses), "record": reading.record.json,
    ]
  }

  private static func result(of code: String, by coding: StateCoding) -> JSONValue {
    guard let meaning = coding.meaning(of: code) else {
      return [
        "result": .string(RowResult.Kind.refused.rawValue),
        "findings": [["code": "exchange.code.unknown", "path": "$.state"]], "losses": [],
      ]
    }
    var members: [(String, JSONValue)] = [
      ("result", .string(RowResult.Kind.accepted.rawValue)), ("findings", []),
      ("losses", json([meaning.loss].compactMap(\.self))),
    ]
    if let state = meaning.state { members.append(("state", .string(state.rawValue))) }
    return .object(JSONObject(members))
  }

  private static func json(_ losses: [ExchangeLoss]) -> JSONValue {
    .array(losses.map { ["item": .string($0.item), "kind": .string($0.kind.rawValue)] })
  }

  private static func named(_ body: JSONValue) throws(WireError) -> SubjectExchange.Named {
    try body.parsed("profile", "a profile of exchange") { SubjectExchange.Named($0) }
  }

  private static func columns(_ row: JSONValue) throws(WireError) -> [String: String] {
    guard case .object(let object) = row else {
      throw WireError(path: "", found: row.kind, expected: "an object of texts")
    }
    var columns: [String: String] = [:]
    for member in object.members { columns[member.name] = try row.text(member.name) }
    return columns
  }

  private static func provision(
    _ value: JSONValue
  ) throws(WireError) -> (terms: ProvisionTerms, act: ProvisionAct) {
    let basis = try value.optional("basis") { (basis) throws(WireError) in
      Citation(code: try basis.text("statute"), article: try basis.text("article"))
    }
    return (
      ProvisionTerms(
        recipient: try value.text("recipient"),
        purpose: try value.parsed("purpose", "a purpose") { Disclosure.Purpose(rawValue: $0) },
        ground: try value.parsed("ground", "a ground") { ProvisionRecord.Ground(rawValue: $0) },
        basis: basis),
      ProvisionAct(
        id: try value.parsed("id", "an identifier") { ProvisionRecord.ID($0) },
        providedBy: try value.parsed("providedBy", "an identifier") { Actor.ID($0) },
        approvedBy: try value.parsed("approvedBy", "an identifier") { Actor.ID($0) },
        at: try value.parsed("at", "a moment") { Instant($0) })
    )
  }
}
