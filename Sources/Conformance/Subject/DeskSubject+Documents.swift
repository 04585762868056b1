import GovernanceModel
import GovernanceWorkflow

/// Values and cases that go in and out.
extension DeskSubject {
  /// Checks a value by the door of its type, and keeps it.
  func take(_ body: JSONValue) throws(SubjectStop) -> SubjectAnswer {
    if try SubjectStop.reading({ () throws(WireError) in try body.member("profile") }) != nil {
      return try takeRows(body)
    }
    let (type, value) = try SubjectStop.reading { () throws(WireError) in
      (
        try body.parsed("of", "the name of a wire type") { WireCatalog.type(named: $0) },
        try body.required("value")
      )
    }
    return .ok(["value": try take(value, type)])
  }

  private func take<Value: WireType>(
    _ json: JSONValue, _ type: Value.Type
  ) throws(SubjectStop) -> JSONValue {
    let value = try SubjectStop.validating { () throws(ValidationError) in
      try Value(validating: Draft(json))
    }
    documents.keep(value)
    return try SubjectStop.reading { () throws(WireError) in
      try JSONReader.read(value.canonicalJSON)
    }
  }

  /// Gives what was imported, or cases.
  func export(_ body: JSONValue) async throws(SubjectStop) -> SubjectAnswer {
    if try SubjectStop.reading({ () throws(WireError) in try body.member("profile") }) != nil {
      return try giveRows(body)
    }
    let type = try SubjectStop.reading { () throws(WireError) in
      try body.parsedIfPresent("of", "the name of a wire type") {
        WireCatalog.type(named: $0) == nil ? nil : $0
      }
    }
    guard let type else { return try await exportCases(body) }
    let values = try SubjectStop.reading { () throws(WireError) in
      let disclosure = try body.optional("disclosure") { (value) throws(WireError) in
        Disclosure(
          by: try value.parsed("by", "an identifier") { Actor.ID($0) },
          for: try value.parsed("for", "a purpose") { Disclosure.Purpose(rawValue: $0) },
          at: try value.parsed("at", "a moment") { Instant($0) })
      }
      return try documents.values(of: type, under: disclosure)
    }
    return .ok(["values": .array(values)])
  }

  private func exportCases(_ body: JSONValue) async throws(SubjectStop) -> SubjectAnswer {
    let (ids, reader, request) = try SubjectStop.reading { () throws(WireError) in
      (
        try body.list("cases", "the name of a case") { CaseID($0) },
        try body.required("reader", SubjectReader.reader),
        try body.required("to", SubjectReader.provision)
      )
    }
    let desk = try await desk()
    let answer = try await SubjectStop.storing { () async throws(StoreError) in
      try await desk.export(ids, as: reader, to: request)
    }
    switch answer {
    case .nothing: throw .rejected(SubjectRejection(code: "nothing"))
    case .refused(let findings): throw SubjectStop.invalid(findings)
    case .given(let cases, let record):
      let kept = try SubjectStop.reading { () throws(WireError) in
        try JSONReader.read(record.canonicalJSON)
      }
      return .ok([
        "cases": .array(
          cases.map { given in
            [
              "case": .string(given.view.row.id.rawValue),
              "parts": SubjectWriter.codes(given.view.parts.map(\.rawValue)),
              "texts": .array(given.texts.map(SubjectWriter.text)),
            ]
          }),
        "record": kept,
      ])
    }
  }
}
