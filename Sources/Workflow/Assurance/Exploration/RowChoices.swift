/// What can come of one row in one slice, worked out once for each way in which what it asks can be.
struct RowChoices: Sendable {
  private enum Bit {
    case fact(UInt64)
    case live(UInt64)
    case overdue(UInt64)
  }

  private let search: ChoiceSearch
  private let bits: [Bit]
  private var dense: [[Choice]?]
  private var sparse: [Atoms: [Choice]] = [:]

  init(_ row: AssuranceRow, in slice: Slice, of table: AssuranceTable) {
    search = ChoiceSearch(row, in: slice, of: table)
    let known = search.known
    bits =
      (0..<64).filter { known.facts >> UInt128($0) & 1 != 0 }.map { .fact(1 << $0) }
      + (0..<64).filter { known.live >> $0 & 1 != 0 }.map { .live(1 << $0) }
      + (0..<64).filter { known.overdue >> $0 & 1 != 0 }.map { .overdue(1 << $0) }
    dense = bits.count <= 12 ? [[Choice]?](repeating: nil, count: 1 << bits.count) : []
  }

  /// Everything that can come of the row in a standing.
  mutating func choices(in standing: Standing) -> [Choice] {
    if !dense.isEmpty {
      let key = key(of: standing)
      if let known = dense[key] { return known }
      let found = search.choices(where: holding(standing))
      dense[key] = found
      return found
    }
    let holding = holding(standing)
    if let known = sparse[holding] { return known }
    let found = search.choices(where: holding)
    sparse[holding] = found
    return found
  }

  /// An example of what may be offered in a standing so that the row's guards and some more clauses hold.
  func example(in standing: Standing, and more: [CompiledGuard.Clause]) -> UInt128? {
    search.example(where: holding(standing), and: more)
  }

  private func key(of standing: Standing) -> Int {
    var key = 0
    for bit in bits {
      let holds =
        switch bit {
        case .fact(let mask): standing.facts & mask != 0
        case .live(let mask): standing.live & mask != 0
        case .overdue(let mask): standing.overdue & mask != 0
        }
      key = key << 1 | (holds ? 1 : 0)
    }
    return key
  }

  /// What holds of what makes a difference to the row.
  func holding(_ standing: Standing) -> Atoms {
    let known = search.known
    return Atoms(
      facts: UInt128(standing.facts) & known.facts, live: standing.live & known.live,
      overdue: standing.overdue & known.overdue)
  }
}
