import GovernanceModel
public import GovernanceWorkflow

/// The kit that every directory store passes before it is called one.
public struct DirectoryConformance<Store: DirectoryStore>: Sendable {
  private let make: @Sendable () async throws(StoreError) -> Store

  /// Creates a kit from what makes a new, empty store each time.
  public init(make: @escaping @Sendable () async throws(StoreError) -> Store) { self.make = make }

  /// Every way in which the store broke a law, none for a store that keeps them all.
  public func findings() async -> [StoreFinding] { await report().findings }

  /// Checks every law of directories, each on a store of its own.
  public func report() async -> StoreReport {
    var report = StoreReport()
    report.add(await check(.directoryIsWhole, directoryIsWhole))
    report.add(await check(.directoryReloads, directoryReloads))
    report.add(await check(.directoryAnswers, directoryAnswers))
    return report
  }

  private typealias Check = (Store, [DirectoryBatch], inout Trial) async throws(StoreError) -> Void

  private func check(_ law: StoreLaw, _ body: Check) async -> Trial {
    await Trial.run(law) { (trial: inout Trial) async throws(StoreError) in
      let batches: [DirectoryBatch]
      do throws(ValidationError) {
        batches = try DirectorySpecimen.batches()
      } catch {
        trial.find(
          Wording(zh: "样本名录", en: "The specimen directory"), found: error.description,
          expected: Wording(zh: "有效", en: "a valid one"))
        return
      }
      try await body(try await make(), batches, &trial)
    }
  }
}
