public import GovernanceModel

extension Desk {
  /// Brings the cases up to the present that time has changed before a moment, so many at most.
  ///
  /// These are open cases and ended ones that still owe something. A case is found by the very moment at
  /// which a warning, a lapse or a rise in supervision is due, so that none is looked at in vain. Where
  /// one fails, the others go on, and the next sweep from the start finds it again.
  ///
  /// - Parameters:
  ///   - moment: Only what is due before this moment, and never what is due later than now.
  ///   - place: Where the sweep before ended, or nothing to begin.
  ///   - limit: The most cases of this call; at least 1.
  /// - Returns: What became of each case, and where to go on.
  /// - Throws: ``StoreError`` with code `rowsOutdated` while the store has rows of an earlier version of
  ///   the kit, or on a fault of the medium while the cases are looked for.
  public func advanceAll(
    dueBefore moment: Instant? = nil, after place: WorklistQuery.Place? = nil, limit: Int = 200
  ) async throws(StoreError) -> Sweep<V> {
    let limit = min(max(1, limit), Self.longestSweep)
    let bound = past(now())
    let rows = try await cases.worklist(
      WorklistQuery(
        .waking, dueBefore: moment.map { min($0, bound) } ?? bound, after: place,
        limit: limit + 1))
    let due = rows.prefix(limit)
    var outcomes: [CaseID: BulkOutcome<V>] = [:]
    await Self.each(due.map(\.id), atOnce: 32) { id in
      (id, await advanced(id))
    } then: { id, outcome in
      outcomes[id] = outcome
    }
    return Sweep(
      cases: due.map { Sweep.CaseOutcome(id: $0.id, outcome: outcomes[$0.id] ?? .notTried) },
      next: rows.count > limit ? due.last?.place : nil)
  }

  private static var longestSweep: Int { 10_000 }

  private func advanced(_ id: CaseID) async -> BulkOutcome<V> {
    guard !Task.isCancelled else { return .notTried }
    do { return .accepted(try await advance(id)) } catch { return .failed(error) }
  }
}
