import GovernanceModel
import GovernanceWorkflow

/// What is taken over what a subject has from the start.
extension DeskSubject {
  func load(_ body: JSONValue) async throws(SubjectStop) -> SubjectAnswer {
    let (what, value) = try SubjectStop.reading { () throws(WireError) in
      (try body.text("what"), try body.required("value"))
    }
    switch what {
    case "definition": try loadProcedure(value)
    case "calendar": try loadCalendar(value)
    case "directory": try await loadDirectory(value)
    case "charter": try loadCharter(value)
    case "history": try await loadHistory(value)
    case "records":
      let json = try SubjectStop.reading { () throws(WireError) in try value.required("record") }
      settings.record = try Self.checked(json)
    default:
      throw .errored("At what: found another text, expected one of \(MessageKind.loads).")
    }
    return .done
  }

  private static func checked<Value: WireType>(
    _ json: JSONValue, _ type: Value.Type = Value.self
  ) throws(SubjectStop) -> Value {
    try SubjectStop.validating { () throws(ValidationError) in
      try Value(validating: Draft(json))
    }
  }

  private func loadProcedure(_ value: JSONValue) throws(SubjectStop) {
    let isNamed = try SubjectStop.reading { () throws(WireError) in
      try value.member("rows") == nil
    }
    guard !isNamed else {
      let tag = try SubjectStop.reading { () throws(WireError) in
        VersionTag(try value.text("id"), try value.text("version"))
      }
      guard let place = settings.procedures.lastIndex(where: { $0.procedure.id == tag }) else {
        throw SubjectStop.invalid([])
      }
      settings.procedures.append(settings.procedures.remove(at: place))
      return
    }
    do throws(ProcedureError) {
      let procedure = try ProcedureDocument<CaseVocabulary>.procedure(value, law: .national)
      let compiled = try CompiledProcedure(procedure, law: .national)
      // A version that was loaded before is what it was: cases have begun under it.
      let known = settings.procedures.first { $0.procedure.id == procedure.id }?.procedure
      if let known, known != procedure {
        throw ProcedureError(
          procedure: procedure.id,
          findings: [
            ProcedureFinding(
              "document.version", "$.id.version", zh: "该版本已载入,内容不同。",
              en: "The version is loaded already, and says something else.")
          ])
      }
      settings.procedures.removeAll { $0.procedure.id == procedure.id }
      settings.procedures.append(compiled)
    } catch {
      let findings = error.findings.map { finding -> JSONValue in
        ["code": .string(finding.code), "path": .string(finding.subject)]
      }
      throw .rejected(
        SubjectRejection(code: "invalid", detail: ["findings": .array(findings)]))
    }
  }

  /// The history of a case as another store has kept it.
  private func loadHistory(_ value: JSONValue) async throws(SubjectStop) {
    let records = try SubjectStop.recorded { () throws(WireError) in
      try value.required("records") { (list) throws(WireError) in
        try list.elements(HistoryLine.record(of:))
      }
    }
    let desk = try await desk()
    do throws(StoreError) {
      _ = try await desk.restore(records)
    } catch {
      switch error.code {
      case .unreadableEvent, .unknownProcedure, .versionConflict, .invalidAppend:
        let code = error.code == .versionConflict ? "caseExists" : "invalid"
        throw .rejected(
          SubjectRejection(
            code: code,
            detail: ["findings": [["code": .string(error.code.rawValue), "path": "$.records"]]]))
      default: throw .errored(error.message.en)
      }
    }
  }

  private func loadCalendar(_ value: JSONValue) throws(SubjectStop) {
    settings.calendar = try SubjectCalendar.calendar(value)
  }

  private func loadCharter(_ value: JSONValue) throws(SubjectStop) {
    let charter: Charter = value == "shuicheng" ? .shuicheng : try Self.checked(value)
    settings.charter = try SubjectStop.validating { () throws(ValidationError) in
      try CompiledCharter(charter)
    }
  }

  private func loadDirectory(_ value: JSONValue) async throws(SubjectStop) {
    let batches = [try batch(of: value)]
    let store = try await opened()
    try await SubjectStop.storing { () async throws(StoreError) in
      try await store.load(batches) { _ in }
    }
  }

  /// What a message says of people and offices; the same message again says the same.
  ///
  /// Nearly every vector loads the same world, and to read it takes longer than all that follows.
  private func batch(of value: JSONValue) throws(SubjectStop) -> DirectoryBatch {
    if let read = lastDirectory, read.value == value { return read.batch }
    var batch = DirectoryBatch()
    batch.divisions = try Self.members("divisions", of: value)
    batch.centers = try Self.members("centers", of: value)
    batch.organs = try Self.members("organs", of: value)
    batch.grids = try Self.members("grids", of: value)
    batch.actors = try Self.members("actors", of: value)
    lastDirectory = (value, batch)
    return batch
  }

  private static func members<Value: WireType>(
    _ name: String, of value: JSONValue
  ) throws(SubjectStop) -> [Value] {
    let items = try SubjectStop.reading { () throws(WireError) in
      try value.optional(name) { (list) throws(WireError) in
        try list.elements { (item) throws(WireError) in item }
      } ?? []
    }
    var values: [Value] = []
    for item in items { values.append(try checked(item)) }
    return values
  }
}
