public import GovernanceModel

/// Where the territory, the households and the staff are kept.
public protocol DirectoryStore: Sendable {
  /// Loads a directory, batch by batch and in one step: all of it or nothing.
  ///
  /// What has a name that is already there takes its place. A batch is asked for only when the one
  /// before it is written, so a directory need never be in memory whole.
  ///
  /// - Parameters:
  ///   - batches: The parts, each division before what lies in it.
  ///   - progress: Called after each batch with what has been written so far.
  /// - Throws: ``StoreError`` with code `invalidDirectory` when a part lies in a division, grid or unit
  ///   that is not there, or a fault of the medium; nothing was loaded then.
  func load(
    _ batches: some Sequence<DirectoryBatch> & Sendable,
    progress: @Sendable (DirectoryCounts) -> Void
  ) async throws(StoreError)

  /// How much of each kind is there.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func counts() async throws(StoreError) -> DirectoryCounts

  /// The division with a code.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func division(_ code: DivisionCode) async throws(StoreError) -> Division?

  /// Every center, in the order of the divisions they serve.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func centers() async throws(StoreError) -> [Center]

  /// The center with a name.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func center(_ id: Center.ID) async throws(StoreError) -> Center?

  /// The organ with a name.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func organ(_ id: Organ.ID) async throws(StoreError) -> Organ?

  /// The grid with a name.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func grid(_ id: Grid.ID) async throws(StoreError) -> Grid?

  /// The household unit with a name.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func unit(_ id: HouseholdUnit.ID) async throws(StoreError) -> HouseholdUnit?

  /// The households of a unit, by name.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func households(of unit: HouseholdUnit.ID) async throws(StoreError) -> [Household]

  /// The actors and offices that a decision asks about, with all offices above each of these; what is
  /// unknown is left out.
  ///
  /// - Throws: ``StoreError`` on a fault of the medium.
  func snapshot(
    actors: Set<Actor.ID>, offices: Set<UnitReference>
  ) async throws(StoreError) -> DirectorySnapshot
}
