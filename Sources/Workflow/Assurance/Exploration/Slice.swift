/// What an exploration tells apart: as much as what it looks at depends on, and no more.
///
/// A fact that no guard reads, or a duty that nothing waits for, makes no difference to where a case can
/// come; to leave it out loses nothing. What a slice holds is closed: whatever a row reads that changes
/// something in the slice is in the slice itself.
struct Slice: Hashable, Sendable {
  /// The kept facts told apart.
  var facts: UInt128 = 0
  /// The duties of which it is known whether they are live.
  var live: UInt64 = 0
  /// The duties of which it is known whether they are overdue.
  var overdue: UInt64 = 0
  /// The one duty whose phases and supervision are followed.
  var focus: UInt64 = 0
  /// Whether it is counted how often something is done.
  var isCounting = false
  /// Whether it is known which seats are taken.
  var hasSeats = false

  /// The smallest slice that tells apart where a case can come.
  static func core(of table: AssuranceTable) -> Slice {
    var slice = Slice()
    for join in table.joins { slice.facts |= join.fact }
    return slice.closed(in: table)
  }

  /// The same, with more in it.
  func with(
    _ atoms: Atoms, focus: UInt64 = 0, in table: AssuranceTable
  ) -> Slice {
    var slice = self
    slice.facts |= atoms.facts & table.keptFacts
    slice.live |= atoms.live | atoms.overdue | focus
    slice.overdue |= atoms.overdue | focus
    slice.focus |= focus
    return slice.closed(in: table)
  }

  private func closed(in table: AssuranceTable) -> Slice {
    var slice = self
    while true {
      let before = slice
      for row in table.rows { slice.take(in: row, table) }
      if slice == before { return slice }
    }
  }

  private mutating func take(in row: AssuranceRow, _ table: AssuranceTable) {
    let writes = (row.keeps | row.sets | row.clears) & facts != 0
    let starts = row.starts.filter { isFollowed($0, in: table) }
    let ends = row.ends.filter { $0.duty & live != 0 }
    guard row.target >= 0 || writes || !starts.isEmpty || !ends.isEmpty else { return }
    var asked = row.asks(row.clauses)
    // What only ends or starts a duty, and asks for another one as one of several ways, is taken to be
    // possible: to follow all of these at once would tell apart what nothing else depends on.
    if row.target < 0, !writes {
      let alone = row.asks(row.clauses.filter(\.hasOneAtom))
      (asked.live, asked.overdue) = (alone.live, alone.overdue)
    }
    take(asked, table)
    for change in starts + ends { take(row.asks(change.when), table) }
  }

  private mutating func take(_ atoms: Atoms, _ table: AssuranceTable) {
    facts |= atoms.facts & table.keptFacts
    live |= atoms.live | atoms.overdue
    overdue |= atoms.overdue
  }

  /// Whether it matters whether a duty starts: it is told apart, it would end one that is, or time will
  /// deem something done by it.
  func isFollowed(_ start: AssuranceRow.Change, in table: AssuranceTable) -> Bool {
    start.duty & (live | table.deemedDuties) != 0
      || start.isHandlingClock && live & table.handlingClocks != 0
  }
}
