import GovernanceModel
import GovernanceWorkflow

/// All that a directory store shows of some batches at one moment.
struct DirectoryView {
  private var counts = DirectoryCounts()
  private var divisions: [Division?] = []
  private var centers: [Center?] = []
  private var organs: [Organ?] = []
  private var grids: [Grid?] = []
  private var units: [HouseholdUnit?] = []
  private var households: [[Household]] = []
  private var actors: [Actor?] = []
  private var offices: [Office?] = []

  private init() {}

  /// What a store must show after these batches, each name once.
  init(expecting batches: [DirectoryBatch]) {
    for batch in batches { counts += batch.counts }
    divisions = batches.flatMap(\.divisions)
    centers = batches.flatMap(\.centers)
    organs = batches.flatMap(\.organs)
    grids = batches.flatMap(\.grids)
    units = batches.flatMap(\.units)
    households = batches.flatMap(\.units).map { unit in
      batches.flatMap(\.households).filter { $0.unit == unit.id }.sorted { $0.id < $1.id }
    }
    actors = batches.flatMap(\.actors)
    offices =
      batches.flatMap(\.centers).map {
        Office(
          unit: $0.unit, name: $0.name, division: $0.division, capacity: .centerOnly,
          superior: Self.center(above: $0.division, among: batches)
            ?? $0.superior.map { .organ($0) })
      }
      + batches.flatMap(\.organs).map {
        Office(
          unit: $0.unit, name: $0.name, division: $0.division, capacity: $0.capacity,
          superior: $0.superior.map { .organ($0) })
      }
      + batches.flatMap(\.grids).map {
        Office(
          unit: .grid($0.id), name: $0.id.rawValue, division: $0.village, capacity: .centerOnly)
      }
  }

  /// The center of the nearest division around another one that has a center.
  private static func center(
    above division: DivisionCode, among batches: [DirectoryBatch]
  ) -> UnitReference? {
    let around = batches.flatMap(\.centers).filter {
      $0.division != division && $0.division.contains(division)
    }
    // Of two divisions around one, the higher holds the lower.
    let nearest = around.filter { center in
      around.allSatisfy { $0.division.contains(center.division) }
    }
    return nearest.map(\.id).min().map { .center($0) }
  }

  /// Asks a store for everything that stands in the batches.
  static func of(
    _ store: some DirectoryStore, _ batches: [DirectoryBatch]
  ) async throws(StoreError) -> DirectoryView {
    let expected = DirectoryView(expecting: batches)
    var view = DirectoryView()
    view.counts = try await store.counts()
    for division in batches.flatMap(\.divisions) {
      view.divisions.append(try await store.division(division.code))
    }
    for center in batches.flatMap(\.centers) {
      view.centers.append(try await store.center(center.id))
    }
    for organ in batches.flatMap(\.organs) {
      view.organs.append(try await store.organ(organ.id))
    }
    for grid in batches.flatMap(\.grids) { view.grids.append(try await store.grid(grid.id)) }
    for unit in batches.flatMap(\.units) {
      view.units.append(try await store.unit(unit.id))
      view.households.append(try await store.households(of: unit.id))
    }
    let names = expected.actors.compactMap { $0?.id }
    let units = expected.offices.compactMap { $0?.unit }
    let snapshot = try await store.snapshot(actors: Set(names), offices: Set(units))
    view.actors = names.map { snapshot.actor($0) }
    view.offices = units.map { snapshot.office($0) }
    return view
  }

  /// Expects two views to show the same, part by part.
  func expectSame(as earlier: DirectoryView, _ when: Wording, in trial: inout Trial) {
    func what(_ zh: String, _ en: String) -> Wording {
      Wording(zh: "\(when.zh)的\(zh)", en: "\(en) \(when.en)")
    }
    trial.expect(counts, earlier.counts, what("数目", "The counts"))
    trial.expect(divisions, earlier.divisions, what("区划", "The divisions"))
    trial.expect(centers, earlier.centers, what("中心", "The centers"))
    trial.expect(organs, earlier.organs, what("机关单位", "The organs"))
    trial.expect(grids, earlier.grids, what("网格", "The grids"))
    trial.expect(units, earlier.units, what("联户单元", "The units"))
    for (found, expected) in zip(households, earlier.households) {
      trial.expect(found, expected, what("户", "The households of a unit"))
    }
    trial.expect(actors, earlier.actors, what("人员", "The actors"))
    trial.expect(offices, earlier.offices, what("办公单位", "The offices"))
  }
}
