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

  /// What the directory knows of the offices so far, of those above them, and of whoever asks.
  package mutating func directory<V: Vocabulary>(
    _ snapshot: DirectorySnapshot, for command: Command<V>
  ) -> KernelDirectory {
    let actor = Int(number(of: command.actor))
    var people = [[KernelDirectory.Post]?](repeating: nil, count: actor + 1)
    people[actor] = snapshot.actor(command.actor).map { posts($0, for: command) }
    var offices: [KernelDirectory.Office?] = []
    // The list grows while the offices above are asked for.
    while offices.count < units.count {
      offices.append(
        snapshot.office(units[offices.count]).map { office in
          KernelDirectory.Office(
            superior: office.superior.map { number(of: $0) } ?? -1, area: office.division.numbers)
        })
    }
    return KernelDirectory(offices: offices, people: people)
  }

  /// Of all the posts of a person, the one acted in, if they hold it.
  private mutating func posts<V: Vocabulary>(
    _ actor: Actor, for command: Command<V>
  ) -> [KernelDirectory.Post] {
    guard let unit = command.unit, actor.holds(Post(role: command.role.rawValue, at: unit)) else {
      return []
    }
    return [
      KernelDirectory.Post(role: UInt8(command.role.ordinal), unit: number(of: unit))
    ]
  }
}
