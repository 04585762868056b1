import GovernanceModel
import GovernanceWorkflow

/// What a drawn value may look at: the case so far, the moment, and who is about to act.
struct WalkPlace {
  let file: CaseFile?
  let now: Instant
  var actor: Actor.ID?
  var unit: UnitReference?
  var action: CaseAction

  func seat(_ seat: CaseSeat) -> UnitReference? { file?.seats[seat] }

  var parties: [Actor.ID] { file.map { CaseVocabulary.parties(in: $0).sorted() } ?? [] }

  var today: CivilDate { now.civilDate }

  /// Whether an office, or somebody with a post there, is accused as the case has it.
  func isAccused(_ unit: UnitReference) -> Bool {
    file?.bonds.contains { bond in
      switch (bond.relation, bond.subject) {
      case (.accusedUnit, .unit(unit)): true
      case (.accused, .actor(let actor)): WalkWorld.posts(of: actor).contains { $0.unit == unit }
      default: false
      }
    } ?? false
  }

  /// Whether an office, or one above it, is accused.
  func isUnderAccused(_ unit: UnitReference) -> Bool {
    guard let file, file.bonds.contains(where: { [.accused, .accusedUnit].contains($0.relation) })
    else { return false }
    return ([unit] + WalkWorld.directory.offices(above: unit)).contains { isAccused($0) }
  }

  var isReceiverAccused: Bool { seat(.receivingCenter).map { isUnderAccused($0) } ?? false }

  /// Somebody's work at an office, as `nameAccused` and `recuse` may speak of it.
  func somebody(_ source: inout SeededSource) -> Actor.ID {
    let seats = file.map { Array($0.seats).sorted { $0.value < $1.value }.map(\.value) } ?? []
    let unit =
      source.chance(70) && !seats.isEmpty ? source.pick(seats) : source.pick(WalkWorld.units)
    return source.pick(WalkWorld.holders(of: source.pick(WalkWorld.roles), at: unit))
  }
}

extension SeededSource {
  /// Whether something happens that happens so often in a hundred times.
  mutating func chance(_ percent: Int) -> Bool { next(100) < percent }

  /// One of some values, each as often as its weight says.
  mutating func pick<T>(weighted values: [(T, Int)]) -> T {
    var left = next(values.reduce(0) { $0 + $1.1 })
    for (value, weight) in values {
      if left < weight { return value }
      left -= weight
    }
    return values[0].0
  }

  /// Some of the values, in their order.
  mutating func some<T>(_ values: [T], upTo most: Int) -> [T] {
    var left = values
    let count = min(values.count, 1 + next(max(1, most)))
    var chosen: [T] = []
    for _ in 0..<count { chosen.append(left.remove(at: next(left.count))) }
    return chosen
  }
}
