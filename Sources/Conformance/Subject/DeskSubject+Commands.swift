import GovernanceModel
import GovernanceWorkflow

/// Acts in cases.
extension DeskSubject {
  func command(_ body: JSONValue) async throws(SubjectStop) -> SubjectAnswer {
    try Self.checkValues(in: body)
    let command = try SubjectStop.reading { () throws(WireError) in
      try SubjectReader.command(body)
    }
    let desk = try await desk()
    let decision = try await SubjectStop.storing { () async throws(StoreError) in
      try await desk.perform(command)
    }
    switch decision {
    case .accepted(let events):
      guard let last = events.last else { throw .errored("Nothing was decided.") }
      return .ok([
        "case": .string(last.caseID.rawValue), "state": .string(last.to.rawValue),
        "version": .number(last.version), "events": .array(events.map(SubjectWriter.event)),
      ])
    case .refused(let refusal):
      let reasons = refusal.reasons.map(SubjectWriter.reason)
      throw .rejected(
        SubjectRejection(
          code: refusal.reasons.first?.code ?? "unmet", detail: ["reasons": .array(reasons)]))
    }
  }

  /// Lets the values inside a detail come in by their own doors: the codec of details trusts what the kit has written.
  static func checkValues(in body: JSONValue) throws(SubjectStop) {
    let (type, detail) = try SubjectStop.reading { () throws(WireError) in
      let detail = try body.member("detail")
      return (try detail?.text("type"), detail)
    }
    guard let detail else { return }
    func check<Value: WireType>(_ type: Value.Type, _ json: JSONValue?) throws(SubjectStop) {
      guard let json else { return }
      _ = try SubjectStop.validating { () throws(ValidationError) in
        try Value(validating: Draft(json))
      }
    }
    func member(_ name: String) throws(SubjectStop) -> JSONValue? {
      try SubjectStop.reading { () throws(WireError) in try detail.member(name) }
    }
    switch type {
    case "registration": try check(Matter.self, try member("matter"))
    case "order": try check(WorkOrder.self, detail)
    case "agreement": try check(MediationAgreement.self, detail)
    case "appointment": try check(Mediator.self, try member("mediator"))
    default: break
    }
  }

  /// What happened since a place.
  func events(_ body: JSONValue) async throws(SubjectStop) -> SubjectAnswer {
    let (position, limit) = try SubjectStop.reading { () throws(WireError) in
      (
        try body.parsedIfPresent("after", "a place that was answered before") { Int64($0) } ?? 0,
        try SubjectReader.limit(body) ?? 100
      )
    }
    let store = try await opened()
    let cursor = EventCursor(partition: store.partition, position: position)
    let stored = try await SubjectStop.storing { () async throws(StoreError) in
      try await store.events(after: cursor, limit: limit)
    }
    let events = try SubjectStop.reading { () throws(WireError) in
      try stored.map { (item) throws(WireError) in
        let event = try EventCodec<CaseVocabulary>.event(of: item.record)
        guard case .object(var object) = SubjectWriter.event(event) else { return JSONValue.null }
        object["case"] = .string(event.caseID.rawValue)
        return .object(object)
      }
    }
    return .ok([
      "events": .array(events), "next": .string(String(stored.last?.position ?? position)),
    ])
  }
}
