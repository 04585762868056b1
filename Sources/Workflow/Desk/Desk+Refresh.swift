extension Desk {
  /// Writes the rows anew that an earlier version of the kit wrote, so many at most, and answers how many
  /// it did; none are left when it answers zero.
  ///
  /// A store answers no list before that, since a list that lacks cases would look whole.
  ///
  /// - Throws: ``StoreError`` with code `unreadableEvent` or `unknownProcedure` when a row cannot be told
  ///   from its history, or on a fault of the medium.
  public func rebuild(limit: Int = 500) async throws(StoreError) -> Int {
    let ids = try await cases.outdated(limit: max(1, limit))
    for id in ids { try await refresh(id) }
    return ids.count
  }

  /// Tells the row of a case from its history and the directory as it is now, and writes it
  /// anew.
  ///
  /// For a case whose lists hang on an office that was entered, moved or staffed anew: who stands above
  /// whom, and where somebody accused holds a post.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium or a case of an unknown version.
  public func refresh(_ id: CaseID) async throws(StoreError) {
    var conflict: StoreError?
    for _ in 0..<Self.attempts {
      guard let file = try await file(of: id) else { return }
      let procedure = try rules.procedure(file.procedure)
      let entry = procedure.entry(
        of: file, in: rules.context(now: now(), directory: try await snapshot(of: file)))
      do {
        try await cases.refresh(entry)
        return
      } catch {
        guard error.code == .versionConflict else { throw error }
        conflict = error
      }
    }
    throw conflict ?? .versionConflict(id, expected: 0, found: 0)
  }
}
