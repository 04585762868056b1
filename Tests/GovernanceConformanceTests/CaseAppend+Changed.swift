import GovernanceModel
import GovernanceWorkflow

extension CaseAppend {
  /// The same append with some parts replaced; the row goes with the events.
  func changed(
    key: IdempotencyKey?? = nil, events: [EventRecord]? = nil, entry: CaseEntry? = nil,
    fields: [PrivateField]? = nil
  ) -> CaseAppend {
    let changed = events ?? self.events
    let row = entry ?? (changed.last.map { self.entry.at($0.version) } ?? self.entry)
    return CaseAppend(
      caseID: caseID, expectedVersion: expectedVersion, key: key ?? self.key, events: changed,
      entry: row, fields: fields ?? self.fields)
  }

  /// The same events, numbered on from another version.
  func rebased(to version: Int) -> CaseAppend {
    let events = events.enumerated().map { $1.at(version + $0 + 1) }
    return CaseAppend(
      caseID: caseID, expectedVersion: version, key: key, events: events,
      entry: entry.at(version + events.count), fields: fields)
  }
}

extension EventRecord {
  fileprivate func at(_ version: Int) -> EventRecord {
    EventRecord(
      caseID: caseID, version: version, action: action, from: from, to: to, occurredAt: occurredAt,
      recordedAt: recordedAt, actor: actor, role: role, unit: unit, procedure: procedure,
      charter: charter, law: law, body: body)
  }

  /// The same event with its moments cut to whole seconds.
  func rounded() -> EventRecord {
    func cut(_ moment: Instant) -> Instant {
      Instant(milliseconds: moment.milliseconds / 1000 * 1000)
    }
    return EventRecord(
      caseID: caseID, version: version, action: action, from: from, to: to,
      occurredAt: cut(occurredAt), recordedAt: cut(recordedAt), actor: actor, role: role,
      unit: unit, procedure: procedure, charter: charter, law: law, body: body)
  }
}

extension CaseEntry {
  /// The same row of another version.
  func at(_ version: Int) -> CaseEntry {
    changed(version: version, isOpen: isOpen, involved: involved)
  }

  /// The same row, open.
  func opened() -> CaseEntry { changed(version: version, isOpen: true, involved: involved) }

  /// The same row with other places in lists.
  func placed(_ involved: [Involvement]) -> CaseEntry {
    changed(version: version, isOpen: isOpen, involved: involved)
  }

  private func changed(version: Int, isOpen: Bool, involved: [Involvement]) -> CaseEntry {
    CaseEntry(
      id: id, version: version, procedure: procedure, kind: kind, state: state, isOpen: isOpen,
      owner: owner, nextDue: nextDue, supervision: supervision, openedAt: openedAt,
      changedAt: changedAt, wakesAt: wakesAt, involved: involved)
  }
}

extension WorklistQuery {
  /// The same query with some parts replaced.
  func changed(
    scope: Scope? = nil, dueBefore: Instant?? = nil, after: Place?? = nil, limit: Int? = nil,
    includesEnded: Bool? = nil, readers: [String]? = nil
  ) -> WorklistQuery {
    WorklistQuery(
      scope ?? self.scope, dueBefore: dueBefore ?? self.dueBefore, after: after ?? self.after,
      limit: limit ?? self.limit, includesEnded: includesEnded ?? self.includesEnded,
      readers: readers ?? self.readers)
  }
}
