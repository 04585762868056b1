import GovernanceModel
import GovernanceWorkflow

extension StoreConformance {
  /// CS-10: rows and worklists are those of the last event, one call at a time and amid others.
  func rowFollowsEvents(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    var rows: [CaseID: CaseEntry] = [:]
    for round in 0..<4 {
      for specimen in (40..<55).map(Specimen.init) {
        // Every third case closes in its second round, and opens again in its fourth.
        let closes = specimen.number % 3 == 0 && (round == 1 || round == 2)
        let append = specimen.append(after: round, closes: closes)
        _ = try await store.append(append)
        rows[specimen.id] = append.entry
        trial.expect(
          try await store.entry(of: specimen.id), append.entry,
          Wording(zh: "第 \(round + 1) 版的当前行", en: "The row at version \(round + 1)"))
      }
      try await compareWorklists(store, Array(rows.values), &trial)
    }
    try await watchRows(store, &trial)
  }

  private func compareWorklists(
    _ store: Store, _ rows: [CaseEntry], _ trial: inout Trial
  ) async throws(StoreError) {
    let bound = Specimen(41).due(2)
    let filters: [(owner: UnitReference?, dueBefore: Instant?)] =
      [(nil, nil), (nil, bound)]
      + Specimen.offices.flatMap { [($0, nil), ($0, bound)] }
      + [(.center(Identifier(unchecked: "C-unknown")), nil)]
    for filter in filters {
      let expected = rows.filter { row in
        row.isOpen && (filter.owner == nil || row.owner == filter.owner)
          && filter.dueBefore.map { bound in row.nextDue.map { $0 < bound } ?? false } ?? true
      }.sorted(by: Self.stands)
      let what = Wording(
        zh: "工作清单(\(filter.owner?.description ?? "全部"),\(filter.dueBefore?.description ?? "不限"))",
        en:
          "The worklist of \(filter.owner?.description ?? "all") before \(filter.dueBefore?.description ?? "any moment")"
      )
      trial.expect(
        try await store.worklist(
          WorklistQuery(owner: filter.owner, dueBefore: filter.dueBefore, limit: 1000)),
        expected, what)
      trial.expect(
        try await paged(store, owner: filter.owner, dueBefore: filter.dueBefore), expected,
        Wording(zh: "\(what.zh),分页", en: "\(what.en), page by page"))
    }
  }

  /// Reads a worklist in pages of four; it stops at a store that never ends.
  private func paged(
    _ store: Store, owner: UnitReference?, dueBefore: Instant?
  ) async throws(StoreError) -> [CaseEntry] {
    var rows: [CaseEntry] = []
    while rows.count < 1000 {
      let after = rows.last.map { WorklistQuery.Place(due: $0.nextDue, id: $0.id) }
      let page = try await store.worklist(
        WorklistQuery(owner: owner, dueBefore: dueBefore, after: after, limit: 4))
      rows += page
      if page.count < 4 { break }
    }
    return rows
  }

  /// Reads rows while others append: a row is never ahead of its events nor of another state.
  private func watchRows(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let specimens = (60..<64).map(Specimen.init)
    for specimen in specimens { _ = try await store.append(specimen.append(after: 0)) }
    let finished = Signal()
    async let writing: Void = Self.write(specimens, on: store, rounds: 20, then: finished)
    var isLast = false
    while !isLast {
      isLast = finished.isSet
      for row in try await store.worklist(WorklistQuery(limit: 1000)) where row.version > 0 {
        let history = try await store.history(of: row.id, after: row.version - 1)
        trial.expect(
          history.first?.record.to, row.state,
          Wording(zh: "他人追加时清单行的状态", en: "The state of a row's last event while others append"))
      }
      await Task.yield()
    }
    await writing
  }

  private static func write(
    _ specimens: [Specimen], on store: Store, rounds: Int, then finished: Signal
  ) async {
    await withTaskGroup(of: Void.self) { group in
      for specimen in specimens {
        group.addTask {
          for version in 1...rounds {
            _ = await tried(specimen.append(after: version), on: store)
          }
        }
      }
    }
    finished.set()
  }

  /// The order of worklists, written a second time so that no store is compared with itself.
  private static func stands(_ left: CaseEntry, before right: CaseEntry) -> Bool {
    let (one, other) = (
      left.nextDue?.milliseconds ?? .max, right.nextDue?.milliseconds ?? .max
    )
    return one == other ? left.id < right.id : one < other
  }
}
