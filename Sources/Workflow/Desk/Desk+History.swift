import GovernanceModel

/// Taking in what another store has held.
extension Desk {
  /// Takes in the whole history of a case as another store has kept it, or nothing of it.
  ///
  /// Every record is read, the history is folded, and the version that the case is pinned to must be one that the
  /// desk knows. Nothing is decided anew: what was recorded stands, whatever later rules say. Private fields
  /// do not come with a history; their commitments stay.
  ///
  /// - Parameter records: The records of one case, from the first on.
  /// - Returns: The file that they lead to.
  /// - Throws: ``StoreError`` with code `unreadableEvent` where a record cannot be read or does not follow the
  ///   one before, `unknownProcedure`, `versionConflict` where there is a case of that name, or a fault of the
  ///   medium; nothing has been written then.
  public func restore(_ records: [EventRecord]) async throws(StoreError) -> Dossier<V> {
    var events: [Event<V>] = []
    for record in records {
      do throws(WireError) {
        events.append(try EventCodec<V>.event(of: record))
      } catch {
        throw Self.unreadable(record.caseID, error.description)
      }
    }
    guard let id = events.first?.caseID, let file = try Self.file(of: id, events) else {
      throw Self.unreadable(nil, "The history is empty.")
    }
    let procedure = try rules.procedure(file.procedure)
    let context = rules.context(now: now(), directory: try await snapshot(of: file))
    _ = try await append(events, to: nil, procedure, key: nil, fields: [], in: context)
    return file
  }
}
