public import GovernanceWorkflow

/// The kit that every case store passes before it is called one.
///
/// It makes fresh stores, uses them as the workflow does, and answers with findings as values; it
/// needs no test framework. Every input is fixed, so that two runs differ in nothing but how
/// concurrent tasks interleave.
public struct StoreConformance<Store: CaseStore>: Sendable {
  let make: @Sendable () async throws(StoreError) -> Store
  let reopen: (@Sendable (Store) async throws(StoreError) -> Store)?

  /// Creates a kit for one kind of store.
  ///
  /// - Parameters:
  ///   - make: Makes a new, empty store each time.
  ///   - reopen: Closes a store and opens it again from what it kept; a store that declares `durable`
  ///     must be given one, since a promise that nobody can check is a finding.
  public init(
    make: @escaping @Sendable () async throws(StoreError) -> Store,
    reopen: (@Sendable (Store) async throws(StoreError) -> Store)? = nil
  ) {
    self.make = make
    self.reopen = reopen
  }

  /// Every way in which the store broke a law, none for a store that keeps them all.
  public func findings() async -> [StoreFinding] { await report().findings }

  /// Checks every law that binds the store, each on a store of its own.
  public func report() async -> StoreReport {
    var report = StoreReport()
    report.add(await check(.appendIsWhole, appendIsWhole))
    report.add(await check(.expectedVersion, expectedVersion))
    report.add(await check(.versionsFollow, versionsFollow))
    report.add(await check(.keyReplays, keyReplays))
    report.add(await check(.keyIsOneBody, keyIsOneBody))
    report.add(await check(.keyIsScoped, keyIsScoped))
    report.add(await check(.readYourWrites, readYourWrites))
    report.add(await check(.positionsRise, positionsRise))
    report.add(await check(.noHoles, noHoles))
    report.add(await check(.rowFollowsEvents, rowFollowsEvents))
    report.add(await check(.fieldsStandApart, fieldsStandApart))
    report.add(await check(.eventsUnchanged, eventsUnchanged))
    report.add(await check(.oneWins, oneWins))
    if let durability = await durability() { report.add(durability) }
    report.add(await check(.listsFollowRow, listsFollowRow))
    report.add(await check(.pagesAreWhole, pagesAreWhole))
    report.add(await check(.pagesHoldStill, pagesHoldStill))
    report.add(await check(.barredIsHidden, barredIsHidden))
    report.add(await check(.wakingIsFound, wakingIsFound))
    report.add(await check(.refreshKeepsVersion, refreshKeepsVersion))
    return report
  }

  typealias Check = (Store, inout Trial) async throws(StoreError) -> Void

  func check(_ law: StoreLaw, _ body: Check) async -> Trial {
    await Trial.run(law) { (trial: inout Trial) async throws(StoreError) in
      try await body(try await make(), &trial)
    }
  }

  /// An append as a value, for tasks that expect some of theirs to be refused.
  static func tried(
    _ append: CaseAppend, on store: Store
  ) async -> Result<AppendOutcome, StoreError> {
    do throws(StoreError) {
      return .success(try await store.append(append))
    } catch {
      return .failure(error)
    }
  }
}
