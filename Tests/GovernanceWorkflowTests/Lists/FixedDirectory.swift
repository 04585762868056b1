import GovernanceModel
import GovernanceWorkflow

/// The people and offices of ``Village`` as a store answers them: what is asked for, and what stands
/// above it.
struct FixedDirectory: DirectoryStore {
  var whole = Village.directory

  func load(
    _ batches: some Sequence<DirectoryBatch> & Sendable,
    progress: @Sendable (DirectoryCounts) -> Void
  ) async throws(StoreError) {}

  func counts() async throws(StoreError) -> DirectoryCounts { DirectoryCounts() }

  func division(_ code: DivisionCode) async throws(StoreError) -> Division? { nil }

  func centers() async throws(StoreError) -> [Center] { [] }

  func center(_ id: Center.ID) async throws(StoreError) -> Center? { nil }

  func organ(_ id: Organ.ID) async throws(StoreError) -> Organ? { nil }

  func grid(_ id: Grid.ID) async throws(StoreError) -> Grid? { nil }

  func unit(_ id: HouseholdUnit.ID) async throws(StoreError) -> HouseholdUnit? { nil }

  func households(of unit: HouseholdUnit.ID) async throws(StoreError) -> [Household] { [] }

  func snapshot(
    actors: Set<Actor.ID>, offices: Set<UnitReference>
  ) async throws(StoreError) -> DirectorySnapshot {
    let chains = offices.flatMap { [$0] + whole.offices(above: $0) }
    return DirectorySnapshot(
      actors: actors.compactMap { whole.actor($0) },
      offices: Set(chains).compactMap { whole.office($0) })
  }
}
