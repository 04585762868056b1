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
    for bound in [nil, Specimen(41).due(2)] {
      let expected = Self.rows(in: .open, of: rows, dueBefore: bound)
      trial.expect(
        try await store.worklist(WorklistQuery(dueBefore: bound, limit: 1000)), expected,
        Wording(
          zh: "未结案卷清单(\(bound?.description ?? "不限"))",
          en: "The list of open cases before \(bound?.description ?? "any moment")"))
    }
  }

  /// The rows of a list, told from the rows of the cases a second time, so that no store is compared with
  /// itself.
  static func rows(
    in scope: WorklistQuery.Scope, of entries: [CaseEntry], dueBefore bound: Instant? = nil,
    includingEnded: Bool = false, readers: [String] = []
  ) -> [WorklistRow] {
    var rows: [WorklistRow] = []
    for entry in entries {
      switch scope {
      case .open: if entry.isOpen { rows.append(WorklistRow(entry, due: entry.nextDue)) }
      case .waking: if let moment = entry.wakesAt { rows.append(WorklistRow(entry, due: moment)) }
      case .list(let list, let subject):
        for place in entry.involved where (place.list, place.subject) == (list, subject) {
          guard entry.isOpen || includingEnded, Set(place.barred).isDisjoint(with: readers) else {
            continue
          }
          rows.append(WorklistRow(entry, due: place.due))
        }
      }
    }
    if let bound { rows = rows.filter { $0.due.map { $0 < bound } ?? false } }
    return rows.sorted(by: stands)
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
      for id in specimens.map(\.id) {
        guard let row = try await store.entry(of: id) else { continue }
        let history = try await store.history(of: row.id, after: row.version - 1)
        trial.expect(
          history.first?.record.to, row.state,
          Wording(zh: "他人追加时当前行的状态", en: "The state of a row's last event while others append"))
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
  private static func stands(_ left: WorklistRow, before right: WorklistRow) -> Bool {
    let (one, other) = (left.due?.milliseconds ?? .max, right.due?.milliseconds ?? .max)
    return one == other ? left.id < right.id : one < other
  }
}
