import GovernanceModel
public import GovernanceWorkflow

/// The kit that every register store passes before it is called one.
public struct RegisterConformance<Store: RegisterStore>: Sendable {
  private let make: @Sendable () async throws(StoreError) -> Store

  /// Creates a kit from what makes a new, empty store each time.
  public init(make: @escaping @Sendable () async throws(StoreError) -> Store) { self.make = make }

  /// Every way in which the store broke a law, none for a store that keeps them all.
  public func findings() async -> [StoreFinding] { await report().findings }

  /// Checks every law of registers, each on a store of its own.
  public func report() async -> StoreReport {
    var report = StoreReport()
    report.add(await check(.registerAppendsOnly, registerAppendsOnly))
    report.add(await check(.registerReplays, registerReplays))
    report.add(await check(.registerAnswers, registerAnswers))
    report.add(await check(.registerIsWhole, registerIsWhole))
    return report
  }

  private typealias Check = (Store, inout Trial) async throws(StoreError) -> Void

  private func check(_ law: StoreLaw, _ body: Check) async -> Trial {
    await Trial.run(law) { (trial: inout Trial) async throws(StoreError) in
      try await body(try await make(), &trial)
    }
  }

  private static var home: Center.ID { Identifier(unchecked: "C-1") }
  private static var always: Range<Instant> {
    Instant(milliseconds: .min)..<Instant(milliseconds: .max)
  }

  private static func entry(
    _ number: Int, moment: Int64 = 0, center: Center.ID = home,
    regulation: RegulationTitle = .r02, body: String? = nil
  ) -> RegisterEntry {
    RegisterEntry(
      id: Identifier(unchecked: "E-\(number)"), center: center, regulation: regulation,
      moment: Instant(milliseconds: 1_772_413_200_000 + moment), author: Specimen.clerk,
      caseID: number % 2 == 0 ? nil : Specimen(number).id,
      body: Array((body ?? #"{"number":\#(number),"班次":"早"}"#).utf8))
  }

  /// RS-01: the first content stays, whichever part of it a second one changes.
  private func registerAppendsOnly(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let first = Self.entry(1)
    try await store.add(first)
    let changed = [
      Self.entry(1, body: "{}"), Self.entry(1, moment: 1), Self.entry(1, regulation: .r03),
      Self.entry(1, center: Identifier(unchecked: "C-2")),
      RegisterEntry(
        id: first.id, center: first.center, regulation: first.regulation, moment: first.moment,
        author: Specimen.resident, caseID: first.caseID, body: first.body),
      RegisterEntry(
        id: first.id, center: first.center, regulation: first.regulation, moment: first.moment,
        author: first.author, caseID: nil, body: first.body),
    ]
    for entry in changed {
      await trial.expectRefusal(
        .entryChanged, Wording(zh: "同标识而内容不同的条目", en: "An entry of the same name, changed")
      ) { () async throws(StoreError) in
        try await store.add(entry)
      }
      for center in [first.center, entry.center] {
        for regulation in [first.regulation, entry.regulation] {
          let isHome = center == first.center && regulation == first.regulation
          trial.expect(
            try await store.entries(of: center, under: regulation, in: Self.always),
            isHome ? [first] : [],
            Wording(zh: "拒绝更改后的台账", en: "The register after a change was refused"))
        }
      }
    }
  }

  /// RS-02: what is written twice stands once.
  private func registerReplays(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let entries = [Self.entry(1), Self.entry(2, moment: 5)]
    for entry in entries + entries + [entries[0]] { try await store.add(entry) }
    trial.expect(
      try await store.entries(of: Self.home, under: .r02, in: Self.always), entries,
      Wording(zh: "重复写入后的台账", en: "The register after entries were written again"))
  }

  /// RS-03: by moment and then by name, within the period, of one center and one register.
  private func registerAnswers(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let here = [
      Self.entry(21, moment: -10), Self.entry(14), Self.entry(15), Self.entry(13, moment: 7),
      Self.entry(12, moment: 9),
    ]
    let elsewhere = [
      Self.entry(30, center: Identifier(unchecked: "C-10")), Self.entry(31, regulation: .r10),
    ]
    for entry in elsewhere + here.reversed() { try await store.add(entry) }
    trial.expect(
      try await store.entries(of: Self.home, under: .r02, in: Self.always), here,
      Wording(zh: "整本台账", en: "The whole register"))
    trial.expect(
      try await store.entries(of: Self.home, under: .r02, in: here[1].moment..<here[4].moment),
      Array(here[1...3]), Wording(zh: "一段时间的台账", en: "The register of a period"))
    trial.expect(
      try await store.entries(of: Self.home, under: .r10, in: Self.always), [elsewhere[1]],
      Wording(zh: "另一台账", en: "Another register"))
    trial.expect(
      try await store.entries(of: Identifier(unchecked: "C-3"), under: .r02, in: Self.always), [],
      Wording(zh: "未知中心的台账", en: "The register of an unknown center"))
  }

  /// RS-04: together they are there, or none of them is; what is there already is no obstacle.
  private func registerIsWhole(_ store: Store, _ trial: inout Trial) async throws(StoreError) {
    let entries = (1...40).map { Self.entry($0, moment: Int64($0)) }
    try await store.add(entries[7])
    try await store.add(all: entries)
    try await store.add(all: entries)
    trial.expect(
      try await store.entries(of: Self.home, under: .r02, in: Self.always), entries,
      Wording(zh: "一并写入后的台账", en: "The register after entries were added together"))
    await trial.expectRefusal(
      .entryChanged, Wording(zh: "一并写入而其中一条有变", en: "Entries added together, one of them changed")
    ) { () async throws(StoreError) in
      try await store.add(all: [Self.entry(41), Self.entry(3, body: "{}"), Self.entry(42)])
    }
    trial.expect(
      try await store.entries(of: Self.home, under: .r02, in: Self.always), entries,
      Wording(zh: "一并写入被拒绝后的台账", en: "The register after entries together were refused"))
  }
}
