public import GovernanceModel

/// A directory that tables of a village are imported into and exported from, piece by piece.
public protocol ExchangeStore: DirectoryStore {
  /// Those of the named grids, units and households that are there; of a unit's households no others.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func known(_ names: DirectoryNames) async throws(StoreError) -> DirectoryBatch

  /// Reads what is there under some names, and writes what is decided on it, in one step.
  ///
  /// What is written and its mark are there together, or neither of them. A decision may be asked for more
  /// than once; it must be the same each time.
  ///
  /// - Parameters:
  ///   - names: What the decision asks about.
  ///   - decide: Is given those of the names that are there, and says what is to be written.
  /// - Throws: ``StoreError`` with code `invalidDirectory` when a part lies in a grid or unit that is not
  ///   there, or a fault of the medium; nothing was written then.
  func revise(
    _ names: DirectoryNames,
    by decide: @Sendable (DirectoryBatch) -> DirectoryRevision
  ) async throws(StoreError)

  /// The household units behind a name, in order of their names, at most so many.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func units(
    after name: HouseholdUnit.ID?, limit: Int
  ) async throws(StoreError) -> [HouseholdUnit]

  /// How far the import of that name has come, or nothing if it never began.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func importMark(_ name: String) async throws(StoreError) -> ImportMark?
}
