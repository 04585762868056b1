public import GovernanceModel
public import GovernanceWorkflow

extension MemoryStore: ExchangeStore {
  /// Those of the named grids, units and households that are there.
  public func known(_ names: DirectoryNames) -> DirectoryBatch {
    DirectoryBatch(
      grids: names.grids.compactMap { directory.grids[$0] },
      units: names.units.compactMap { directory.units[$0] },
      households: names.households.compactMap { id, unit in
        directory.households[id].flatMap { $0.unit == unit ? $0 : nil }
      })
  }

  /// Reads, decides and writes in one step.
  ///
  /// - Throws: ``StoreError`` with code `invalidDirectory` when a part lies in something that is
  ///   not there; nothing was written then.
  public func revise(
    _ names: DirectoryNames, by decide: @Sendable (DirectoryBatch) -> DirectoryRevision
  ) throws(StoreError) {
    let revision = decide(known(names))
    // The copy is what makes it whole: it takes the directory's place only when all is in it.
    var revised = directory
    try revised.add(revision.batch)
    directory = revised
    marks[revision.mark.name] = revision.mark
  }

  /// The household units behind a name, in order of their names, at most so many.
  public func units(after name: HouseholdUnit.ID?, limit: Int) -> [HouseholdUnit] {
    let units = directory.units.values.filter { unit in name.map { unit.id > $0 } ?? true }
    return Array(units.sorted { $0.id < $1.id }.prefix(max(0, limit)))
  }

  /// How far the import of that name has come, or nothing if it never began.
  public func importMark(_ name: String) -> ImportMark? { marks[name] }
}
