import GovernanceModel

/// Whether a command may be done, and what it would change.
extension DecisionKernel {
  /// Judges a command on a case that has been brought up to its moment.
  package func judge(
    _ command: KernelCommand, on file: KernelCase, among directory: KernelDirectory
  ) -> KernelVerdict {
    var verdict = found(command, file)
    guard verdict.row >= 0 else { return verdict }
    guard command.form.isEmpty else {
      verdict.reasons = command.form
      return verdict
    }
    let row = table.rows[Int(verdict.row)]
    if file.state < 0, !isInForce(on: command.occurredAt.civilDate) {
      verdict.reasons.insert(.procedureNotInForce)
    }
    time(command, after: file, &verdict)
    standing(of: command, by: row, on: file, among: directory, &verdict)
    for index in command.brings.indices {
      switch command.brings[index] {
      case .seat(_, let unit), .mention(let unit):
        if !directory.knows(office: unit) { verdict.reasons.insert(.officeUnknown) }
      case .bond, .begin, .designated, .move, .raise, .annul: break
      }
    }
    effect(of: command, by: row, on: file, &verdict)
    for index in row.clauses where !table.clauses[index].clause.holds(verdict.atoms) {
      verdict.unmet |= 1 &<< UInt64(table.clauses[index].place)
    }
    if verdict.unmet != 0 { verdict.reasons.insert(.unmet) }
    return verdict
  }

  /// Who may act by a row: whether a permission covers whoever asks, and whether a relation bars them.
  package func standing(
    of command: KernelCommand, on file: KernelCase, among directory: KernelDirectory
  ) -> KernelVerdict {
    var verdict = found(command, file)
    guard verdict.row >= 0 else { return verdict }
    standing(of: command, by: table.rows[Int(verdict.row)], on: file, among: directory, &verdict)
    return verdict
  }

  /// A verdict that names the row, or says that there is none.
  func found(_ command: KernelCommand, _ file: KernelCase) -> KernelVerdict {
    var verdict = KernelVerdict()
    verdict.row = row(for: command.action, in: file.state)
    if verdict.row < 0 { verdict.reasons = .noSuchStep }
    return verdict
  }

  private func isInForce(on day: CivilDate) -> Bool {
    parameters.inForceFrom <= day && day <= parameters.inForceThrough
  }

  private func time(
    _ command: KernelCommand, after file: KernelCase, _ verdict: inout KernelVerdict
  ) {
    guard command.occurredAt != command.now else { return }
    guard command.occurredAt < command.now else { return verdict.reasons.formUnion(.inFuture) }
    if file.state >= 0, command.occurredAt < file.lastActAt {
      verdict.reasons.insert(.beforePrevious)
    }
    if command.occurredAt.advanced(byHours: parameters.mostBackdatingHours) < command.now {
      verdict.reasons.insert(.tooFarBack)
    }
    if !command.explainsBackdating { verdict.reasons.insert(.backdatingUnexplained) }
  }

  private func standing(
    of command: KernelCommand, by row: KernelTable.Row, on file: KernelCase,
    among directory: KernelDirectory, _ verdict: inout KernelVerdict
  ) {
    if command.unit >= 0 {
      if !directory.knows(person: command.actor) {
        verdict.reasons.insert(.actorUnknown)
      } else if !command.standsIn,
        !directory.holds(command.actor, role: command.role, at: command.unit)
      {
        verdict.reasons.insert(.postNotHeld)
      }
    }
    let relations = relations(of: command, to: file)
    var (isCovered, isFreeOfVetoes) = (false, false)
    for index in row.who {
      let permission = table.who[index]
      guard covers(permission, command, relations, file, directory) else { continue }
      isCovered = true
      if !permission.isBarredByVeto { isFreeOfVetoes = true }
    }
    if !isCovered { verdict.reasons.insert(.notPermitted) }
    // Where nobody is covered, a veto is still worth saying; where one of several permissions is not
    // barred by a veto, that one lets the person act.
    guard !isFreeOfVetoes, file.state >= 0 else { return }
    let direct = relations & vetoes
    verdict.vetoes = direct == 0 ? command.vetoes : direct
    if verdict.vetoes != 0 { verdict.reasons.insert(.vetoed) }
  }

  private func relations(of command: KernelCommand, to file: KernelCase) -> UInt32 {
    var relations: UInt32 = 0
    for index in file.bonds.indices {
      let bond = file.bonds[index]
      let isOwn =
        switch bond.subject {
        case .actor(let actor): actor == command.actor
        case .unit(let unit): unit == command.unit
        }
      if isOwn { relations |= 1 &<< UInt32(bond.relation) }
    }
    return relations
  }

  private func covers(
    _ permission: KernelTable.Permission, _ command: KernelCommand, _ relations: UInt32,
    _ file: KernelCase, _ directory: KernelDirectory
  ) -> Bool {
    // The clock acts when time advances; nobody may send a command in its name.
    guard permission.role == command.role, command.role != clock,
      permission.relations == 0 || permission.relations & relations != 0
    else { return false }
    switch permission.reach {
    case .noOffice: return command.unit < 0
    case .anyOffice: return command.unit >= 0
    case .seat(let seat): return command.unit >= 0 && command.unit == seated(seat, command, file)
    case .above(let seat):
      let other = seated(seat, command, file)
      return command.unit >= 0 && other >= 0 && directory.isAbove(command.unit, other)
    case .within(let seat):
      let other = seated(seat, command, file)
      return command.unit >= 0 && other >= 0 && directory.isWithin(command.unit, areaOf: other)
    }
  }

  /// The office in a seat; the act that opens a case finds those that it brings.
  private func seated(_ seat: UInt8, _ command: KernelCommand, _ file: KernelCase) -> Int32 {
    guard file.state < 0 else { return file.seats[Int(seat)] }
    for index in command.brings.indices {
      if case .seat(seat, let unit) = command.brings[index] { return unit }
    }
    return -1
  }
}
