import GovernanceModel
import GovernanceWorkflow

/// Questions.
extension DeskSubject {
  func query(_ body: JSONValue) async throws(SubjectStop) -> SubjectAnswer {
    let what = try SubjectStop.reading { () throws(WireError) in try body.text("what") }
    switch what {
    case "case": return .ok(try await shown(body))
    case "history":
      let view = try await view(body)
      return .ok(["items": .array(view.history.map(SubjectWriter.item))])
    case "deadlines":
      let ask = try SubjectStop.reading { () throws(WireError) in
        try body.parsedIfPresent("ask", "what is asked") { SubjectDeadlines.Ask(rawValue: $0) }
      }
      if let ask {
        return .ok(try SubjectDeadlines.answer(ask, body, on: settings.calendar))
      }
      let view = try await view(body)
      return .ok(["duties": .array(view.duties.map(SubjectWriter.duty))])
    case "permitted": return .ok(try await permitted(body))
    case "worklist": return .ok(try await worklist(body))
    case "findings": return .ok(try findings(body))
    case "law": return .ok(try await law(body))
    default:
      throw .errored("At what: found another text, expected one of \(MessageKind.queries).")
    }
  }

  private func view(_ body: JSONValue) async throws(SubjectStop) -> CaseView {
    let (id, reader, purpose) = try SubjectStop.reading { () throws(WireError) in
      (
        try SubjectReader.id(body), try body.required("reader", SubjectReader.reader),
        try body.parsed("purpose", "a purpose") { ReadingPurpose(rawValue: $0) }
      )
    }
    let desk = try await desk()
    let view = try await SubjectStop.storing { () async throws(StoreError) in
      try await desk.read(id, as: reader, for: purpose)
    }
    guard let view else { throw SubjectStop.caseUnknown }
    return view
  }

  private func shown(_ body: JSONValue) async throws(SubjectStop) -> JSONValue {
    let view = try await view(body)
    let (reader, purpose) = try SubjectStop.reading { () throws(WireError) in
      (
        try body.required("reader", SubjectReader.reader),
        try body.parsed("purpose", "a purpose") { ReadingPurpose(rawValue: $0) }
      )
    }
    let desk = try await desk()
    let (texts, file) = try await SubjectStop.storing { () async throws(StoreError) in
      (
        try await desk.texts(of: view.row.id, as: reader, for: purpose),
        try await desk.file(of: view.row.id)
      )
    }
    let procedure = settings.procedures.last { $0.procedure.id == file?.procedure }
    let stage = procedure?.procedure.stage(of: view.row.state)?.code
    return SubjectWriter.object([
      ("case", .string(view.row.id.rawValue)), ("kind", .string(view.row.kind)),
      ("procedure", file.map { .string($0.procedure.description) }),
      ("state", .string(view.row.state.rawValue)), ("stage", stage.map { .string($0) }),
      ("version", file.map { .number($0.version) }),
      ("openedAt", .string(view.row.openedAt.description)),
      ("nextDue", view.row.nextDue.map { .string($0.description) }),
      ("parts", SubjectWriter.codes(view.parts.map(\.rawValue))),
      (
        "seats",
        .object(
          JSONObject(view.seats.map { ($0.key.rawValue, .string($0.value.description)) }))
      ),
      ("duties", .array(view.duties.map(SubjectWriter.duty))),
      ("people", SubjectWriter.codes(view.people.map(\.rawValue))),
      ("texts", .array(texts.map(SubjectWriter.text))),
    ])
  }

  private func permitted(_ body: JSONValue) async throws(SubjectStop) -> JSONValue {
    let (id, reader) = try SubjectStop.reading { () throws(WireError) in
      (try SubjectReader.id(body), try SubjectReader.reader(body))
    }
    let desk = try await desk()
    let answers = try await SubjectStop.storing { () async throws(StoreError) in
      try await desk.permittedActions(for: reader.actor, as: reader.role, at: reader.unit, on: id)
    }
    guard !answers.isEmpty else { throw SubjectStop.caseUnknown }
    return [
      "allowed": SubjectWriter.codes(answers.filter(\.isAllowed).map(\.action.rawValue)),
      "actions": .array(
        answers.map { answer in
          [
            "action": .string(answer.action.rawValue),
            "reasons": .array(answer.reasons.map(SubjectWriter.reason)),
            "asks": SubjectWriter.codes(answer.asks.map(\.code)),
          ]
        }),
    ]
  }

  private func findings(_ body: JSONValue) throws(SubjectStop) -> JSONValue {
    let (days, sensitive, clause) = try SubjectStop.reading { () throws(WireError) in
      (
        try SubjectReader.days(body),
        try body.optional("sensitive") { (list) throws(WireError) in
          try list.elements(SubjectReader.days)
        },
        try body.parsedIfPresent("clause", "the name of a clause") { Clause.ID($0) }
      )
    }
    guard let record = settings.record else {
      throw .errored("There are no records to look at: load some first.")
    }
    let terms = AuditTerms(days, calendar: settings.calendar, sensitive: sensitive ?? [])
    let charter = settings.charter
    let found =
      clause.map { charter.findings(in: record, on: terms, of: $0) }
      ?? charter.findings(in: record, on: terms)
    return [
      "findings": .array(
        found.map { finding in
          [
            "clause": .string(finding.clause.rawValue), "code": .string(finding.code),
            "subject": .string(finding.subject.description),
            "day": .string(finding.day.description),
            "evidence": SubjectWriter.codes(finding.evidence.map(\.rawValue)),
          ]
        })
    ]
  }
}
