public import GovernanceModel

extension CompiledProcedure {
  /// Answers for every action whether a person may do it now in a post, and why not.
  ///
  /// What only a command can offer is taken as still open: an action is allowed when some command
  /// could be accepted, and the answer lists what that command must meet.
  public func permittedActions(
    for actor: Actor.ID, as role: V.Role, at unit: UnitReference? = nil, on dossier: Dossier<V>,
    in context: Context
  ) -> [ActionAnswer<V>] {
    var file = dossier
    _ = advance(&file, to: context.now, in: context)
    var names = KernelNames()
    let integers = self.integers(file, &names)
    return V.Action.order.codes.map { action in
      let command = Command<V>(action, in: file.id, by: actor, as: role, at: unit)
      guard let row = row(for: action, in: file.state) else {
        let states = states(for: action)
        return ActionAnswer(
          action: action, reasons: [.noSuchStep(possibleIn: states)], asks: [])
      }
      let asked = self.integers(command, on: file, &names, in: context)
      let standing = kernel.standing(
        of: asked, on: integers, among: names.directory(context.directory, for: command))
      var reasons = standingReasons(standing, row.row)
      let answer = guardAnswer(row, to: command, on: file, in: context)
      reasons += answer.unmet.map { .unmet($0) }
      // To move a case takes two versions, see `adoptionAnswer`.
      if action == V.adoption { reasons.append(.migrationBlocked(.sameVersion)) }
      return ActionAnswer(
        action: action, reasons: reasons, asks: reasons.isEmpty ? answer.asks : [])
    }
  }

  /// The guards of a row that cannot hold for whoever acts, and those that a command must still meet.
  func guardAnswer(
    _ row: CompiledRow<V>, to command: Command<V>, on file: Dossier<V>, in context: Context
  ) -> (unmet: [Guard<V>], asks: [Guard<V>]) {
    let (known, free) = knowledge(row, of: command, on: file, in: context)
    var (unmet, asks) = ([Guard<V>](), [Guard<V>]())
    for (compiled, written) in zip(row.guards, row.row.guards) where !compiled.holds(known) {
      if compiled.canHold(known, free: free) { asks.append(written) } else { unmet.append(written) }
    }
    return (unmet, asks)
  }

  /// Whether some command of whoever acts could meet every guard of a row.
  func canMeet(
    _ row: CompiledRow<V>, by command: Command<V>, on file: Dossier<V>, in context: Context
  ) -> Bool {
    let (known, free) = knowledge(row, of: command, on: file, in: context)
    return row.guards.allSatisfy { $0.canHold(known, free: free) }
  }

  /// What is known of a command before it brings anything, and what it is free to bring.
  private func knowledge(
    _ row: CompiledRow<V>, of command: Command<V>, on file: Dossier<V>, in context: Context
  ) -> (known: Atoms, free: Atoms) {
    var known = file.atoms
    // What the case file and the person already tell is known; the rest is the command's to offer.
    let personal = V.offer(command, on: file, parameters: procedure.parameters, in: context)
    known.facts = (known.facts & ~row.keeps) | (personal.facts.bits & ~keptFacts)
    let free = Atoms(facts: (~keptFacts | row.keeps) & ~personal.facts.bits & ~settledFacts)
    return (known, free)
  }
}
