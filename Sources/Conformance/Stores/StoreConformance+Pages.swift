import GovernanceModel
import GovernanceWorkflow

extension StoreConformance {
  /// CS-16: page by page every row comes once and in order, also where many are due at one moment.
  func pagesAreWhole(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    var rows: [CaseEntry] = []
    for specimen in (270..<310).map(Specimen.init) {
      let append = specimen.append(after: 0, closes: specimen.number % 9 == 0)
      _ = try await store.append(append)
      rows.append(append.entry)
    }
    let bound = Specimen(271).due(1)
    for scope in [.open, .waking] + Self.lists {
      for (size, bound) in [(1, nil), (4, nil), (7, bound)] {
        trial.expect(
          try await paged(store, scope, dueBefore: bound, size),
          Self.rows(in: scope, of: rows, dueBefore: bound),
          Wording(zh: "逐页(\(size) 行)读取 \(scope)", en: "\(scope), read in pages of \(size)"))
      }
    }
  }

  /// Reads a list to its end; it stops at a store that never ends.
  private func paged(
    _ store: Store, _ scope: WorklistQuery.Scope, dueBefore: Instant?, _ size: Int
  ) async throws(StoreError) -> [WorklistRow] {
    var rows: [WorklistRow] = []
    while rows.count < 1000 {
      let page = try await store.worklist(
        WorklistQuery(scope, dueBefore: dueBefore, after: rows.last?.place, limit: size))
      rows += page
      if page.count < size { break }
    }
    return rows
  }

  /// CS-17: rows that leave the pages read already, or come into them, neither hide nor repeat a row that
  /// stays; whoever reads from the start again sees all that there is.
  func pagesHoldStill(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let list = "actor/\(Specimen.clerk)"
    let scope = WorklistQuery.Scope.list("mine", of: list)
    func entry(_ number: Int, _ version: Int, due: Int?) -> CaseAppend {
      let specimen = Specimen(number)
      let plain = specimen.append(after: version - 1)
      let places = due.map {
        [Involvement(list: "mine", subject: list, due: Instant(milliseconds: Int64($0)))]
      }
      return CaseAppend(
        caseID: plain.caseID, expectedVersion: version - 1, key: nil, events: plain.events,
        entry: Self.placed(plain.entry, places ?? []), fields: [])
    }
    for number in 0..<30 { _ = try await store.append(entry(320 + number, 1, due: number)) }
    var seen: [CaseID] = []
    var last: WorklistQuery.Place?
    for page in 0..<20 {
      let rows = try await store.worklist(WorklistQuery(scope, after: last, limit: 3))
      guard let end = rows.last else { break }
      seen += rows.map(\.id)
      last = end.place
      // Of what was read one leaves, one moves to the end, and one moves up from there.
      guard page < 5 else { continue }
      _ = try await store.append(entry(320 + page * 3, 2, due: nil))
      _ = try await store.append(entry(321 + page * 3, 2, due: 1000 + page))
      _ = try await store.append(entry(349 - page, 2, due: -1 - page))
    }
    let stays = (320..<350).filter { number in
      !(0..<5).contains { number == 320 + $0 * 3 || number == 321 + $0 * 3 || number == 349 - $0 }
    }.map { Specimen($0).id }
    trial.expect(
      seen.filter { stays.contains($0) }, stays,
      Wording(zh: "其间未变动的行", en: "The rows that stayed as they were"))
    let moved = (0..<5).map { Specimen(321 + $0 * 3).id }
    trial.expect(
      Array(seen.suffix(moved.count)), moved,
      Wording(zh: "移至末尾的行", en: "The rows that moved to the end"))
    let whole = try await store.worklist(WorklistQuery(scope, limit: 1000)).map(\.id)
    trial.expect(
      whole, (0..<5).reversed().map { Specimen(349 - $0).id } + stays + moved,
      Wording(zh: "从头再读的清单", en: "The list, read from the start again"))
  }

  private static func placed(_ entry: CaseEntry, _ places: [Involvement]) -> CaseEntry {
    CaseEntry(
      id: entry.id, version: entry.version, procedure: entry.procedure, kind: entry.kind,
      state: entry.state, isOpen: entry.isOpen, owner: entry.owner, nextDue: entry.nextDue,
      supervision: entry.supervision, openedAt: entry.openedAt, changedAt: entry.changedAt,
      wakesAt: entry.wakesAt, involved: places)
  }
}
