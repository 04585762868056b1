import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

/// A directory store that is right but for one fault.
struct WrongDirectoryStore: DirectoryStore {
  /// What it does otherwise, and the law that this breaks.
  enum Fault: CaseIterable, CustomTestStringConvertible {
    case loadsBatchByBatch
    case overlooksStrayParts
    case countsTwice
    case keepsTheFirst
    case answersForUnknownUnits
    case listsHouseholdsBackwards
    case forgetsOfficesOfGrids
    case takesAnyOfficeForACenter
    case keepsOldMembersOnly
    case listsCentersBackwards

    var law: StoreLaw {
      switch self {
      case .loadsBatchByBatch, .overlooksStrayParts: .directoryIsWhole
      case .countsTwice, .keepsTheFirst: .directoryReloads
      case .answersForUnknownUnits, .listsHouseholdsBackwards, .forgetsOfficesOfGrids,
        .takesAnyOfficeForACenter, .keepsOldMembersOnly, .listsCentersBackwards:
        .directoryAnswers
      }
    }

    var testDescription: String { "\(law.rawValue), it \(self)" }
  }

  let base: MemoryStore
  let fault: Fault?
  private let loads = WrongCounter()

  init(_ partition: DivisionCode, _ fault: Fault?) {
    base = MemoryStore(partition: partition)
    self.fault = fault
  }

  func load(
    _ batches: some Sequence<DirectoryBatch> & Sendable,
    progress: @Sendable (DirectoryCounts) -> Void
  ) async throws(StoreError) {
    if fault == .keepsTheFirst, await base.counts() != DirectoryCounts() { return }
    loads.add()
    switch fault {
    case .loadsBatchByBatch:
      for batch in batches { try await base.load([batch], progress: progress) }
    case .overlooksStrayParts:
      do throws(StoreError) { try await base.load(batches, progress: progress) } catch { return }
    default: try await base.load(batches, progress: progress)
    }
  }

  func counts() async throws(StoreError) -> DirectoryCounts {
    var counts = await base.counts()
    if fault == .countsTwice, loads.value > 1 { counts += counts }
    return counts
  }

  func division(_ code: DivisionCode) async throws(StoreError) -> Division? {
    await base.division(code)
  }

  func centers() async throws(StoreError) -> [Center] {
    let centers = await base.centers()
    return fault == .listsCentersBackwards ? centers.reversed() : centers
  }

  func center(_ id: Center.ID) async throws(StoreError) -> Center? { await base.center(id) }

  func organ(_ id: Organ.ID) async throws(StoreError) -> Organ? { await base.organ(id) }

  func grid(_ id: Grid.ID) async throws(StoreError) -> Grid? {
    guard let grid = await base.grid(id), fault == .keepsOldMembersOnly else {
      return await base.grid(id)
    }
    return try? Grid(
      village: grid.village, number: grid.number, groups: grid.groups,
      mergedNetworks: grid.mergedNetworks)
  }

  func unit(_ id: HouseholdUnit.ID) async throws(StoreError) -> HouseholdUnit? {
    let known = await base.unit(id)
    guard fault == .answersForUnknownUnits, known == nil,
      let other = HouseholdUnit.ID("520221001001001001")
    else { return known }
    return await base.unit(other)
  }

  func households(of unit: HouseholdUnit.ID) async throws(StoreError) -> [Household] {
    let households = await base.households(of: unit)
    return fault == .listsHouseholdsBackwards ? households.reversed() : households
  }

  func snapshot(
    actors: Set<Actor.ID>, offices: Set<UnitReference>
  ) async throws(StoreError) -> DirectorySnapshot {
    let asked = offices.filter { office in
      if case .grid = office { fault != .forgetsOfficesOfGrids } else { true }
    }
    guard fault == .takesAnyOfficeForACenter else {
      return await base.snapshot(actors: actors, offices: asked)
    }
    var answers: [Office] = []
    for office in offices {
      let name = office.description.split(separator: "/").last.map(String.init) ?? ""
      guard let id = Center.ID(name), let center = await base.center(id) else { continue }
      answers.append(
        Office(
          unit: office, name: center.name, division: center.division, capacity: .centerOnly))
    }
    return DirectorySnapshot(actors: [], offices: answers)
  }
}
