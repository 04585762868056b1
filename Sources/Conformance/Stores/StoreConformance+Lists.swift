import GovernanceModel
import GovernanceWorkflow

extension StoreConformance {
  /// Every list in which a specimen can ever stand.
  static var lists: [WorklistQuery.Scope] {
    let roles = Specimen.offices.flatMap { office in (0..<3).map { "role\($0)@\(office)" } }
    return Specimen.offices.map { .list("office", of: $0.description) }
      + roles.map { .list("awaiting", of: $0) }
      + [.list("mine", of: "actor/\(Specimen.clerk)"), .list("mine", of: "actor/nobody")]
  }

  /// CS-15: after every append a case stands in the lists of its row and in no other.
  func listsFollowRow(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    var rows: [CaseID: CaseEntry] = [:]
    for round in 0..<4 {
      for specimen in (200..<215).map(Specimen.init) {
        let closes = specimen.number % 3 == 0 && (round == 1 || round == 2)
        let append = specimen.append(after: round, closes: closes)
        _ = try await store.append(append)
        rows[specimen.id] = append.entry
        trial.expect(
          try await store.entry(of: specimen.id)?.involved, append.entry.involved,
          Wording(zh: "第 \(round + 1) 版的清单位置", en: "The places in lists at version \(round + 1)"))
      }
      for scope in Self.lists {
        try await compare(store, scope, Array(rows.values), &trial)
      }
    }
  }

  private func compare(
    _ store: Store, _ scope: WorklistQuery.Scope, _ rows: [CaseEntry], _ trial: inout Trial
  ) async throws(StoreError) {
    for (bound, ended) in [(nil, false), (nil, true), (Specimen(201).due(2), true)] {
      trial.expect(
        try await store.worklist(
          WorklistQuery(scope, dueBefore: bound, limit: 1000, includesEnded: ended)),
        Self.rows(in: scope, of: rows, dueBefore: bound, includingEnded: ended),
        Wording(zh: "清单 \(scope)", en: "The list \(scope)"))
    }
  }

  /// CS-18: neither a person nor an office sees the place that is barred to them, and others do.
  func barredIsHidden(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    var rows: [CaseEntry] = []
    for specimen in (220..<240).map(Specimen.init) {
      let append = specimen.append(after: 0)
      _ = try await store.append(append)
      rows.append(append.entry)
    }
    let readers = [
      ["actor/\(Specimen.resident)"], ["actor/other", "organ/O-2"], ["actor/\(Specimen.clerk)"],
      // The beginning of a name is not the name.
      ["actor/resident", "organ/O"],
    ]
    for scope in Self.lists {
      for readers in readers {
        trial.expect(
          try await store.worklist(WorklistQuery(scope, limit: 1000, readers: readers)),
          Self.rows(in: scope, of: rows, readers: readers),
          Wording(zh: "\(readers) 所见的清单 \(scope)", en: "The list \(scope) as \(readers) reads it"))
      }
    }
  }

  /// CS-19: whoever sweeps by the moment finds all that time will change, and nothing else.
  func wakingIsFound(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    var rows: [CaseID: CaseEntry] = [:]
    for round in 0..<3 {
      for specimen in (240..<262).map(Specimen.init) {
        let append = specimen.append(after: round, closes: round == 1 || specimen.number % 4 == 1)
        _ = try await store.append(append)
        rows[specimen.id] = append.entry
      }
      for bound in [nil, Specimen(240).wakesAt(round + 1), Specimen(241).wakesAt(round + 1)] {
        trial.expect(
          try await store.worklist(WorklistQuery(.waking, dueBefore: bound, limit: 1000)),
          Self.rows(in: .waking, of: Array(rows.values), dueBefore: bound),
          Wording(
            zh: "时间将改变的案卷(\(bound?.description ?? "不限"))",
            en: "What time will change before \(bound?.description ?? "any moment")"))
      }
    }
  }

  /// CS-20: a row written anew is there with its lists; for another version nothing changes.
  func refreshKeepsVersion(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let specimen = Specimen(264)
    _ = try await store.append(specimen.append(after: 0, events: 2))
    // Another case's places under the same case's name.
    let entry = Self.moved(specimen.entry(2), to: Specimen(265))
    try await store.refresh(entry)
    trial.expect(
      try await store.entry(of: specimen.id), entry, Wording(zh: "重写后的当前行", en: "The rewritten row")
    )
    for version in [1, 3] {
      await trial.expectRefusal(
        .versionConflict, Wording(zh: "第 \(version) 版的重写", en: "A row of version \(version)")
      ) { () async throws(StoreError) in try await store.refresh(specimen.entry(version)) }
    }
    await trial.expectRefusal(
      .versionConflict, Wording(zh: "不存在的案卷的重写", en: "A row of a case that is not there")
    ) { () async throws(StoreError) in try await store.refresh(Specimen(266).entry(1)) }
    for scope in Self.lists {
      trial.expect(
        try await store.worklist(WorklistQuery(scope, limit: 10)),
        Self.rows(in: scope, of: [entry]),
        Wording(zh: "重写后的清单 \(scope)", en: "The list \(scope) after the row was rewritten"))
    }
    trial.expect(
      try await store.history(of: specimen.id, after: 0).count, 2,
      Wording(zh: "重写后的事件数", en: "The events after the row was rewritten"))
    trial.expect(
      try await store.outdated(limit: 10), [],
      Wording(zh: "待重写的案卷", en: "The cases that wait to be rewritten"))
  }

  private static func moved(_ entry: CaseEntry, to other: Specimen) -> CaseEntry {
    CaseEntry(
      id: entry.id, version: entry.version, procedure: entry.procedure, kind: entry.kind,
      state: entry.state, isOpen: entry.isOpen, owner: other.owner, nextDue: other.due(1),
      supervision: entry.supervision, openedAt: entry.openedAt, changedAt: entry.changedAt,
      wakesAt: other.wakesAt(1), involved: other.involved(1))
  }
}
