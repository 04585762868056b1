import GovernanceModel

/// Who can hold a case, what people can ask for, and what time does alone.
extension VerificationRun {
  mutating func lookForHolders(_ exploration: Exploration) {
    guard checks.contains(.vetoedHolder) else { return }
    lookForScreens(exploration)
    lookForRelief(exploration)
  }

  /// No office that is barred can be given the case.
  private mutating func lookForScreens(_ exploration: Exploration) {
    for screen in claims.screens {
      let rows = table.rows.filter { row in
        screen.actions.contains { $0.ordinal == row.action } && row.isForPeople
      }
      for row in rows {
        for condition in screen.barred { lookAt(row, under: condition, exploration) }
      }
    }
  }

  private mutating func lookAt(
    _ row: AssuranceRow, under condition: Guard<V>, _ exploration: Exploration
  ) {
    let barred = CompiledGuard(condition)?.clauses ?? []
    var seen: Set<Atoms> = []
    let action = V.Action.order.codes[row.action]
    for number in 0..<exploration.count {
      let standing = exploration.standings[number]
      guard row.origins >> UInt64(standing.state) & 1 != 0, exploration.isOpenFor(row, standing),
        seen.insert(exploration.choices[row.place].holding(standing)).inserted,
        let offered = exploration.choices[row.place].example(in: standing, and: barred)
      else { continue }
      report(
        .vetoedHolder, "\(action.rawValue) in \(state(standing.state).rawValue)",
        zh: "\(action.wording.zh) 未排除应当回避的情形:\(condition.wording.zh)。",
        en: "\(action.rawValue) can be done though \(condition.code) holds.",
        trace(
          exploration, to: number, then: .act(row: row.place, choice: 0), offering: offered))
      return
    }
  }

  /// Wherever an office has the case, somebody else can take it from there.
  private mutating func lookForRelief(_ exploration: Exploration) {
    let owners = procedure.states.compactMap { definition in
      definition.owner.map { (definition.state.ordinal, $0) }
    }
    for (place, seat) in owners {
      guard let acts = claims.relief[seat] else { continue }
      let rows = table.rowsByState[place].filter { row in
        acts.contains { $0.ordinal == table.rows[row].action }
          && procedure.rows[row].who.contains { $0.reach != .seat(seat) && $0.role != V.clock }
      }
      var choices = exploration.choices
      let wrong = (0..<exploration.count).first { number in
        let standing = exploration.standings[number]
        return standing.state == place
          && !rows.contains { !choices[$0].choices(in: standing).isEmpty }
      }
      guard let wrong else { continue }
      report(
        .vetoedHolder, state(place).rawValue,
        zh: "\(seat.wording.zh)应当回避时,无人可以接走案件。",
        en: "Nobody else can take the case from the \(seat.wording.en) that must not have it.",
        trace(exploration, to: wrong))
    }
  }

  mutating func lookForLostRights(_ exploration: Exploration) {
    guard checks.contains(.reviewUnreachable) else { return }
    var choices = exploration.choices
    for right in claims.rights {
      let after = Set(right.after.map(\.ordinal))
      let condition = right.when.flatMap { CompiledGuard($0) }
      for number in 0..<exploration.count {
        for place in exploration.places(of: number) {
          let move = Move(code: exploration.moves[place])
          guard let row = move.row, after.contains(table.rows[row].action) else {
            continue
          }
          let target = exploration.standings[Int(exploration.targets[place])]
          guard condition?.holds(target.atoms) ?? true else { continue }
          let isGiven = table.rowsByState[target.state].contains { row in
            table.rows[row].action == right.action.ordinal
              && procedure.rows[row].who.contains { $0.reach == .noOffice && $0.role != V.clock }
              && !choices[row].choices(in: target).isEmpty
          }
          guard !isGiven else { continue }
          report(
            .reviewUnreachable, right.action.rawValue,
            zh: "依法可以\(right.action.wording.zh),而此处无法提出。",
            en: "The law gives \(right.action.rawValue) here, and nobody can ask for it.",
            trace(exploration, to: number, then: move))
        }
      }
    }
  }

  /// What counts as done when time runs out never goes round in a circle.
  ///
  /// Another duty may lapse, or a right, between one such act and the next.
  mutating func lookForEndlessTime(_ exploration: Exploration) {
    guard checks.contains(.escalationEndless) else { return }
    // 0 not seen, 1 on the way, 2 done.
    var marks = [UInt8](repeating: 0, count: exploration.count)
    func next(_ number: Int) -> [Int] {
      exploration.places(of: number).filter { Move(code: exploration.moves[$0]).isOfTime }
        .map { Int(exploration.targets[$0]) }
    }
    for start in 0..<exploration.count where marks[start] == 0 {
      var stack = [(start, next(start))]
      marks[start] = 1
      while let (number, left) = stack.last {
        guard let target = left.last else {
          marks[number] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].1.removeLast()
        if marks[target] == 1 {
          report(
            .escalationEndless, state(exploration.standings[target].state).rawValue,
            zh: "仅凭时间流逝,案件会无限循环。",
            en: "Time alone brings a case back here, again and again.",
            trace(exploration, to: target))
        } else if marks[target] == 0 {
          marks[target] = 1
          stack.append((target, next(target)))
        }
      }
    }
  }
}
