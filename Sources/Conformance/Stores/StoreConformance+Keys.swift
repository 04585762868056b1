import GovernanceModel
import GovernanceWorkflow

extension StoreConformance {
  /// CS-04: what was sent twice is done once, also after others and under an old version.
  func keyReplays(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let (one, other) = (Specimen(10), Specimen(11))
    let key = one.key("send-1")
    let append = one.append(after: 0, events: 2, fields: 1, key: key)
    trial.expect(
      try await store.outcome(of: key), nil, Wording(zh: "未用过的键", en: "A key that was not used"))
    let first = try await store.append(append)
    trial.expect(first.isReplay, false, Wording(zh: "首次追加", en: "The first append, as a replay"))
    _ = try await store.append(other.append(after: 0, events: 3))
    _ = try await store.append(one.append(after: 2))

    let before = try await StoredCase.of(store, [one.id, other.id], keys: [key])
    let replay = AppendOutcome(
      caseID: first.caseID, versions: first.versions, positions: first.positions, isReplay: true)
    let again = [append, one.append(after: 3, key: key)]
    for repeated in again {
      let what = Wording(
        zh: "预期第 \(repeated.expectedVersion) 版的重复追加",
        en: "The append sent again at version \(repeated.expectedVersion)")
      switch await Self.tried(repeated, on: store) {
      case .success(let outcome): trial.expect(outcome, replay, what)
      case .failure(let error):
        trial.find(what, found: "\(error)", expected: Wording(zh: "首次结果", en: "the first outcome"))
      }
      let after = try await StoredCase.of(store, [one.id, other.id], keys: [key])
      after.expectSame(
        as: before, Wording(zh: "重复追加之后", en: "after an append was sent again"), in: &trial)
    }
    trial.expect(
      try await store.outcome(of: key), replay, Wording(zh: "键的结果", en: "The outcome of the key"))
  }

  /// CS-05: one key stands for one body.
  func keyIsOneBody(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let (one, other) = (Specimen(12), Specimen(13))
    let key = one.key("send-2", body: 1)
    let reused = one.key("send-2", body: 2)
    _ = try await store.append(one.append(after: 0, events: 2, key: key))
    let before = try await StoredCase.of(store, [one.id, other.id], keys: [key])
    for append in [one.append(after: 2, key: reused), other.append(after: 0, key: reused)] {
      await trial.expectRefusal(
        .idempotencyKeyReused,
        Wording(zh: "同一键而内容不同的追加", en: "An append under a key that had another body")
      ) { () async throws(StoreError) in
        try await store.append(append)
      }
    }
    await trial.expectRefusal(
      .idempotencyKeyReused,
      Wording(zh: "以另一内容查询键", en: "A question for the key with another body")
    ) { () async throws(StoreError) in
      try await store.outcome(of: reused)
    }
    let after = try await StoredCase.of(store, [one.id, other.id], keys: [key])
    after.expectSame(
      as: before, Wording(zh: "拒绝重用键之后", en: "after a key was refused"), in: &trial)
  }

  /// CS-06: two actors may choose the same characters.
  func keyIsScoped(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let (one, other) = (Specimen(14), Specimen(15))
    let clerks = one.key("send-3", actor: Specimen.clerk, body: 1)
    let residents = one.key("send-3", actor: Specimen.resident, body: 2)
    let sameBody = one.key("send-3", actor: Actor.ID(unchecked: "clerk-3"), body: 1)
    let first = try await store.append(one.append(after: 0, key: clerks))
    trial.expect(
      try await store.outcome(of: sameBody), nil,
      Wording(zh: "他人相同字符的键", en: "Another actor's key of the same characters"))
    let cases: [(CaseAppend, Wording)] = [
      (
        other.append(after: 0, events: 2, key: residents),
        Wording(zh: "另一人同字符、另一内容的追加", en: "Another actor's append, same characters, other body")
      ),
      (
        one.append(after: 1, key: sameBody),
        Wording(zh: "另一人同字符、同内容的追加", en: "Another actor's append, same characters, same body")
      ),
    ]
    for (append, what) in cases {
      switch await Self.tried(append, on: store) {
      case .success(let outcome): trial.expect(outcome.isReplay, false, what)
      case .failure(let error):
        trial.find(what, found: "\(error)", expected: Wording(zh: "接受", en: "acceptance"))
      }
      trial.expect(
        try await store.history(of: append.caseID, after: append.expectedVersion).map(\.record),
        append.events, what)
    }
    trial.expect(
      try await store.outcome(of: clerks)?.positions, first.positions,
      Wording(zh: "首人的键", en: "The first actor's key"))
  }
}
