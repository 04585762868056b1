import GovernanceModel

/// Who may act, and when an act may be dated.
extension CompiledProcedure {
  /// A detail belongs to its act, and the name of a field is a code that says nothing of anybody.
  func formReasons(_ command: Command<V>) -> [RefusalReason<V>] {
    var reasons: [RefusalReason<V>] = []
    if !V.fits(command.detail, command.action) { reasons.append(.foreignDetail) }
    if !command.fields.allSatisfy({ Identifier<FieldInput>($0.name) != nil }) {
      reasons.append(.malformedField)
    }
    return reasons
  }

  func timeReasons(
    _ command: Command<V>, after previous: Instant?, in context: Context
  ) -> [RefusalReason<V>] {
    guard let occurredAt = command.occurredAt, occurredAt != context.now else { return [] }
    guard occurredAt < context.now else { return [.inFuture] }
    var reasons: [RefusalReason<V>] = []
    if let previous, occurredAt < previous { reasons.append(.beforePrevious(previous)) }
    let most = procedure.parameters.mostBackdatingHours.amount
    if occurredAt.advanced(byHours: most) < context.now { reasons.append(.tooFarBack(hours: most)) }
    if !command.gives("backdatingReason") { reasons.append(.backdatingUnexplained) }
    return reasons
  }

  /// A case begins only under a procedure that is in force on the day it happens.
  func forceReasons(_ command: Command<V>, in context: Context) -> [RefusalReason<V>] {
    let day = (command.occurredAt ?? context.now).civilDate
    let isOver = procedure.inForceThrough.map { $0 < day } ?? false
    return day < procedure.inForceFrom || isOver ? [.procedureNotInForce(procedure.id)] : []
  }

  /// An office that nobody knows can own nothing and do nothing.
  func seatReasons(_ offer: Offer<V>, in context: Context) -> [RefusalReason<V>] {
    (Array(offer.seats.values) + offer.mentions).sorted().reduce(into: []) { reasons, unit in
      let reason = RefusalReason<V>.officeUnknown(unit)
      if context.directory.office(unit) == nil, !reasons.contains(reason) { reasons.append(reason) }
    }
  }

  func actorReasons(
    _ command: Command<V>, _ row: Row<V>, on file: Dossier<V>?, seats: [V.Seat: UnitReference],
    in context: Context
  ) -> [RefusalReason<V>] {
    var reasons: [RefusalReason<V>] = []
    if let unit = command.unit {
      if let actor = context.directory.actor(command.actor) {
        let standsIn = file.map { V.isSubstitute(command, on: $0, in: context) } ?? false
        if !actor.holds(Post(role: command.role.rawValue, at: unit)), !standsIn {
          reasons.append(.postNotHeld)
        }
      } else {
        reasons.append(.actorUnknown)
      }
    }
    let covering = row.who.filter { covers($0, command, on: file, seats: seats, in: context) }
    if covering.isEmpty { reasons.append(.notPermitted(row.who)) }
    // Where nobody is covered, a veto is still worth saying; where one of several permissions is not
    // barred by a veto, that one lets the person act.
    if covering.isEmpty || covering.allSatisfy(\.isBarredByVeto), let file {
      reasons += vetoes(command, on: file, in: context).map { .vetoed($0) }
    }
    return reasons
  }

  private func covers(
    _ permission: Permission<V>, _ command: Command<V>, on file: Dossier<V>?,
    seats: [V.Seat: UnitReference], in context: Context
  ) -> Bool {
    // The clock acts through `advance` alone; nobody may send a command in its name.
    guard permission.role == command.role, command.role != V.clock else { return false }
    if let relation = permission.relation {
      guard let file else { return false }
      let ofActor = file.isBound(Bond(relation, of: command.actor))
      let ofUnit = command.unit.map { file.isBound(Bond(relation, of: $0)) } ?? false
      guard ofActor || ofUnit else { return false }
    }
    switch permission.reach {
    case .noOffice: return command.unit == nil
    case .anyOffice: return command.unit != nil
    case .seat(let seat): return command.unit != nil && command.unit == seats[seat]
    case .above(let seat):
      guard let unit = command.unit, let seated = seats[seat] else { return false }
      return context.directory.offices(above: seated).contains(unit)
    case .within(let seat):
      guard let unit = command.unit, let seated = seats[seat] else { return false }
      return context.directory.isWithin(unit, areaOf: seated)
    }
  }

  func vetoes(
    _ command: Command<V>, on file: Dossier<V>, in context: Context
  ) -> [V.Relation] {
    let direct = V.vetoes.filter { relation in
      file.isBound(Bond(relation, of: command.actor))
        || (command.unit.map { file.isBound(Bond(relation, of: $0)) } ?? false)
    }
    return direct.isEmpty ? V.vetoes(of: command, on: file, in: context) : direct
  }
}
