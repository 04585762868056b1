/// Where a move leads; the same as in the kernel, for what the slice tells apart.
extension Exploration {
  /// The standings after a row was done: more than one where a number of parts may open at once.
  func after(
    _ choice: Choice, of row: AssuranceRow, in standing: Standing, isFirst: Bool = false
  ) -> [Standing] {
    var next = standing
    if row.target >= 0 { next.state = row.target }
    let hasMoved = isFirst || next.state != standing.state
    next.facts = (standing.facts & ~choice.cleared) | choice.set
    clocks(choice, standing, &next)
    if hasMoved { next.armed = 0 }
    for (place, act) in table.deemed.enumerated() where choice.started & act.duty != 0 {
      next.armed |= 1 << UInt64(place)
    }
    if slice.hasSeats { next.seats |= row.seats }
    if slice.isCounting { count(row, hasMoved, &next) }
    return joined(row, choice, next)
  }

  private func clocks(_ choice: Choice, _ standing: Standing, _ next: inout Standing) {
    var ended = choice.ended | choice.started
    if choice.started & table.handlingClocks != 0 { ended |= table.handlingClocks }
    if table.isTerminal(next.state) { ended |= ~table.survivors }
    next.live = (standing.live & ~ended) | (choice.started & slice.live)
    next.overdue = standing.overdue & next.live & ~choice.started
    if slice.focus & ended != 0 { (next.isWarned, next.level) = (false, 0) }
    if slice.focus & choice.started != 0 { next.hasStarted = true }
  }

  private func count(_ row: AssuranceRow, _ hasMoved: Bool, _ next: inout Standing) {
    if table.renewals.contains(row.action) { next.hasFeedback = false }
    if hasMoved, table.feedback >> UInt64(next.state) & 1 != 0 { next.hasFeedback = true }
    for (place, count) in table.counts.enumerated() where count.actions.contains(row.action) {
      let at = table.joins.count + place
      next.setCount(at, min(count.limit, next.count(at) + 1))
    }
  }

  /// A count that has reached its bound stands for that many and more.
  private func joined(
    _ row: AssuranceRow, _ choice: Choice, _ standing: Standing
  ) -> [Standing] {
    var all = [standing]
    for (place, join) in table.joins.enumerated() {
      let open = standing.count(place)
      let bit = UInt64(truncatingIfNeeded: join.fact)
      var counts: [Int] =
        if row.clears & join.fact != 0 {
          [0]
        } else if join.opens.contains(row.action) {
          Array(open...table.mostOpen)
        } else if join.closes.contains(row.action) {
          open == table.mostOpen ? [open - 1, open] : [open - 1]
        } else {
          [open]
        }
      // A condition of the row may have read whether a part is open afterwards.
      if row.keeps & join.fact != 0, (choice.set | choice.cleared) & bit != 0 {
        counts = counts.filter { ($0 > 0) == (choice.set & bit != 0) }
      }
      all = all.flatMap { standing in
        counts.map { count in
          var next = standing
          next.setCount(place, count)
          next.facts = count > 0 ? next.facts | bit : next.facts & ~bit
          return next
        }
      }
    }
    return all
  }

  /// What time brings about: any duty may come to its next phase before any other.
  mutating func byTime(_ standing: Standing) -> [(Standing, Move)] {
    var moves: [(Standing, Move)] = []
    var left = standing.live
    while left != 0 {
      let duty = left.trailingZeroBitCount
      let bit: UInt64 = 1 << UInt64(duty)
      left &= left - 1
      if let move = ageing(bit, duty, standing) { moves.append(move) }
    }
    for (place, act) in table.deemed.enumerated() where standing.armed >> UInt64(place) & 1 != 0 {
      deem(act, standing, &moves)
    }
    return moves
  }

  private func ageing(_ bit: UInt64, _ duty: Int, _ standing: Standing) -> (Standing, Move)? {
    var next = standing
    if table.windows & bit != 0 {
      next.live &= ~bit
      next.overdue &= ~bit
      if slice.focus == bit { next.isWarned = false }
      return (next, .expire(duty: duty))
    }
    guard slice.focus == bit else {
      guard slice.overdue & bit != 0, standing.overdue & bit == 0 else { return nil }
      next.overdue |= bit
      return (next, .lapse(duty: duty))
    }
    if standing.overdue & bit != 0 {
      guard table.obligations & bit != 0, standing.level < 3 else { return nil }
      next.level += 1
      return (next, .raise)
    }
    if standing.isWarned {
      next.isWarned = false
      next.overdue |= bit
      return (next, .lapse(duty: duty))
    }
    next.isWarned = true
    return (next, .warn)
  }

  /// Whether something counts as done as soon as time runs out, so that the case does not wait.
  mutating func isDeemedToMove(_ standing: Standing) -> Bool {
    byTime(standing).contains { _, move in
      if case .deemed = move { true } else { false }
    }
  }

  private mutating func deem(
    _ act: AssuranceTable.Deemed, _ standing: Standing, _ moves: inout [(Standing, Move)]
  ) {
    for place in table.rowsByState[standing.state]
    where table.rows[place].action == act.action && table.rows[place].isForClock {
      let row = table.rows[place]
      for (index, choice) in choices[place].choices(in: standing).enumerated()
      where choice.offered == 0 {
        for next in after(choice, of: row, in: standing) where next.state != standing.state {
          moves.append((next, .deemed(row: place, choice: index)))
        }
      }
    }
  }
}
