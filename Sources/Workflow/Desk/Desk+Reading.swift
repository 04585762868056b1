public import GovernanceModel

/// How people read cases: every way goes through one door.
///
/// A case is shown as its last stored event has left it; what has fallen due since shows once it is stored,
/// see ``advanceAll(dueBefore:after:limit:)``.
extension Desk where V == CaseVocabulary {
  /// What a reader may see of a case, or nothing, be it hidden or not there.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium or a history that cannot be read.
  public func read(
    _ id: CaseID, as reader: Reader, for purpose: ReadingPurpose,
    under policy: AccessPolicy = .shuicheng
  ) async throws(StoreError) -> CaseView? {
    try await opened(id, for: reader) { file, events, directory, duties in
      policy.view(
        of: file, history: events, for: reader, purpose: purpose, duties: duties,
        on: now().civilDate,
        in: directory)
    }
  }

  /// The texts of a case that a reader may read, with their names; none where the case is hidden.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium or a history that cannot be read.
  public func texts(
    of id: CaseID, as reader: Reader, for purpose: ReadingPurpose,
    under policy: AccessPolicy = .shuicheng
  ) async throws(StoreError) -> [CaseText] {
    let allowed = try await opened(id, for: reader) { file, events, directory, _ in
      events.filter {
        policy.mayRead(
          textsOf: $0, in: file, for: reader, purpose: purpose, on: now().civilDate,
          directory: directory)
      }
    }
    guard let allowed, !allowed.isEmpty else { return [] }
    let stored = try await cases.fields(of: id)
    return allowed.flatMap { event in
      event.fields.compactMap { reference in
        stored.first { $0.commitment == reference.commitment }.map {
          CaseText(action: event.action, name: $0.name, value: $0.value)
        }
      }
    }
  }

  /// One page of a list, with only the cases that a reader sees one by one.
  ///
  /// Hidden rows leave no gap: the page goes on behind them, and its next place is that of a row that is
  /// shown.
  ///
  /// - Complexity: O(rows looked at), each as much as one single read.
  /// - Throws: ``StoreError`` on a fault of the medium or a history that cannot be read.
  public func list(
    _ query: WorklistQuery, as reader: Reader, for purpose: ReadingPurpose,
    under policy: AccessPolicy = .shuicheng
  ) async throws(StoreError) -> CaseViewPage {
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

  /// A copy of cases for another office: what the policy lets be given, of those that it lets be seen.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium or a history that cannot be read.
  public func export(
    _ ids: [CaseID], as reader: Reader, for purpose: ReadingPurpose = .sharing,
    under policy: AccessPolicy = .shuicheng
  ) async throws(StoreError) -> [CaseView] {
    var views: [CaseView] = []
    for id in ids {
      guard let view = try await read(id, as: reader, for: purpose, under: policy),
        view.parts.contains(.export)
      else { continue }
      views.append(view)
    }
    return views
  }

  private func opened<T>(
    _ id: CaseID, for reader: Reader,
    _ look: (CaseFile, [CaseEvent], DirectorySnapshot, [OpenDuty<CaseVocabulary>]) -> T?
  ) async throws(StoreError) -> T? {
    let events = try await history(of: id)
    guard !events.isEmpty else { return nil }
    let file: CaseFile
    do {
      file = try CaseFile(replaying: events)
    } catch {
      throw Self.unreadable(id, error.description)
    }
    let procedure = try rules.procedure(file.procedure)
    // Where the reader works is known first, then who stands above all of these offices.
    let people = Set(CaseVocabulary.people(in: file)).union([reader.actor])
    let known = try await directory.snapshot(actors: people, offices: [])
    var offices = Set(file.seats.values)
    offices.formUnion(known.actor(reader.actor)?.posts.map(\.unit) ?? [])
    if let unit = reader.unit { offices.insert(unit) }
    let snapshot = try await directory.snapshot(actors: people, offices: offices)
    return look(file, events, snapshot, procedure.openDuties(of: file, directory: snapshot))
  }
}
