public import GovernanceModel

extension Dossier {
  /// The duties that are still owed, in order of start.
  public var liveDuties: [DutyEntry<V>] { duties.filter(\.phase.isLive) }

  /// The live entry of a duty, if it is live.
  public func live(_ duty: V.Duty) -> DutyEntry<V>? {
    duties.last { $0.duty == duty && $0.phase.isLive }
  }

  /// The earliest moment at which a live duty falls due.
  public var nextDue: Instant? { liveDuties.compactMap { $0.deadline.due?.instant }.min() }

  /// The live duty that falls due first; of several at one moment the one that started first.
  public var dueFirst: DutyEntry<V>? {
    liveDuties.inOrderOfDue { $0.deadline.due?.instant }.first { $0.deadline.due != nil }
  }

  /// The highest supervision on a live duty.
  public var supervision: Supervision { liveDuties.map(\.supervision).max() ?? .none }

  /// Whether a person or an office has a relation to the case.
  public func isBound(_ bond: Bond<V>) -> Bool { bonds.contains(bond) }

  package var atoms: Atoms {
    var atoms = Atoms(facts: facts.bits)
    for entry in duties where entry.phase.isLive {
      atoms.live |= 1 << UInt64(entry.duty.ordinal)
      if entry.phase == .overdue { atoms.overdue |= 1 << UInt64(entry.duty.ordinal) }
    }
    return atoms
  }
}
