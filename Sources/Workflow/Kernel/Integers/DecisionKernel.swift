package import GovernanceModel

/// A procedure as integers: it decides, and says nothing about it.
///
/// ``CompiledProcedure`` asks it and puts its answers into words, events and derivations; who needs
/// none of these may ask it alone. It reads no name, allocates nothing to judge, and answers every
/// command, also one whose action, role, person or office no list has; duties, relations and seats are
/// those of the vocabulary.
package struct DecisionKernel: Sendable {
  let table: KernelTable
  /// The law under which the rules were laid down.
  package let law: LawBook
  /// The row of a state and an action, or -1; the last line is that of "no case yet".
  let lines: [Int16]
  let states: Int
  let actions: Int
  let seats: Int
  let clock: UInt8
  let terminal: UInt64
  let survivors: UInt64
  let keptFacts: UInt128
  let handlingClocks: UInt64
  let obligations: UInt64
  let windows: UInt64
  let vetoes: UInt32
  let parameters: Parameters
  let deemed: [Deemed]

  /// The numbers of a procedure that decide.
  struct Parameters: Sendable {
    let warnAfterPercent: Int64
    let yellowAfterWorkdays: Int
    let redAfterWorkdays: Int
    let mostBackdatingHours: Int
    let inForceFrom: CivilDate
    let inForceThrough: CivilDate
  }

  /// An act that counts as done when a duty runs out.
  struct Deemed: Sendable {
    let action: UInt8
    let duty: UInt8
    /// The place of the seat of whoever owes the duty, or nothing where it is no seat's.
    let owner: Int?
  }

  /// Lays a procedure down for one edition of the law.
  init<V: Vocabulary>(
    _ procedure: Procedure<V>, rows: [CompiledRow<V>], lines: [Int16], law: LawBook
  ) {
    table = KernelTable(rows, own: procedure.rules, law: law)
    self.law = law
    self.lines = lines
    states = V.State.order.codes.count
    actions = V.Action.order.codes.count
    seats = V.Seat.order.codes.count
    clock = UInt8(V.clock.ordinal)
    // A state that the procedure leaves out is nowhere a case goes on from.
    terminal = V.State.order.codes.filter { state in
      procedure.states.first { $0.state == state }?.isTerminal ?? true
    }.reduce(0) { $0 | 1 &<< UInt64($1.ordinal) }
    survivors = Self.mask(procedure.duties.filter(\.outlivesCase))
    keptFacts = CodeSet(V.Fact.order.codes.filter(\.isKept)).bits
    handlingClocks = Self.mask(procedure.duties.filter(\.isHandlingClock))
    obligations = Self.mask(procedure.duties.filter { $0.kind == .obligation })
    windows = Self.mask(procedure.duties.filter { $0.kind == .window })
    vetoes = V.vetoes.reduce(0) { $0 | 1 &<< UInt32($1.ordinal) }
    let numbers = procedure.parameters
    parameters = Parameters(
      warnAfterPercent: Int64(min(max(numbers.warnAfterPercent.amount, 0), 100)),
      yellowAfterWorkdays: numbers.yellowAfterWorkdays.amount,
      redAfterWorkdays: numbers.redAfterWorkdays.amount,
      mostBackdatingHours: numbers.mostBackdatingHours.amount,
      inForceFrom: procedure.inForceFrom, inForceThrough: procedure.inForceThrough ?? .latest)
    deemed = procedure.deemed.map { act in
      let owner = procedure.definition(of: act.duty)?.owner
      return Deemed(
        action: UInt8(act.action.ordinal), duty: UInt8(act.duty.ordinal), owner: owner?.ordinal)
    }
  }

  /// What stands before the first act of a case.
  package var nothing: KernelCase { KernelCase(seats: seats) }

  /// Brings the case up to the moment of a command, decides the command, and carries it out.
  ///
  /// - Parameters:
  ///   - command: What is asked.
  ///   - file: The case, which is changed where the command is accepted, and by time in any case.
  ///   - directory: The people and offices that both speak of.
  ///   - calendar: The working calendar.
  ///   - deemed: What the vocabulary reads out of an act that counts as done, or nothing where it does
  ///     not.
  /// - Returns: Every reason against the command, or what it has changed.
  package func decide(
    _ command: KernelCommand, on file: inout KernelCase, among directory: KernelDirectory,
    calendar: WorkCalendar, deemed: (KernelTrigger, KernelCase) -> KernelCommand?
  ) -> KernelVerdict {
    if file.state >= 0 {
      guard command.now >= file.lastRecordedAt else {
        var verdict = KernelVerdict()
        verdict.reasons = .clockBehind
        return verdict
      }
      advance(&file, to: command.now, calendar: calendar, deemed: deemed)
    }
    let verdict = judge(command, on: file, among: directory)
    if verdict.isAccepted { carryOut(verdict, of: command, on: &file, calendar: calendar) }
    return verdict
  }

  /// The row of an action where a case stands, by its place, or -1.
  func row(for action: UInt8, in state: Int16) -> Int16 {
    let line = state < 0 ? states : Int(state)
    guard line <= states, Int(action) < actions else { return -1 }
    return lines[line * actions + Int(action)]
  }

  private static func mask<V: Vocabulary>(_ duties: [DutyDefinition<V>]) -> UInt64 {
    duties.reduce(0) { $0 | 1 &<< UInt64($1.duty.ordinal) }
  }
}
