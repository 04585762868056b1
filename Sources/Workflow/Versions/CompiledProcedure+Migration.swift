import GovernanceModel

/// Trying out a move of a case to this version of its procedure.
extension CompiledProcedure {
  /// What moving a case to this version would meet and change, on the case as time has left it by now.
  ///
  /// - Parameters:
  ///   - dossier: The case.
  ///   - earlier: The version that it is pinned to.
  ///   - context: Calendar, law and the present moment.
  /// - Returns: The report; nothing has been moved.
  public func migrationReport(
    of dossier: Dossier<V>, from earlier: CompiledProcedure<V>, in context: Context
  ) -> MigrationReport<V> {
    var file = dossier
    _ = earlier.advance(&file, to: context.now, in: context)
    return report(on: file, from: earlier, in: context)
  }

  /// The report on a case that time has been brought into already.
  func report(
    on file: Dossier<V>, from earlier: CompiledProcedure<V>, in context: Context
  ) -> MigrationReport<V> {
    let old = earlier.contents(in: file.state)
    let new = contents(in: file.state)
    let owner = (earlier.seat(in: file.state), seat(in: file.state))
    return MigrationReport(
      id: file.id, version: file.version, state: file.state, from: file.procedure,
      to: procedure.id, obstacles: obstacles(to: file, from: earlier, in: context),
      gained: V.Action.order.codes.filter { old[$0] == nil && new[$0] != nil },
      lost: V.Action.order.codes.filter { old[$0] != nil && new[$0] == nil },
      changed: V.Action.order.codes.filter { action in
        guard let before = old[action], let after = new[action] else { return false }
        return before != after
      },
      owners: owner.0 == owner.1
        ? nil : MigrationReport.Owners(before: owner.0, after: owner.1),
      deadlines: file.liveDuties.map { entry in
        KeptDeadline(
          duty: entry.duty, deadline: entry.deadline, phase: entry.phase,
          isDefinedOtherwise: isDefinedOtherwise(entry, earlier, context.law))
      })
  }

  private func obstacles(
    to file: Dossier<V>, from earlier: CompiledProcedure<V>, in context: Context
  ) -> [MigrationObstacle<V>] {
    guard file.procedure != procedure.id else { return [.sameVersion] }
    guard file.procedure.name == procedure.id.name else {
      return [.otherProcedure(file.procedure)]
    }
    guard !earlier.isTerminal(file.state) else { return [.ended] }
    var obstacles: [MigrationObstacle<V>] = []
    if !procedure.isInForce(on: context.now.civilDate) {
      obstacles.append(.notInForce(procedure.id))
    }
    if let seat = seat(in: file.state) {
      if file.seats[seat] == nil { obstacles.append(.ownerUnseated(seat)) }
    } else {
      obstacles.append(.stateWithoutOwner(file.state))
    }
    // An act that leaves the case where it is leads nowhere.
    if !rows(in: file.state).contains(where: { RowContent($0.row, in: file.state).target != nil }) {
      obstacles.append(.stateWithoutRow(file.state))
    }
    for entry in file.liveDuties {
      if procedure.definition(of: entry.duty) == nil { obstacles.append(.dutyUnknown(entry.duty)) }
      let rule = entry.deadline.rule
      if !context.law.knows(rule), procedure.ownRule(rule) == nil {
        obstacles.append(.ruleUnknown(entry.duty, rule))
      }
    }
    let known = procedure.knownFacts
    return obstacles + file.facts.codes.filter { !known.contains($0) }.map { .factUnknown($0) }
  }

  private func isDefinedOtherwise(
    _ entry: DutyEntry<V>, _ earlier: CompiledProcedure<V>, _ law: LawBook
  ) -> Bool {
    let day = entry.deadline.start.civilDate
    func counted(by procedure: Procedure<V>) -> DeadlineRule? {
      let answer = law.answer(
        entry.deadline.rule, or: procedure.rules, version: procedure.id, on: day)
      guard case .rule(let rule) = answer else { return nil }
      return rule
    }
    return procedure.definition(of: entry.duty) != earlier.procedure.definition(of: entry.duty)
      || counted(by: procedure) != counted(by: earlier.procedure)
  }

  /// What each act that has a row in a state does there.
  private func contents(in state: V.State) -> [V.Action: RowContent<V>] {
    Dictionary(
      rows(in: state).map { ($0.row.action, RowContent($0.row, in: state)) },
      uniquingKeysWith: { first, _ in first })
  }

  private func seat(in state: V.State) -> V.Seat? {
    procedure.states.first { $0.state == state }?.owner
  }
}

extension Procedure {
  /// Whether a case may come under it on a day.
  func isInForce(on day: CivilDate) -> Bool {
    inForceFrom <= day && (inForceThrough.map { day <= $0 } ?? true)
  }

  /// The facts that a row or a duty speaks of.
  var knownFacts: Set<V.Fact> {
    var facts: Set<V.Fact> = []
    for row in rows {
      facts.formUnion(row.keeps + row.sets + row.clears)
      for condition in row.guards + (row.starts + row.ends).compactMap(\.when) {
        condition.collectFacts(into: &facts)
      }
    }
    for choice in duties.flatMap(\.rules) { choice.when?.collectFacts(into: &facts) }
    return facts
  }
}

extension Guard {
  fileprivate func collectFacts(into facts: inout Set<V.Fact>) {
    switch self {
    case .fact(let fact): facts.insert(fact)
    case .live, .overdue: break
    case .not(let inner): inner.collectFacts(into: &facts)
    case .all(let parts), .any(let parts): for part in parts { part.collectFacts(into: &facts) }
    case .when(let condition, let requirement):
      condition.collectFacts(into: &facts)
      requirement.collectFacts(into: &facts)
    }
  }
}
