import GovernanceModel
import GovernanceWorkflow
import Synchronization

extension DirectoryConformance {
  /// DS-01: what breaks off in a late batch leaves nothing of the early ones.
  func directoryIsWhole(
    _ store: Store, _ batches: [DirectoryBatch], _ trial: inout Trial
  ) async throws(StoreError) {
    for (index, stray) in Self.strays(batches).enumerated() {
      await trial.expectRefusal(
        .invalidDirectory,
        Wording(
          zh: "第 \(index + 1) 种无归属的名录", en: "A directory with a part out of place (\(index + 1))")
      ) { () async throws(StoreError) in
        try await store.load(batches + [stray], progress: { _ in })
      }
      trial.expect(
        try await store.counts(), DirectoryCounts(),
        Wording(zh: "载入失败后的数目", en: "The counts after a load that failed"))
      trial.expect(
        try await store.division(DirectorySpecimen.county), nil,
        Wording(zh: "载入失败后的区划", en: "A division after a load that failed"))
    }
    let steps = Mutex<[DirectoryCounts]>([])
    try await store.load(batches) { counts in steps.withLock { $0.append(counts) } }
    let expected = Self.sums(batches)
    trial.expect(
      steps.withLock { $0 }, expected, Wording(zh: "载入进度", en: "The progress of a load"))
    trial.expect(
      try await store.counts(), expected.last ?? DirectoryCounts(),
      Wording(zh: "载入后的数目", en: "The counts after a load"))
    for stray in Self.strays(batches) {
      let before = try await DirectoryView.of(store, batches)
      guard let renamed = try? Division(code: DirectorySpecimen.county, name: "改名") else {
        continue
      }
      await trial.expectRefusal(
        .invalidDirectory, Wording(zh: "中途失败的再次载入", en: "A second load that breaks off")
      ) { () async throws(StoreError) in
        try await store.load([DirectoryBatch(divisions: [renamed]), stray], progress: { _ in })
      }
      try await DirectoryView.of(store, batches).expectSame(
        as: before, Wording(zh: "再次载入失败之后", en: "after a second load that failed"), in: &trial)
    }
  }

  /// DS-02: the same again changes nothing, and what is new takes the place of the old.
  func directoryReloads(
    _ store: Store, _ batches: [DirectoryBatch], _ trial: inout Trial
  ) async throws(StoreError) {
    try await store.load(batches, progress: { _ in })
    let before = try await DirectoryView.of(store, batches)
    for _ in 0..<2 {
      try await store.load(batches, progress: { _ in })
      try await DirectoryView.of(store, batches).expectSame(
        as: before, Wording(zh: "重复载入之后", en: "after the same was loaded again"), in: &trial)
    }
    guard
      let county = try? Division(code: DirectorySpecimen.county, name: "新名", aliases: ["旧名"])
    else { return }
    let actor = Actor(
      id: DirectorySpecimen.actors[0].id,
      posts: [Post(role: "director", at: .organ(Identifier(unchecked: "O-organ")))])
    let counts = try await store.counts()
    try await store.load(
      [DirectoryBatch(divisions: [county], actors: [actor])], progress: { _ in })
    trial.expect(
      try await store.division(county.code), county,
      Wording(zh: "被取代的区划", en: "A division whose place was taken"))
    trial.expect(
      try await store.snapshot(actors: [actor.id], offices: []).actor(actor.id), actor,
      Wording(zh: "被取代的人员", en: "An actor whose place was taken"))
    trial.expect(
      try await store.counts(), counts,
      Wording(zh: "取代后的数目", en: "The counts after parts took the place of others"))
  }

  /// DS-03: everything is found under its name, and nothing under another.
  func directoryAnswers(
    _ store: Store, _ batches: [DirectoryBatch], _ trial: inout Trial
  ) async throws(StoreError) {
    try await store.load(batches, progress: { _ in })
    try await DirectoryView.of(store, batches).expectSame(
      as: DirectoryView(expecting: batches), Wording(zh: "载入之后", en: "after a load"), in: &trial)
    trial.expect(
      try await store.centers(),
      batches.flatMap(\.centers).sorted { ($0.division, $0.id) < ($1.division, $1.id) },
      Wording(zh: "全部中心", en: "All centers"))

    let unknown = "X-unknown"
    trial.expect(
      try await store.center(Identifier(unchecked: unknown)), nil,
      Wording(zh: "未知的中心", en: "An unknown center"))
    trial.expect(
      try await store.organ(Identifier(unchecked: unknown)), nil,
      Wording(zh: "未知的机关单位", en: "An unknown organ"))
    trial.expect(
      try await store.grid(Identifier(unchecked: unknown)), nil,
      Wording(zh: "未知的网格", en: "An unknown grid"))
    trial.expect(
      try await store.unit(Identifier(unchecked: unknown)), nil,
      Wording(zh: "未知的联户单元", en: "An unknown unit"))
    trial.expect(
      try await store.households(of: Identifier(unchecked: unknown)), [],
      Wording(zh: "未知单元的户", en: "The households of an unknown unit"))
    for number in [520_221_001_003, 110_101_000_000] as [UInt64] {
      guard let code = DivisionCode(number: number) else { continue }
      trial.expect(
        try await store.division(code), nil, Wording(zh: "未知的区划", en: "An unknown division"))
    }
    let actor = Actor.ID(unchecked: unknown)
    // A center's name is no organ's: the kind of office belongs to its name.
    let office = UnitReference.organ(Identifier(unchecked: "C-520221001000"))
    let snapshot = try await store.snapshot(actors: [actor], offices: [office])
    trial.expect(snapshot.actor(actor), nil, Wording(zh: "未知的人员", en: "An unknown actor"))
    trial.expect(snapshot.office(office), nil, Wording(zh: "未知的办公单位", en: "An unknown office"))
  }

  private static func sums(_ batches: [DirectoryBatch]) -> [DirectoryCounts] {
    var sum = DirectoryCounts()
    return batches.map { batch in
      sum += batch.counts
      return sum
    }
  }

  /// Batches in which one part lies in something that is nowhere.
  private static func strays(_ batches: [DirectoryBatch]) -> [DirectoryBatch] {
    guard let elsewhere = DivisionCode(number: 520_221_009_009),
      let grid = try? Grid(village: elsewhere, number: 1, groups: [1], mergedNetworks: []),
      let unit = try? HouseholdUnit(
        id: Identifier(unchecked: "\(grid.id)001"), grid: grid.id, size: 10,
        headship: .vacant(since: CivilDate(dayNumber: 1)), channel: Identifier(unchecked: "Q-9")),
      let household = try? Household(
        id: Identifier(unchecked: "\(unit.id)01"), unit: unit.id, residents: 1),
      let organ = try? Organ(
        id: Identifier(unchecked: "O-9"), division: elsewhere, name: "某所", capacity: .organ)
    else { return [] }
    return [
      DirectoryBatch(households: [household]), DirectoryBatch(units: [unit]),
      DirectoryBatch(grids: [grid]), DirectoryBatch(organs: [organ]),
    ]
  }
}
