public import GovernanceModel

/// Moving cases that have begun to the version under which new cases begin.
extension Desk {
  /// What moving a case would meet and change, or nothing if there is no such case; nothing is moved.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium or a case of an unknown version.
  public func migrationReport(of id: CaseID) async throws(StoreError) -> MigrationReport<V>? {
    guard let file = try await file(of: id) else { return nil }
    let context = rules.context(now: now(), directory: try await snapshot(of: file))
    return rules.current.migrationReport(
      of: file, from: try rules.procedure(file.procedure), in: context)
  }

  /// What moving the open cases would meet and change, a page of them by due moment; nothing is moved.
  ///
  /// Cases that have the version already are passed over. A case that cannot be read stands among the
  /// failures, and the others go on.
  ///
  /// - Parameters:
  ///   - place: Where the page before ended, or nothing to begin.
  ///   - limit: The most cases to look at; at least 1.
  /// - Returns: A report for each case, and where to go on.
  /// - Throws: ``StoreError`` with code `rowsOutdated` while the store has rows of an earlier version of
  ///   the kit, or on a fault of the medium while the cases are looked for.
  public func migrationReports(
    after place: WorklistQuery.Place? = nil, limit: Int = 200
  ) async throws(StoreError) -> MigrationPage<V> {
    let limit = min(max(1, limit), 10_000)
    let rows = try await cases.worklist(WorklistQuery(.open, after: place, limit: limit + 1))
    var (reports, failures): ([MigrationReport<V>], [MigrationPage<V>.Failure]) = ([], [])
    for row in rows.prefix(limit) {
      do throws(StoreError) {
        guard let report = try await migrationReport(of: row.id),
          report.obstacles != [.sameVersion]
        else { continue }
        reports.append(report)
      } catch {
        failures.append(MigrationPage.Failure(id: row.id, error: error))
      }
    }
    return MigrationPage(
      reports: reports, failures: failures,
      next: rows.count > limit ? rows[limit - 1].place : nil)
  }

  /// Moves a case to the version under which new cases begin, or says every reason against it.
  ///
  /// - Parameters:
  ///   - id: The case.
  ///   - actor: Who moves it.
  ///   - role: In which role.
  ///   - unit: For which office.
  ///   - reason: Why.
  ///   - key: The caller's name for this act; the same act again answers the first outcome.
  /// - Returns: The decision.
  /// - Throws: ``StoreError`` on a fault of the medium, a case of an unknown version, or a key that was
  ///   used with another body.
  public func adopt(
    _ id: CaseID, by actor: Actor.ID, as role: V.Role, at unit: UnitReference?, reason: String,
    key: String? = nil
  ) async throws(StoreError) -> Decision<V> {
    try await perform(Self.adoption(of: id, actor, role, unit, reason, key))
  }

  /// Moves many cases, each by an act of its own, and says of each what became of it, in the order given.
  ///
  /// - Parameters:
  ///   - ids: The cases; whoever moves many looks at the reports first.
  ///   - actor: Who moves them.
  ///   - role: In which role.
  ///   - unit: For which office.
  ///   - reason: Why.
  ///   - key: The caller's name for the whole; each case adds its own name to it.
  /// - Returns: An outcome for each case, in the order given.
  public func adoptAll(
    _ ids: [CaseID], by actor: Actor.ID, as role: V.Role, at unit: UnitReference?, reason: String,
    key: String? = nil
  ) async -> [AdoptionOutcome<V>] {
    let outcomes = await performAll(
      ids.map { id in
        Self.adoption(of: id, actor, role, unit, reason, key.map { "\($0)/\(id)" })
      })
    return zip(ids, outcomes).map { AdoptionOutcome(id: $0, outcome: $1) }
  }

  private static func adoption(
    of id: CaseID, _ actor: Actor.ID, _ role: V.Role, _ unit: UnitReference?, _ reason: String,
    _ key: String?
  ) -> Command<V> {
    Command(
      V.adoption, in: id, by: actor, as: role, at: unit,
      fields: [FieldInput("reason", reason)], key: key)
  }
}
