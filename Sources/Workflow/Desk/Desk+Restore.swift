extension Desk {
  /// Takes over the whole history of a case that another house, or an earlier release, has recorded.
  ///
  /// It is taken whole or not at all: every event can be read, each follows the one before, and the
  /// version that the case has at the end is at hand. Private fields do not come with it.
  ///
  /// - Throws: ``StoreError`` with code `unreadableEvent` or `unknownProcedure` where it is refused,
  ///   `versionConflict` where there is a case of that name, or a fault of the medium.
  package func restore(_ records: [EventRecord]) async throws(StoreError) -> Dossier<V> {
    let events = try Self.decoded(records.map { StoredEvent(position: 0, record: $0) })
    guard let id = events.first?.caseID, let file = try Self.file(of: id, events) else {
      throw Self.unreadable(nil, "The history is empty.")
    }
    let procedure = try rules.procedure(file.procedure)
    let context = rules.context(now: now(), directory: try await snapshot(of: file))
    _ = try await append(events, to: nil, procedure, key: nil, fields: [], in: context)
    return file
  }
}
