import GovernanceModel
import GovernanceWorkflow

/// Parts of messages, read.
enum SubjectReader {
  static func reader(_ value: JSONValue) throws(WireError) -> Reader {
    Reader(
      try value.parsed("actor", "an identifier") { Actor.ID($0) },
      as: try value.parsed("role", "a role") { CaseRole(rawValue: $0) },
      at: try value.parsedIfPresent("unit", "an office") { UnitReference($0) })
  }

  static func provision(_ value: JSONValue) throws(WireError) -> ProvisionRequest {
    ProvisionRequest(
      try value.parsed("id", "an identifier") { ProvisionRecord.ID($0) },
      to: try value.text("recipient"),
      for: try value.parsed("purpose", "a purpose") { Disclosure.Purpose(rawValue: $0) },
      on: try value.parsed("ground", "a ground") { ProvisionRecord.Ground(rawValue: $0) },
      basis: try value.optional("basis") { (basis) throws(WireError) in
        Citation(code: try basis.text("statute"), article: try basis.text("article"))
      },
      approvedBy: try value.required("approver", reader))
  }

  static func command(_ value: JSONValue) throws(WireError) -> CaseCommand {
    let reader = try reader(value)
    return CaseCommand(
      try value.parsed("action", "an action") { CaseAction(rawValue: $0) },
      in: try id(value), by: reader.actor, as: reader.role, at: reader.unit,
      occurredAt: try value.parsedIfPresent("occurredAt", "a moment") { Instant($0) },
      detail: try value.optional("detail", CaseVocabulary.readDetail) ?? .nothing,
      fields: try value.optional("fields") { (list) throws(WireError) in
        try list.elements { (field) throws(WireError) in
          FieldInput(try field.text("name"), try field.text("value"))
        }
      } ?? [],
      key: try value.parsedIfPresent("key", "a key") { $0.isEmpty ? nil : $0 },
      expectedVersion: try value.optional("expectedVersion") { (number) throws(WireError) in
        let version = try number.number()
        guard version >= 0 else {
          throw WireError(path: "", found: "\(version)", expected: "0 or more")
        }
        return version
      })
  }

  static func id(_ value: JSONValue) throws(WireError) -> CaseID {
    try value.parsed("case", "the name of a case") { CaseID($0) }
  }

  static func days(_ value: JSONValue) throws(WireError) -> DayRange {
    let from = try value.parsed("from", "a day") { CivilDate($0) }
    let through = try value.parsed("through", "a day") { CivilDate($0) }
    guard from <= through else {
      throw WireError(path: "through", found: "an earlier day", expected: "one from \(from) on")
    }
    return DayRange(from, through)
  }

  /// The page size that a message asks for.
  static func limit(_ value: JSONValue) throws(WireError) -> Int? {
    try value.optional("limit") { (number) throws(WireError) in
      let limit = try number.number()
      guard (1...1000).contains(limit) else {
        throw WireError(path: "", found: "\(limit)", expected: "1 to 1000")
      }
      return limit
    }
  }
}
