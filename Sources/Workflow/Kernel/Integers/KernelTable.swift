import GovernanceModel

/// The rows of a procedure as numbers, each list laid flat, so that deciding follows no pointer twice.
package struct KernelTable: Sendable {
  /// One row.
  struct Row: Sendable {
    let who: Range<Int>
    let clauses: Range<Int>
    let starts: Range<Int>
    let ends: Range<Int>
    let keeps: UInt128
    let sets: UInt128
    let clears: UInt128
    let moves: UInt64
    /// The place of the state it leads to, or -1 where the case stays.
    let target: Int16
    let isForClock: Bool
  }

  /// Who may act by a row.
  struct Permission: Sendable {
    enum Reach: Sendable {
      case seat(UInt8)
      case within(UInt8)
      case above(UInt8)
      case anyOffice
      case noOffice
    }

    let role: UInt8
    let reach: Reach
    /// The relations of which whoever acts must have one; zero where none is asked for.
    let relations: UInt32
    let isBarredByVeto: Bool
  }

  /// A clause of a guard, and the place of that guard in its row.
  struct Clause: Sendable {
    let clause: CompiledGuard.Clause
    let place: UInt8
  }

  /// A duty that a row starts, and by which rules it falls due.
  struct Start: Sendable {
    let duty: UInt8
    let when: Range<Int>
    let choices: Range<Int>
    /// The place of its rule where there is no choice, or -1.
    let only: Int
    let isHandlingClock: Bool
  }

  /// A duty that a row ends.
  struct End: Sendable {
    let duty: UInt8
    let when: Range<Int>
  }

  /// A rule of a duty, when it is the one, and its versions.
  struct Choice: Sendable {
    let when: Range<Int>
    let versions: Range<Int>
  }

  private(set) var rows: [Row] = []
  private(set) var who: [Permission] = []
  private(set) var clauses: [Clause] = []
  private(set) var starts: [Start] = []
  private(set) var ends: [End] = []
  private(set) var choices: [Choice] = []
  private(set) var rules: [CompactRule] = []

  /// Lays the rows of a compiled procedure flat, with the rules of the law before the procedure's own.
  init<V: Vocabulary>(_ compiled: [CompiledRow<V>], own: [DeadlineRule], law: LawBook) {
    var versions: [DeadlineRule.ID: Range<Int>] = [:]
    for row in compiled {
      let who = append(row.row.who.map { Self.permission($0) }, to: \.who)
      let first = clauses.count
      for (place, guarded) in row.guards.enumerated() {
        _ = append(guarded, place: place)
      }
      let guards = first..<clauses.count
      // What hangs on the starts is laid down first, so that their own list has no holes.
      var starts: [Start] = []
      for start in row.starts {
        var list: [Choice] = []
        for choice in start.choices {
          let id = choice.choice.rule
          let known =
            versions[id]
            ?? append(
              (law.rules + own).filter { $0.id == id }.map { CompactRule($0) }, to: \.rules)
          versions[id] = known
          list.append(Choice(when: append(choice.when), versions: known))
        }
        starts.append(
          Start(
            duty: UInt8(start.duty.ordinal), when: append(start.when),
            choices: append(list, to: \.choices), only: Self.only(list),
            isHandlingClock: start.definition.isHandlingClock))
      }
      let ends = row.ends.map { End(duty: UInt8($0.duty.ordinal), when: append($0.when)) }
      let target: Int16 =
        if case .state(let state) = row.row.to { Int16(state.ordinal) } else { -1 }
      rows.append(
        Row(
          who: who, clauses: guards, starts: append(starts, to: \.starts),
          ends: append(ends, to: \.ends), keeps: row.keeps, sets: row.sets, clears: row.clears,
          moves: row.row.moves.reduce(0) { $0 | 1 << UInt64($1.ordinal) }, target: target,
          isForClock: row.row.who.contains { $0.role == V.clock }))
    }
  }

  /// Most duties have one rule in one version, which need not be looked for.
  private static func only(_ choices: [Choice]) -> Int {
    guard choices.count == 1, let versions = choices.first?.versions, versions.count == 1 else {
      return -1
    }
    return versions.lowerBound
  }

  private static func permission<V: Vocabulary>(_ permission: GovernanceWorkflow.Permission<V>)
    -> Permission
  {
    let reach: Permission.Reach =
      switch permission.reach {
      case .seat(let seat): .seat(UInt8(seat.ordinal))
      case .within(let seat): .within(UInt8(seat.ordinal))
      case .above(let seat): .above(UInt8(seat.ordinal))
      case .anyOffice: .anyOffice
      case .noOffice: .noOffice
      }
    return Permission(
      role: UInt8(permission.role.ordinal), reach: reach,
      relations: permission.relation.map { 1 << UInt32($0.ordinal) } ?? 0,
      isBarredByVeto: permission.isBarredByVeto)
  }

  private mutating func append(_ guarded: CompiledGuard?, place: Int = 0) -> Range<Int> {
    append(
      guarded?.clauses.map { Clause(clause: $0, place: UInt8(place)) } ?? [], to: \.clauses)
  }

  private mutating func append<T>(_ items: [T], to list: WritableKeyPath<KernelTable, [T]>)
    -> Range<Int>
  {
    let first = self[keyPath: list].count
    self[keyPath: list] += items
    return first..<self[keyPath: list].count
  }
}
