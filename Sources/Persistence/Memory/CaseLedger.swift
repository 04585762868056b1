import GovernanceModel
import GovernanceWorkflow

/// The case files of one partition: all events in order, and what is derived from them.
struct CaseLedger {
  /// All events; an event's position is its place in this list, counted from 1.
  private var events: [EventRecord] = []
  private var files: [CaseID: File] = [:]
  private var outcomes: [Scope: Kept] = [:]

  private struct File {
    var entry: CaseEntry
    var positions: [Int64] = []
    var fields: [PrivateField] = []
  }

  /// A key without its body: what is one name for the store.
  private struct Scope: Hashable {
    let actor: Actor.ID
    let key: String
  }

  private struct Kept {
    let body: [UInt8]
    let outcome: AppendOutcome
  }

  /// Decides everything before the first write, so that a refused append leaves no trace.
  mutating func append(_ append: CaseAppend) throws(StoreError) -> AppendOutcome {
    guard append.isWellFormed else { throw .invalidAppend(append) }
    if let key = append.key, let earlier = try outcome(of: key) { return earlier }

    var file = files[append.caseID] ?? File(entry: append.entry)
    let version = file.positions.count
    guard version == append.expectedVersion else {
      throw .versionConflict(append.caseID, expected: append.expectedVersion, found: version)
    }
    var commitments = Set(file.fields.map(\.commitment))
    guard append.fields.allSatisfy({ commitments.insert($0.commitment).inserted }) else {
      throw .invalidAppend(append)
    }

    let first = Int64(events.count) + 1
    let positions = first...(first + Int64(append.events.count) - 1)
    events += append.events
    file.positions += positions
    file.fields += append.fields
    file.entry = append.entry
    files[append.caseID] = file

    let versions = (version + 1)...(version + append.events.count)
    if let key = append.key {
      outcomes[Scope(actor: key.actor, key: key.key)] = Kept(
        body: key.body,
        outcome: AppendOutcome(
          caseID: append.caseID, versions: versions, positions: positions, isReplay: true))
    }
    return AppendOutcome(
      caseID: append.caseID, versions: versions, positions: positions, isReplay: false)
  }

  func outcome(of key: IdempotencyKey) throws(StoreError) -> AppendOutcome? {
    guard let kept = outcomes[Scope(actor: key.actor, key: key.key)] else { return nil }
    guard kept.body == key.body else { throw .keyReused(key) }
    return kept.outcome
  }

  func history(of id: CaseID, after version: Int) -> [StoredEvent] {
    let positions = files[id]?.positions ?? []
    return positions.dropFirst(max(0, version)).map { stored($0) }
  }

  func entry(of id: CaseID) -> CaseEntry? { files[id]?.entry }

  func fields(of id: CaseID) -> [PrivateField] { files[id]?.fields ?? [] }

  func worklist(_ query: WorklistQuery) -> [WorklistRow] {
    files.values
      .compactMap { Self.row($0.entry, in: query) }
      .filter { row in
        if let bound = query.dueBefore {
          guard let due = row.due, due < bound else { return false }
        }
        return query.after.map { $0 < row.place } ?? true
      }
      .sorted { $0.place < $1.place }
      .prefix(query.limit)
      .map { $0 }
  }

  /// The row of a case in the list of a query, if it stands there.
  private static func row(_ entry: CaseEntry, in query: WorklistQuery) -> WorklistRow? {
    switch query.scope {
    case .open: return entry.isOpen ? WorklistRow(entry, due: entry.nextDue) : nil
    case .waking: return entry.wakesAt.map { WorklistRow(entry, due: $0) }
    case .list(let list, let subject):
      guard entry.isOpen || query.includesEnded,
        let place = entry.involved.first(where: { $0.list == list && $0.subject == subject }),
        !query.readers.contains(where: place.barred.contains)
      else { return nil }
      return WorklistRow(entry, due: place.due)
    }
  }

  mutating func refresh(_ entry: CaseEntry) throws(StoreError) {
    let version = files[entry.id]?.positions.count ?? 0
    guard version == entry.version, version > 0 else {
      throw .versionConflict(entry.id, expected: entry.version, found: version)
    }
    files[entry.id]?.entry = entry
  }

  func events(after position: Int64, limit: Int) -> [StoredEvent] {
    let start = max(0, position)
    guard limit > 0, start < Int64(events.count) else { return [] }
    let first = start + 1
    let last = min(Int64(events.count), start + Int64(min(limit, events.count)))
    return (first...last).map { stored($0) }
  }

  private func stored(_ position: Int64) -> StoredEvent {
    StoredEvent(position: position, record: events[Int(position) - 1])
  }
}
