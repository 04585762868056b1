/// Standings, each with its number in the order in which they came.
struct StandingTable: Sendable {
  private(set) var standings: [Standing] = []
  private var slots: [Int32]

  init() { slots = [Int32](repeating: -1, count: 1 << 10) }

  var count: Int { standings.count }

  subscript(number: Int) -> Standing { standings[number] }

  /// The number of a standing, and whether it is new.
  mutating func insert(_ standing: Standing) -> (number: Int, isNew: Bool) {
    var slot = Int(truncatingIfNeeded: standing.mixed) & (slots.count - 1)
    while slots[slot] >= 0 {
      if standings[Int(slots[slot])] == standing { return (Int(slots[slot]), false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: standings.count)
    standings.append(standing)
    if standings.count * 2 > slots.count { grow() }
    return (standings.count - 1, true)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in standings.indices {
      var slot = Int(truncatingIfNeeded: standings[number].mixed) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}
