import GovernanceModel
import GovernanceWorkflow

extension StoreConformance {
  /// CS-07: right after an append every kind of read shows it.
  func readYourWrites(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    var position: Int64 = 0
    for round in 0..<12 {
      let specimen = Specimen(20 + round % 3)
      let version = round / 3 * 2
      let key = specimen.key("round-\(round)")
      let append = specimen.append(after: version, events: 2, fields: 1, key: key)
      let outcome = try await store.append(append)
      func what(_ zh: String, _ en: String) -> Wording {
        Wording(zh: "追加确认后的\(zh)", en: "\(en) after an acknowledged append")
      }
      trial.expect(
        try await store.entry(of: specimen.id), append.entry, what("当前行", "The row"))
      trial.expect(
        try await store.history(of: specimen.id, after: version).map(\.record), append.events,
        what("历史", "The history"))
      trial.expect(
        Array(try await store.fields(of: specimen.id).suffix(1)), append.fields,
        what("字段", "The last field"))
      trial.expect(
        try await store.outcome(of: key)?.versions, outcome.versions, what("键", "The key"))
      trial.expect(
        try await store.worklist(WorklistQuery(limit: 100))
          .contains(WorklistRow(append.entry, due: append.entry.nextDue)), true,
        what("工作清单", "The row on the worklist"))
      let cursor = EventCursor(partition: store.partition, position: position)
      let events = try await store.events(after: cursor, limit: 100)
      trial.expect(events.map(\.record), append.events, what("事件流", "The stream of events"))
      position = events.last?.position ?? position
    }
  }

  /// CS-11: fields come back whole, in order, and with their own case only.
  func fieldsStandApart(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let (one, other, bare) = (Specimen(30), Specimen(31), Specimen(32))
    var odd = SeededBytes(seed: 7)
    // One commitment in two cases, an empty text, a long one, and one with every kind of sign.
    let shared = PrivateField(
      commitment: Commitment(bytes: odd.bytes(32)), name: "statement", salt: odd.bytes(16),
      value: "同一陈述")
    let special = [
      PrivateField(
        commitment: Commitment(bytes: odd.bytes(32)), name: "reason", salt: [], value: ""),
      PrivateField(
        commitment: Commitment(bytes: odd.bytes(32)), name: "statement", salt: [0, 255, 10],
        value: "a\u{0}b\"'\\\n\t🙂é\u{65}\u{301}" + String(repeating: "长", count: 20_000)),
    ]
    func append(_ specimen: Specimen, _ version: Int, _ fields: [PrivateField]) -> CaseAppend {
      CaseAppend(
        caseID: specimen.id, expectedVersion: version, key: nil,
        events: [specimen.record(version + 1)], entry: specimen.entry(version + 1), fields: fields)
    }
    _ = try await store.append(append(one, 0, [shared]))
    _ = try await store.append(append(other, 0, [other.field(0, 0), shared]))
    _ = try await store.append(append(bare, 0, []))
    _ = try await store.append(append(one, 1, special))

    let expected = [
      (one, [shared] + special), (other, [other.field(0, 0), shared]), (bare, []),
      (Specimen(999), []),
    ]
    for (specimen, fields) in expected {
      let found = try await store.fields(of: specimen.id)
      trial.expect(
        found, fields, Wording(zh: "案卷 \(specimen.id) 的字段", en: "The fields of \(specimen.id)"))
      // Equality of texts overlooks how a letter is composed; the commitment does not.
      trial.expect(
        found.map { Array($0.value.utf8) }, fields.map { Array($0.value.utf8) },
        Wording(zh: "案卷 \(specimen.id) 字段的字节", en: "The bytes of the fields of \(specimen.id)"))
    }
  }

  /// CS-12: an event comes back as it was, whatever stands in it.
  func eventsUnchanged(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let specimen = Specimen(33)
    let bodies: [[UInt8]] = [
      Array("{}".utf8), Array(#"{"a":"\u0000\\\"","z":[1,-2.5e10,null,true]}"#.utf8),
      Array(#"{"事项":"水井🙂","e":"é é"}"#.utf8),
      Array((#"{"long":""# + String(repeating: "文", count: 40_000) + #""}"#).utf8),
    ]
    var records = bodies.enumerated().map { specimen.record($0 + 1, body: $1) }
    let moments = [
      Instant(milliseconds: .min), Instant(milliseconds: -1), Instant(milliseconds: 0),
      Instant(milliseconds: 1_772_413_200_999), Instant(milliseconds: .max),
    ]
    for (index, moment) in moments.enumerated() {
      let version = bodies.count + index + 1
      records.append(
        EventRecord(
          caseID: specimen.id, version: version, action: "转办-\(index)",
          from: index == 2 ? nil : "自定状态", to: "终", occurredAt: moment, recordedAt: moment,
          actor: index == 0 ? nil : Specimen.resident, role: "居民",
          unit: index == 0 ? nil : Specimen.offices[index % 3],
          procedure: VersionTag("流程", "\(index)"), charter: VersionTag("c", "1.0-rc.1"),
          law: VersionTag("law", "x"), body: Array("{\"i\":\(index)}".utf8)))
    }
    for record in records {
      _ = try await store.append(
        CaseAppend(
          caseID: specimen.id, expectedVersion: record.version - 1, key: nil, events: [record],
          entry: specimen.entry(record.version), fields: []))
    }
    trial.expect(
      try await store.history(of: specimen.id, after: 0).map(\.record), records,
      Wording(zh: "历史中的事件", en: "The events in the history"))
    trial.expect(
      try await store.events(after: EventCursor(partition: store.partition), limit: 100)
        .map(\.record), records, Wording(zh: "事件流中的事件", en: "The events in the stream"))
  }
}
