import GovernanceModel

/// In which lists a case stands, told from its file and the procedure alone.
extension CompiledProcedure {
  /// The places of a case in all lists.
  func involvements(of file: Dossier<V>, in context: Context) -> [Involvement] {
    mine(file, in: context) + offices(file, in: context) + awaited(file, in: context)
  }

  private func mine(_ file: Dossier<V>, in context: Context) -> [Involvement] {
    guard !isTerminal(file.state) else { return [] }
    func place(_ whose: Addressee, barred: [String] = []) -> Involvement {
      Involvement(
        list: Worklist.mine.code, subject: whose.text, due: file.nextDue, barred: barred)
    }
    // Whoever is barred from the case, themself or with their office, has no part in it any more.
    let offices = barredOffices(file, context)
    let workers = V.engaged(in: file).filter { !isVetoed(.actor($0), on: file) }
    return workers.map { place(.person($0), barred: offices) }
      + V.parties(in: file).map { place(.resident($0)) }
  }

  /// An office's place is ordered by what the office owes itself: a right of residents is no work of it,
  /// and what somebody else owes is theirs.
  private func offices(_ file: Dossier<V>, in context: Context) -> [Involvement] {
    let barred = barredPeople(file)
    return V.offices(in: file).compactMap { unit in
      let owed = file.liveDuties.filter { owes($0.duty, unit, file) }
      guard !isTerminal(file.state) || !owed.isEmpty, !isBarred(unit, file, context) else {
        return nil
      }
      return Involvement(
        list: Worklist.office.code, subject: Addressee.office(unit).text,
        due: owed.compactMap { $0.deadline.due?.instant }.min(), barred: barred)
    }
  }

  private func barredPeople(_ file: Dossier<V>) -> [String] {
    file.bonds.compactMap { bond in
      guard V.vetoes.contains(bond.relation), case .actor(let id) = bond.subject else { return nil }
      return Addressee.text(of: id)
    }
  }

  /// Whether a duty is one that an office owes; windows are rights.
  func owes(_ duty: V.Duty, _ unit: UnitReference, _ file: Dossier<V>) -> Bool {
    guard let definition = procedure.definition(of: duty), definition.kind != .window,
      let seat = definition.owner
    else { return false }
    return file.seats[seat] == unit
  }

  /// The offices known to the case at which nobody may act.
  func barredOffices(_ file: Dossier<V>, _ context: Context) -> [String] {
    var offices = Set(file.seats.values)
    for bond in file.bonds { if case .unit(let unit) = bond.subject { offices.insert(unit) } }
    for id in V.people(in: file) {
      offices.formUnion(context.directory.actor(id)?.posts.map(\.unit) ?? [])
    }
    return offices.filter { isBarred($0, file, context) }.map(\.description)
  }

  private func isVetoed(_ subject: Bond<V>.Subject, on file: Dossier<V>) -> Bool {
    V.vetoes.contains { file.isBound(Bond($0, of: subject)) }
  }

  /// Whether nobody at an office may act in a case, because of the office.
  func isBarred(_ unit: UnitReference, _ file: Dossier<V>, _ context: Context) -> Bool {
    let command = Command<V>(V.warning, in: file.id, by: .stranger, as: V.clock, at: unit)
    return !vetoes(command, on: file, in: context).isEmpty
  }
}

extension Identifier where Entity == Actor {
  /// Somebody who has nothing to do with the case: no name that is given out begins like this.
  static var stranger: Actor.ID { Actor.ID(unchecked: "…") }
}
