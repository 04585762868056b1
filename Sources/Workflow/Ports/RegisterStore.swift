public import GovernanceModel

/// Where centers write down what the regulations ask for; entries are only ever added.
public protocol RegisterStore: Sendable {
  /// Adds an entry; the same entry a second time is kept once.
  ///
  /// - Throws: ``StoreError`` with code `entryChanged` when the name exists with another content, or
  ///   a fault of the medium.
  func add(_ entry: RegisterEntry) async throws(StoreError)

  /// Adds entries in one step, all of them or none; what is there already is kept once.
  ///
  /// An entry is asked for only when the one before it is written, so that they need never be in memory
  /// together.
  ///
  /// - Throws: ``StoreError`` with code `entryChanged` when a name exists with another content, or a fault
  ///   of the medium; nothing was added then.
  func add(all entries: some Sequence<RegisterEntry> & Sendable) async throws(StoreError)

  /// A center's entries under a regulation, those from a moment on and before another, by moment and
  /// then by name.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func entries(
    of center: Center.ID, under regulation: RegulationTitle, in period: Range<Instant>
  ) async throws(StoreError) -> [RegisterEntry]
}
