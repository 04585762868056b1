import GovernanceModel

/// What a decision must know beside its own case, and what whoever asks must not learn.
extension Desk {
  /// The other cases that a command names, as they stand now; one that is kept from whoever asks is to them
  /// as if it were not there.
  ///
  /// Between this look and the append another case may change; what hangs on it is for people to mend.
  func related(
    to command: Command<V>, on own: Dossier<V>?
  ) async throws(StoreError) -> [RelatedCase] {
    var cases: [RelatedCase] = []
    for id in V.related(to: command, on: own) {
      guard let file = try await file(of: id),
        try await !isKept(file, from: command.actor, at: command.unit)
      else { continue }
      let procedure = try rules.procedure(file.procedure)
      cases.append(
        RelatedCase(
          id: id, isOpen: !procedure.isTerminal(file.state), parties: Set(V.parties(in: file))))
    }
    return cases
  }

  /// Whether a case is kept from somebody, with everything looked up that this hangs on.
  func isKept(
    _ file: Dossier<V>, from actor: Actor.ID, at unit: UnitReference?
  ) async throws(StoreError) -> Bool {
    // Nobody is kept from a case that bars nobody.
    guard file.bonds.contains(where: { V.vetoes.contains($0.relation) }) else { return false }
    let offices = unit.map { Set([$0]) } ?? []
    return V.isKept(
      file, from: actor, at: unit, in: try await surroundings(of: file, for: actor, with: offices))
  }

  /// Somebody who looks at a case and the accused, with the offices where they work, those of the case, some
  /// others, and whatever stands above all of these.
  ///
  /// What is known of whoever looks may be given where it was looked up already.
  func surroundings(
    of file: Dossier<V>, for actor: Actor.ID, with others: Set<UnitReference>,
    knowing known: DirectorySnapshot? = nil
  ) async throws(StoreError) -> DirectorySnapshot {
    let accused = Set(V.people(in: file))
    let people = accused.union([actor])
    // Where the people work is known first, then who stands above all of these offices.
    let tied: DirectorySnapshot
    if let known, accused.isEmpty {
      tied = known
    } else {
      tied = try await directory.snapshot(actors: people, offices: [])
    }
    var offices = others.union(file.seats.values)
    for person in people { offices.formUnion(tied.actor(person)?.posts.map(\.unit) ?? []) }
    for bond in file.bonds { if case .unit(let unit) = bond.subject { offices.insert(unit) } }
    return try await directory.snapshot(actors: people, offices: offices)
  }

  /// What whoever must not learn of a case is answered: the reasons would tell them that there is one, how
  /// it stands, and that they are accused in it.
  func concealed(_ command: Command<V>, _ procedure: CompiledProcedure<V>) -> Decision<V> {
    // To somebody who opens a case under its name, what there is already is another's.
    let opens = procedure.row(for: command.action, in: nil) != nil
    return .refused(
      Refusal(
        action: command.action, state: nil, reasons: [opens ? .caseExists : .caseUnknown]))
  }

  /// The people and offices that a command and its case speak of.
  func snapshot(
    for command: Command<V>, on file: Dossier<V>?, _ procedure: CompiledProcedure<V>
  ) async throws(StoreError) -> DirectorySnapshot {
    var offices = Set(file.map { Array($0.seats.values) } ?? [])
    if let unit = command.unit { offices.insert(unit) }
    // What a command would seat or speaks of does not depend on the directory, so an offer made without one names
    // the offices to look up.
    let blind = rules.context(now: now(), directory: DirectorySnapshot())
    let offer = V.offer(
      command, on: file, parameters: procedure.procedure.parameters, in: blind)
    offices.formUnion(offer.seats.values)
    offices.formUnion(offer.mentions)
    offices.formUnion(offer.outsiders)
    var people = Set(file.map { V.people(in: $0) } ?? [])
    people.insert(command.actor)
    people.formUnion(offer.people)
    for bond in offer.bonds { if case .actor(let id) = bond.subject { people.insert(id) } }
    offices.formUnion(
      try await boundOffices(in: (file?.bonds ?? []).union(offer.bonds), naming: offer.people))
    return try await directory.snapshot(actors: people, offices: offices)
  }

  /// The people and offices that the row of a case speaks of.
  func snapshot(of file: Dossier<V>) async throws(StoreError) -> DirectorySnapshot {
    try await directory.snapshot(
      actors: Set(V.people(in: file)),
      offices: Set(file.seats.values).union(try await boundOffices(in: file.bonds)))
  }

  /// The offices with a relation to a case, and those where the people work whom it bars or a command names.
  ///
  /// They are looked up with every other office, since a grid is known to work under a center only where both are
  /// known. As long as nobody is barred, nothing hangs on where somebody works.
  private func boundOffices(
    in bonds: Set<Bond<V>>, naming others: [Actor.ID] = []
  ) async throws(StoreError) -> Set<UnitReference> {
    var (offices, people): (Set<UnitReference>, Set<Actor.ID>) = ([], [])
    var isAnybodyBarred = false
    for bond in bonds {
      let bars = V.vetoes.contains(bond.relation)
      isAnybodyBarred = isAnybodyBarred || bars
      switch bond.subject {
      case .unit(let unit): offices.insert(unit)
      case .actor(let id): if bars { people.insert(id) }
      }
    }
    guard isAnybodyBarred else { return offices }
    people.formUnion(others)
    guard !people.isEmpty else { return offices }
    let known = try await directory.snapshot(actors: people, offices: [])
    for person in people { offices.formUnion(known.actor(person)?.posts.map(\.unit) ?? []) }
    return offices
  }
}
