public import GovernanceModel

/// How people read cases: every way goes through one door.
///
/// A case is shown as its last stored event has left it; what has fallen due since shows once it is stored,
/// see ``advanceAll(dueBefore:after:limit:)``.
extension Desk where V == CaseVocabulary {
  /// What a reader may see of a case, or nothing, be it hidden or not there.
  ///
  /// A case that cannot be read is shown to nobody, since whom it accuses cannot be told either; ``file(of:)``
  /// says what is wrong with it.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  public func read(
    _ id: CaseID, as reader: Reader, for purpose: ReadingPurpose,
    under policy: AccessPolicy = .shuicheng
  ) async throws(StoreError) -> CaseView? {
    guard policy.opensAnything(to: reader.role, for: purpose) else { return nil }
    return try await opened(id, for: reader) { file, events, directory, duties in
      policy.view(
        of: file, history: events, for: reader, purpose: purpose, duties: duties,
        on: now().civilDate,
        in: directory)
    }
  }

  /// The texts of a case that a reader may read, with their names; none where the case is hidden.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  public func texts(
    of id: CaseID, as reader: Reader, for purpose: ReadingPurpose,
    under policy: AccessPolicy = .shuicheng
  ) async throws(StoreError) -> [CaseText] {
    guard policy.opensAnything(to: reader.role, for: purpose) else { return [] }
    let allowed = try await opened(id, for: reader) { file, events, directory, _ in
      events.flatMap { event in
        policy.readable(
          event, in: file, for: reader, purpose: purpose, on: now().civilDate,
          directory: directory
        ).map { (event.action, $0.commitment) }
      }
    }
    guard let allowed, !allowed.isEmpty else { return [] }
    let stored = try await cases.fields(of: id)
    return allowed.compactMap { action, commitment in
      stored.first { $0.commitment == commitment }.map {
        CaseText(action: action, name: $0.name, value: $0.value)
      }
    }
  }

  /// One page of a list, with only the cases that a reader sees one by one.
  ///
  /// Hidden rows leave no gap: the page goes on behind them, and its next place is that of a row that is
  /// shown.
  ///
  /// - Complexity: O(rows looked at), each as much as one single read.
  /// - Throws: ``StoreError`` on a fault of the medium.
  public func list(
    _ query: WorklistQuery, as reader: Reader, for purpose: ReadingPurpose,
    under policy: AccessPolicy = .shuicheng
  ) async throws(StoreError) -> CaseViewPage {
    guard policy.opensAnything(to: reader.role, for: purpose) else {
      return CaseViewPage(rows: [], next: nil)
    }
    var (rows, place): ([CaseView.Row], WorklistQuery.Place?) = ([], query.after)
    var last: WorklistQuery.Place?
    while true {
      let page = try await cases.worklist(
        WorklistQuery(
          query.scope, dueBefore: query.dueBefore, after: place, limit: 100,
          includesEnded: query.includesEnded, readers: query.readers))
      for row in page {
        guard let view = try await read(row.id, as: reader, for: purpose, under: policy) else {
          continue
        }
        // One more than asked for tells that there is a next page.
        if rows.count == query.limit { return CaseViewPage(rows: rows, next: last) }
        rows.append(view.row)
        last = row.place
      }
      guard page.count == 100, let end = page.last?.place else {
        return CaseViewPage(rows: rows, next: nil)
      }
      place = end
    }
  }

  private func legible(
    _ id: CaseID
  ) async throws(StoreError) -> (CaseFile, [CaseEvent], CompiledProcedure<CaseVocabulary>)? {
    do {
      let events = try await history(of: id)
      guard !events.isEmpty, let file = try? CaseFile(replaying: events) else { return nil }
      return (file, events, try rules.procedure(file.procedure))
    } catch {
      // Whoever may not see a case must not learn from an error that it is there.
      guard [.unreadableEvent, .unknownProcedure].contains(error.code) else { throw error }
      return nil
    }
  }

  /// Looks at a case as it was at one moment: who may see it and what they are told rest on the same events.
  ///
  /// - Parameters:
  ///   - id: The case.
  ///   - reader: Who looks.
  ///   - others: Offices to look up that the case itself does not speak of.
  ///   - look: What is told of the case, its events, the directory and what is owed; nothing where it is hidden.
  /// - Returns: What is told, or nothing.
  /// - Throws: ``StoreError`` on a fault of the medium.
  func opened<T>(
    _ id: CaseID, for reader: Reader, with others: Set<UnitReference> = [],
    _ look: (CaseFile, [CaseEvent], DirectorySnapshot, [OpenDuty<CaseVocabulary>]) -> T?
  ) async throws(StoreError) -> T? {
    // The directory is asked first, so that its faults are the same for a case that is there and one that is
    // not.
    let known = try await directory.snapshot(actors: [reader.actor], offices: [])
    guard let (file, events, procedure) = try await legible(id) else { return nil }
    let snapshot = try await surroundings(
      of: file, for: reader.actor, with: others.union(reader.unit.map { [$0] } ?? []),
      knowing: known)
    return look(file, events, snapshot, procedure.openDuties(of: file, directory: snapshot))
  }
}
