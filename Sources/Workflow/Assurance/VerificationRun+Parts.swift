import GovernanceModel

/// Owners, clocks, duties and rows, each in explorations of their own.
extension VerificationRun {
  /// The owner of every state has taken its seat, and somebody of that office can act.
  mutating func lookAtOwners(_ slice: Slice) {
    let exploration = explore(slice, keepingMoves: false)
    let owners = Dictionary(
      procedure.states.map { ($0.state.ordinal, $0.owner) }
    ) { first, _ in first }
    let wrong = (0..<exploration.count).filter { number in
      let standing = exploration.standings[number]
      guard let owner = owners[standing.state] ?? nil else { return false }
      let isLive = table.rowsByState[standing.state].contains { row in
        procedure.rows[row].who.contains { isHeld($0, at: owner) }
      }
      return standing.seats >> UInt64(owner.ordinal) & 1 == 0 || !isLive
    }
    reportEachState(exploration, .ownerMissing, wrong) { state in
      let owner = (owners[state.ordinal] ?? nil)?.rawValue ?? "-"
      return (
        "案件在 \(state.wording.zh) 时归属单位可能空缺,或者该单位无人可以办理。",
        "The \(owner) owns a case there, and may be nobody or have nobody who can act."
      )
    }
  }

  private func isHeld(_ permission: Permission<V>, at seat: V.Seat) -> Bool {
    switch permission.reach {
    case .seat(let other), .within(let other): other == seat
    case .above, .anyOffice, .noOffice: false
    }
  }

  /// While a case is open a clock runs, or the procedure says why none does.
  mutating func lookAtClocks(_ slice: Slice) {
    var exploration = explore(slice, keepingMoves: false)
    let waivers = Dictionary(
      procedure.states.filter { $0.waiver != nil }.map { definition in
        (definition.state.ordinal, definition.waivedWhen.flatMap { CompiledGuard($0) })
      }
    ) { first, _ in first }
    func isWaived(_ standing: Standing) -> Bool {
      guard let condition = waivers[standing.state] else { return false }
      return condition?.holds(standing.atoms) ?? true
    }
    let waiting = ~table.survivors
    let wrong = (0..<exploration.count).filter { number in
      let standing = exploration.standings[number]
      return standing.live & waiting == 0 && !table.isTerminal(standing.state)
        && !isWaived(standing) && !exploration.isDeemedToMove(standing)
    }
    reportEachState(exploration, .waitingWithoutClock, wrong) {
      (
        "案件可能在 \($0.wording.zh) 等待而没有时限,也没有说明。",
        "A case may wait there while no clock runs and no waiver is stated: found \($0.rawValue)."
      )
    }
  }

  /// A duty is not started anew over a supervised one but for another holder, and can be done.
  mutating func lookAtDuty(_ duty: V.Duty, _ slice: Slice) {
    let exploration = explore(slice)
    // Only what is owed is supervised; a right begins anew with what gives it.
    if table.obligations & slice.focus != 0 { lookForFalls(of: duty, exploration) }
    guard checks.contains(.dutyCannotEnd), table.windows & slice.focus == 0 else { return }
    func isOver(_ standing: Standing) -> Bool { standing.live & slice.focus == 0 }
    func counts(_ move: Move, from standing: Int) -> Bool {
      !move.isOfTime || isOver(exploration.standings[standing])
    }
    let ends = exploration.reaching(isOver, through: counts)
    guard let wrong = (0..<exploration.count).first(where: { !ends[$0] }) else { return }
    report(
      .dutyCannotEnd, duty.rawValue, zh: "\(duty.wording.zh)的职责再也无法履行。",
      en: "Nothing that anybody can do ends this duty any more.", trace(exploration, to: wrong))
  }

  private mutating func lookForFalls(of duty: V.Duty, _ exploration: Exploration) {
    for restart in exploration.restarts {
      guard let place = restart.move.row else { continue }
      let row = procedure.rows[place]
      // An office that takes the duty over begins with a clean slate; the old one ends with its own.
      let owner = procedure.definition(of: duty)?.owner
      if let owner, claims.seats[row.action]?.contains(owner) ?? false { continue }
      report(
        .supervisionFalls, "\(duty.rawValue) by \(row.action.rawValue)",
        zh: "\(row.action.wording.zh)会使\(duty.wording.zh)重新起算,原有督办随之消失。",
        en:
          "\(row.action.rawValue) starts the duty anew while it is live, and its supervision is lost.",
        trace(exploration, to: restart.standing, then: restart.move))
    }
  }

  /// What no exploration has seen done, nor one of its own that tells apart all it asks, can never be done.
  mutating func lookForImpossible(_ core: Slice) {
    guard checks.contains(.guardNeverHolds) else { return }
    for (place, row) in table.rows.enumerated() where !isPossible[place] {
      let exploration = explore(core.with(row.asks(row.clauses), in: table), keepingMoves: false)
      if isPossible[place] { continue }
      let standing = (0..<exploration.count).first { number in
        row.origins >> UInt64(exploration.standings[number].state) & 1 != 0
      }
      let action = procedure.rows[place].action
      let written = standing.map { unmet(place, exploration, state: $0) } ?? []
      let codes = written.map(\.code).joined(separator: "; ")
      let from = standing.map { state(exploration.standings[$0].state).rawValue } ?? "nothing"
      guard row.isForPeople || row.isForClock && isDeemed(row) else {
        report(
          .guardNeverHolds, "\(action.rawValue) in \(from)", zh: "该动作只能由时限办理,而没有时限办理它。",
          en: "Only time may do it, and it counts as done nowhere.",
          trace(exploration, to: standing ?? 0))
        continue
      }
      report(
        .guardNeverHolds, "\(action.rawValue) in \(from)",
        zh: "该动作永远无法办理:条件 \(codes) 永不成立。",
        en: "It can never be done: the guards \(codes) never hold together.",
        trace(exploration, to: standing ?? 0))
    }
  }

  private func isDeemed(_ row: AssuranceRow) -> Bool {
    table.deemed.contains { $0.action == row.action }
  }

  /// The guards that cannot hold by themselves in a state, or all of them where only together.
  private func unmet(_ place: Int, _ exploration: Exploration, state first: Int) -> [Guard<V>] {
    let row = procedure.rows[place]
    let standings = (0..<exploration.count).filter { number in
      table.rows[place].origins >> UInt64(exploration.standings[number].state) & 1 != 0
    }
    let alone = row.guards.filter { condition in
      guard let compiled = CompiledGuard(condition) else { return true }
      return !standings.contains { number in
        let standing = exploration.standings[number]
        let known = standing.atoms
        let free = Atoms(facts: ~table.keptFacts | table.rows[place].keeps)
        return compiled.canHold(known, free: free)
      }
    }
    return alone.isEmpty ? row.guards : alone
  }

  /// One act in one state has one row.
  mutating func lookForAmbiguity(_ core: Slice) {
    let exploration = explore(core, keepingMoves: false)
    let first = firstStandings(exploration)
    for (place, rows) in table.rowsByState.enumerated() {
      let actions = rows.map { table.rows[$0].action }
      for action in Set(actions).sorted() where actions.count(where: { $0 == action }) > 1 {
        guard let standing = first[place] else { continue }
        let code = V.Action.order.codes[action]
        report(
          .ambiguousStep, "\(code.rawValue) in \(state(place).rawValue)",
          zh: "同一状态下的\(code.wording.zh)有多行。",
          en: "More than one row decides \(code.rawValue) there.",
          trace(exploration, to: standing))
      }
    }
  }
}
