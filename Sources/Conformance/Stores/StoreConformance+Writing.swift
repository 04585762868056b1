import GovernanceModel
import GovernanceWorkflow

extension StoreConformance {
  /// CS-01: appends that break off midway leave nothing, and one that succeeds leaves all.
  func appendIsWhole(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let (known, new) = (Specimen(1), Specimen(2))
    _ = try await store.append(known.append(after: 0, events: 2, fields: 1))
    let key = known.key("broken")
    let cases = [known.id, new.id]
    let before = try await StoredCase.of(store, cases, keys: [key])

    for broken in Self.broken(known, new, key) {
      await trial.expectRefusal(broken.code, broken.what) { () async throws(StoreError) in
        try await store.append(broken.append)
      }
      let after = try await StoredCase.of(store, cases, keys: [key])
      after.expectSame(
        as: before, Wording(zh: "\(broken.what.zh)之后", en: "after: \(broken.what.en)"), in: &trial)
    }

    let whole = known.append(after: 2, events: 3, fields: 2, key: key)
    let outcome = try await store.append(whole)
    trial.expect(
      try await store.history(of: known.id, after: 2).map(\.record), whole.events,
      Wording(zh: "成功追加的事件", en: "The events of an append that succeeded"))
    trial.expect(
      try await store.entry(of: known.id), whole.entry,
      Wording(zh: "成功追加的当前行", en: "The row of an append that succeeded"))
    trial.expect(
      Array(try await store.fields(of: known.id).dropFirst()), whole.fields,
      Wording(zh: "成功追加的字段", en: "The fields of an append that succeeded"))
    trial.expect(
      try await store.outcome(of: key)?.positions, outcome.positions,
      Wording(zh: "成功追加的键", en: "The key of an append that succeeded"))
  }

  private struct Broken {
    let code: StoreError.Code
    let what: Wording
    let append: CaseAppend
  }

  /// Appends whose first parts are right and whose later parts are not.
  private static func broken(
    _ known: Specimen, _ new: Specimen, _ key: IdempotencyKey
  ) -> [Broken] {
    func change(
      _ good: CaseAppend, events: [EventRecord]? = nil, entry: CaseEntry? = nil,
      fields: [PrivateField]? = nil
    ) -> CaseAppend {
      CaseAppend(
        caseID: good.caseID, expectedVersion: good.expectedVersion, key: key,
        events: events ?? good.events, entry: entry ?? good.entry, fields: fields ?? good.fields)
    }
    let good = known.append(after: 2, events: 3, fields: 2)
    let first = new.append(after: 0, events: 2, fields: 1)
    return [
      Broken(
        code: .invalidAppend,
        what: Wording(zh: "第三个事件编号有间断的追加", en: "An append whose third event leaves a gap"),
        append: change(good, events: Array(good.events.dropLast()) + [known.record(6)])),
      Broken(
        code: .invalidAppend,
        what: Wording(zh: "末字段承诺值已存在的追加", en: "An append whose last field is there already"),
        append: change(good, fields: good.fields + [known.field(0, 0)])),
      Broken(
        code: .invalidAppend,
        what: Wording(zh: "同一字段出现两次的追加", en: "An append that brings one field twice"),
        append: change(first, fields: first.fields + first.fields)),
      Broken(
        code: .invalidAppend,
        what: Wording(zh: "当前行属于另一案的追加", en: "An append with the row of another case"),
        append: change(first, entry: known.entry(2))),
      Broken(
        code: .invalidAppend,
        what: Wording(zh: "不含事件的追加", en: "An append without events"),
        append: change(first, events: [], entry: new.entry(0))),
      Broken(
        code: .versionConflict,
        what: Wording(zh: "版本已过时的追加", en: "An append that comes too late"),
        append: change(known.append(after: 1, events: 3, fields: 1))),
    ]
  }

  /// CS-02: only the version that the case has is accepted.
  func expectedVersion(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let (known, unknown) = (Specimen(3), Specimen(4))
    _ = try await store.append(known.append(after: 0, events: 3))
    let cases = [known.id, unknown.id]
    let before = try await StoredCase.of(store, cases)
    let wrong = [
      known.append(after: 0), known.append(after: 2, events: 2, fields: 1), known.append(after: 4),
      unknown.append(after: 1), unknown.append(after: 7, events: 2),
    ]
    for append in wrong {
      let what = Wording(
        zh: "案卷 \(append.caseID) 预期第 \(append.expectedVersion) 版的追加",
        en: "An append to \(append.caseID) that expects version \(append.expectedVersion)")
      await trial.expectRefusal(.versionConflict, what) { () async throws(StoreError) in
        try await store.append(append)
      }
      let after = try await StoredCase.of(store, cases)
      after.expectSame(
        as: before, Wording(zh: "\(what.zh)之后", en: "after: \(what.en)"), in: &trial)
    }
    let right = try await store.append(known.append(after: 3, events: 2))
    trial.expect(
      right.versions, 4...5, Wording(zh: "正确版本的追加", en: "An append at the right version"))
  }

  /// CS-03: histories are numbered from 1 without a gap, whole and in part.
  func versionsFollow(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let (one, other) = (Specimen(5), Specimen(6))
    for (version, count) in [(0, 1), (1, 4), (5, 2)] {
      _ = try await store.append(one.append(after: version, events: count))
      _ = try await store.append(other.append(after: version, events: count))
    }
    for specimen in [one, other] {
      for start in [-1, 0, 1, 3, 6, 7, 50] {
        let expected = Array((1...7).dropFirst(max(0, start)))
        trial.expect(
          try await store.history(of: specimen.id, after: start).map(\.record.version), expected,
          Wording(
            zh: "第 \(start) 版之后的历史编号", en: "The numbers of the history after version \(start)"))
      }
    }
    trial.expect(
      try await store.history(of: Specimen(999).id, after: 0), [],
      Wording(zh: "未知案卷的历史", en: "The history of an unknown case"))
    trial.expect(
      try await store.entry(of: Specimen(999).id), nil,
      Wording(zh: "未知案卷的当前行", en: "The row of an unknown case"))
  }
}
