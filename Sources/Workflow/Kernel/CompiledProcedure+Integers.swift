package import GovernanceModel

/// Cases and commands as the kernel reads them.
extension CompiledProcedure {
  /// The kernel under an edition of the law: the one at hand, or one laid down anew.
  package func kernel(under law: LawBook) -> DecisionKernel {
    law == kernel.law
      ? kernel : DecisionKernel(procedure, rows: rows, lines: lines, law: law)
  }

  /// A case file as the kernel reads it; what stands before the first act where there is none.
  package func integers(_ file: Dossier<V>?, _ names: inout KernelNames) -> KernelCase {
    guard let file else { return kernel.nothing }
    var result = integers(clocksOf: file)
    for (seat, unit) in file.seats { result.seats[seat.ordinal] = names.number(of: unit) }
    result.bonds = file.bonds.map { integers($0, &names) }
    return result
  }

  /// A case file without its people and offices: all that time asks for.
  func integers(clocksOf file: Dossier<V>) -> KernelCase {
    var result = kernel.nothing
    result.state = Int16(file.state.ordinal)
    result.version = Int32(truncatingIfNeeded: file.version)
    result.enteredIn = Int32(truncatingIfNeeded: file.enteredIn)
    for (seat, event) in file.seatedIn {
      result.seatedIn[seat.ordinal] = Int32(truncatingIfNeeded: event)
    }
    let atoms = file.atoms
    (result.facts, result.live, result.overdue) = (atoms.facts, atoms.live, atoms.overdue)
    result.duties = file.duties.map { entry in
      var duty = KernelDuty(
        duty: UInt8(entry.duty.ordinal), phase: entry.phase, start: entry.deadline.start,
        due: entry.deadline.due, startedIn: Int32(truncatingIfNeeded: entry.startedIn))
      for card in entry.cards {
        if !card.isAnnulled { duty.inForce |= card.level.bit }
        if card.imposedBy == nil { duty.byTime |= card.level.bit }
      }
      return duty
    }
    result.lastActAt = file.lastActAt
    result.lastRecordedAt = file.lastRecordedAt
    return result
  }

  /// Who asks for what, and when, without what the command brings with it.
  func integers(
    _ command: Command<V>, on file: Dossier<V>?, _ names: inout KernelNames, in context: Context
  ) -> KernelCommand {
    var result = KernelCommand(
      UInt8(command.action.ordinal), by: names.number(of: command.actor),
      as: UInt8(command.role.ordinal), at: command.unit.map { names.number(of: $0) } ?? -1,
      occurredAt: command.occurredAt ?? context.now, now: context.now)
    result.explainsBackdating = command.gives("backdatingReason")
    if let file {
      result.standsIn = V.isSubstitute(command, on: file, in: context)
      result.vetoes = V.vetoes(of: command, on: file, in: context).reduce(0) {
        $0 | 1 << UInt32($1.ordinal)
      }
    }
    return result
  }

  /// Adds what a command brings with it.
  func add(
    _ offer: Offer<V>, moving moves: [Moving], to command: inout KernelCommand,
    _ names: inout KernelNames
  ) {
    command.facts = offer.facts.bits
    var parts: [KernelCommand.Part] = []
    for (seat, unit) in offer.seats {
      parts.append(.seat(UInt8(seat.ordinal), names.number(of: unit)))
    }
    for unit in offer.mentions { parts.append(.mention(names.number(of: unit))) }
    for bond in offer.bonds { parts.append(.bond(integers(bond, &names))) }
    for (duty, moment) in offer.startsAt { parts.append(.begin(UInt8(duty.ordinal), moment)) }
    for (duty, day) in offer.designated { parts.append(.designated(UInt8(duty.ordinal), day)) }
    for move in moves {
      parts.append(
        .move(
          UInt8(move.duty.ordinal), move.deadline?.due, isAllowed: move.reasons.isEmpty))
    }
    for (duty, level) in offer.raises { parts.append(.raise(UInt8(duty.ordinal), level)) }
    for (duty, level) in offer.annuls { parts.append(.annul(UInt8(duty.ordinal), level)) }
    command.brings = parts
  }

  private func integers(_ bond: Bond<V>, _ names: inout KernelNames) -> KernelBond {
    KernelBond(UInt8(bond.relation.ordinal), of: names.number(of: bond.subject))
  }
}
