import GovernanceModel
import GovernanceWorkflow

extension StoreConformance {
  /// CS-14, for a store that promises it; nothing for one that does not.
  func durability() async -> Trial? {
    var isDurable = false
    let trial = await Trial.run(.acknowledgedIsKept) {
      (trial: inout Trial) async throws(StoreError) in
      let store = try await make()
      isDurable = store.capabilities.contains(.durable)
      guard isDurable else { return }
      guard let reopen else {
        trial.find(
          Wording(zh: "声明持久的存储", en: "A store that declares itself durable"),
          found: "no way to open it again",
          expected: Wording(zh: "重新打开的方法", en: "a way to open it again, so that it can be checked"))
        return
      }
      try await acknowledgedIsKept(store, reopen, &trial)
    }
    return isDurable || !trial.findings.isEmpty ? trial : nil
  }

  /// CS-14: closed and opened again, the store shows the same and goes on where it stopped.
  private func acknowledgedIsKept(
    _ store: Store, _ reopen: @Sendable (Store) async throws(StoreError) -> Store,
    _ trial: inout Trial
  ) async throws(StoreError) {
    var store = store
    let specimens = (120..<126).map(Specimen.init)
    let keys = specimens.map { $0.key("kept-\($0.number)") }
    for round in 0..<3 {
      for (specimen, key) in zip(specimens, keys) {
        _ = try await store.append(
          specimen.append(
            after: round * 2, events: 2, fields: 1, key: round == 0 ? key : nil,
            closes: round == 2 && specimen.number % 2 == 0))
      }
      let before = try await StoredCase.of(store, specimens.map(\.id), keys: keys)
      let partition = store.partition
      store = try await reopen(store)
      trial.expect(store.partition, partition, Wording(zh: "重开后的分区", en: "The partition, reopened"))
      let after = try await StoredCase.of(store, specimens.map(\.id), keys: keys)
      after.expectSame(
        as: before, Wording(zh: "重新打开之后", en: "after it was closed and opened again"), in: &trial)
    }
    let next = try await store.append(Specimen(127).append(after: 0))
    trial.expect(
      next.positions.lowerBound, Int64(specimens.count * 6 + 1),
      Wording(zh: "重开后的下一位置", en: "The next position after it was opened again"))
  }
}
