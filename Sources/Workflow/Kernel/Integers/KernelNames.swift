package import GovernanceModel

/// The numbers of the people and offices that a decision speaks of, given in the order of asking.
///
/// Numbers of different lists of names have nothing to do with one another.
package struct KernelNames: Sendable {
  private var units: [UnitReference] = []
  private var actors: [Actor.ID] = []

  package init() {}

  /// The number of an office.
  ///
  /// - Complexity: O(*n*) in the number of offices asked for, which are few.
  package mutating func number(of unit: UnitReference) -> Int32 {
    if let known = units.firstIndex(of: unit) { return Int32(known) }
    units.append(unit)
    return Int32(units.count - 1)
  }

  /// The number of a person.
  ///
  /// - Complexity: O(*n*) in the number of people asked for, who are few.
  package mutating func number(of actor: Actor.ID) -> Int32 {
    if let known = actors.firstIndex(of: actor) { return Int32(known) }
    actors.append(actor)
    return Int32(actors.count - 1)
  }

  /// The number of a person or an office.
  mutating func number<V: Vocabulary>(of subject: Bond<V>.Subject) -> KernelBond.Subject {
    switch subject {
    case .actor(let actor): .actor(number(of: actor))
    case .unit(let unit): .unit(number(of: unit))
    }
  }

  /// What the directory knows of the offices so far, and of those above them.
  package mutating func offices(in directory: DirectorySnapshot) -> KernelOffices {
    var offices: [KernelOffices.Office?] = []
    // The list grows while the offices above are asked for.
    while offices.count < units.count {
      offices.append(
        directory.office(units[offices.count]).map { office in
          KernelOffices.Office(
            superior: office.superior.map { number(of: $0) } ?? -1, area: office.division.numbers)
        })
    }
    return KernelOffices(offices)
  }
}
