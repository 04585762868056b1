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
      try take(try ProcedureDocument.procedure(value, law: .national))
    } catch {
      let findings = error.findings.map { finding -> JSONValue in
        ["code": .string(finding.code), "path": .string(finding.subject)]
      }
      throw .rejected(
        SubjectRejection(code: "invalid", detail: ["findings": .array(findings)]))
    }
  }

  /// Takes a version from which new cases begin; what a version says never changes, since cases are pinned to it.
  private func take(_ procedure: Procedure<CaseVocabulary>) throws(ProcedureError) {
    guard let place = settings.procedures.firstIndex(where: { $0.procedure.id == procedure.id })
    else {
      settings.procedures.append(try CompiledProcedure(procedure, law: .national))
      return
    }
    let known = settings.procedures[place]
    guard ProcedureDiff(from: known.procedure, to: procedure).changes.isEmpty else {
      throw ProcedureError(
        procedure: procedure.id,
        findings: [
          ProcedureFinding(
            "versionTaken", "$.id.version", zh: "该版本已有其他内容。",
            en: "The version is there with another content.")
        ])
    }
    settings.procedures.append(settings.procedures.remove(at: place))
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
