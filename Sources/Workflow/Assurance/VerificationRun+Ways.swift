import GovernanceModel

/// Where a case can come: states, ends, answers, joins, rights and what time does alone.
extension VerificationRun {
  mutating func lookAtWays(_ slice: Slice) {
    let exploration = explore(slice)
    lookForUnreachable(exploration)
    lookForDeadEnds(exploration)
    lookForSilence(exploration)
    lookForStarvation(exploration)
    lookForHolders(exploration)
    lookForLostRights(exploration)
    lookForEndlessTime(exploration)
    lookForSilentEnds(exploration)
  }

  /// The first standing in each state, in the order of the states.
  func firstStandings(_ exploration: Exploration) -> [Int?] {
    var first = [Int?](repeating: nil, count: table.rowsByState.count)
    for number in 0..<exploration.count {
      let state = exploration.standings[number].state
      if first[state] == nil { first[state] = number }
    }
    return first
  }

  private mutating func lookForUnreachable(_ exploration: Exploration) {
    let first = firstStandings(exploration)
    for definition in procedure.states where first[definition.state.ordinal] == nil {
      let state = definition.state
      // The way ends at a state from which a row would lead on, where there is one.
      let near = table.rows.lazy.filter { $0.target == state.ordinal }.compactMap { row in
        first.indices.lazy.compactMap { place in
          row.origins >> UInt64(place) & 1 != 0 ? first[place] : nil
        }.first
      }.first
      let row = near == nil ? "" : " though a row leads there"
      report(
        .unreachableState, state.rawValue, zh: "没有案件能到达该状态。",
        en: "No case can come to this state\(row).", trace(exploration, to: near ?? 0))
    }
  }

  private mutating func lookForDeadEnds(_ exploration: Exploration) {
    let ends = exploration.reaching { table.isTerminal($0.state) }
    let wrong = (0..<exploration.count).filter { !ends[$0] }
    reportEachState(exploration, .deadEnd, wrong) {
      (
        "案件在 \($0.wording.zh) 后再也无法终结。",
        "A case that stands there can never come to an end: found \($0.rawValue)."
      )
    }
  }

  private mutating func lookForSilence(_ exploration: Exploration) {
    let answered = exploration.reaching { table.feedback >> UInt64($0.state) & 1 != 0 }
    let accepted = AssuranceTable.mask(claims.accepted)
    let wrong = (0..<exploration.count).filter { number in
      accepted >> UInt64(exploration.standings[number].state) & 1 != 0 && !answered[number]
    }
    reportEachState(exploration, .feedbackUnreachable, wrong) {
      (
        "案件在 \($0.wording.zh) 后再也无法得到反馈。",
        "A case that stands there can never be answered: found \($0.rawValue)."
      )
    }
  }

  private mutating func lookForStarvation(_ exploration: Exploration) {
    for (place, join) in claims.joins.enumerated() {
      let done = exploration.reaching {
        $0.count(place) == 0 && !table.isTerminal($0.state)
      }
      let wrong = (0..<exploration.count).filter { number in
        let standing = exploration.standings[number]
        return standing.count(place) > 0 && !table.isTerminal(standing.state) && !done[number]
      }
      reportEachState(exploration, .joinStarves, wrong) {
        (
          "\(join.fact.wording.zh),在 \($0.wording.zh) 后再也无法完成。",
          "Parts are open there that can never be closed: found \($0.rawValue)."
        )
      }
    }
  }

  private mutating func lookForSilentEnds(_ exploration: Exploration) {
    let closed = AssuranceTable.mask(claims.closed)
    let wrong = (0..<exploration.count).filter { number in
      let standing = exploration.standings[number]
      return closed >> UInt64(standing.state) & 1 != 0 && !standing.hasFeedback
    }
    reportEachState(exploration, .closedWithoutFeedback, wrong) {
      (
        "案件未经反馈即到达 \($0.wording.zh)。",
        "A case comes to this end without an answer: found \($0.rawValue)."
      )
    }
  }

  /// Reports the first standing of each state that is wrong.
  mutating func reportEachState(
    _ exploration: Exploration, _ check: ProcedureCheck, _ wrong: [Int],
    says: (V.State) -> (zh: String, en: String)
  ) {
    var told: UInt64 = 0
    for number in wrong {
      let place = exploration.standings[number].state
      guard told >> UInt64(place) & 1 == 0 else { continue }
      told |= 1 << UInt64(place)
      let message = says(state(place))
      report(
        check, state(place).rawValue, zh: message.zh, en: message.en,
        trace(exploration, to: number))
    }
  }
}
