public import GovernanceModel

/// A case file: the state that its events have led to.
///
/// It is only ever made by folding events, so that what a store holds is all there is to know.
public struct Dossier<V: Vocabulary>: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// The version of the procedure that the case is pinned to.
  public private(set) var procedure: VersionTag
  /// When it was last moved to another version, or nothing while it has the one it began under.
  public private(set) var adoptedAt: Instant?
  /// When the case began.
  public let openedAt: Instant
  /// The number of its last event.
  public private(set) var version: Int
  /// Where it stands.
  public private(set) var state: V.State
  /// When it came there.
  public private(set) var enteredAt: Instant
  /// By which event it came there.
  public private(set) var enteredIn: Int
  /// The kept facts that hold.
  public private(set) var facts: CodeSet<V.Fact>
  /// Every duty that ever started, in order of start.
  public private(set) var duties: [DutyEntry<V>]
  /// The offices that sit in the case.
  public private(set) var seats: [V.Seat: UnitReference]
  /// By which event each of them came to its seat.
  public private(set) var seatedIn: [V.Seat: Int]
  /// The relations of people and offices to it.
  public private(set) var bonds: Set<Bond<V>>
  /// What it is about.
  public private(set) var subject: V.Subject
  /// When somebody last acted; what the clock does is no act.
  public private(set) var lastActAt: Instant
  /// When its last event was recorded.
  public private(set) var lastRecordedAt: Instant

  /// Creates the file of a case from its events.
  ///
  /// - Throws: ``ReplayError`` when the events do not follow one another; an empty history has no file.
  public init(replaying events: some Sequence<Event<V>>) throws(ReplayError) {
    var file: Dossier?
    for event in events {
      if file == nil { file = try Dossier(first: event) } else { try file?.apply(event) }
    }
    guard let file else { throw ReplayError(version: 0, message: "The history is empty.") }
    self = file
  }

  /// Creates the file of a case from its first event.
  ///
  /// - Throws: ``ReplayError`` when it is not one.
  @_specialize(where V == CaseVocabulary)
  public init(first event: Event<V>) throws(ReplayError) {
    guard event.version == 1, event.from == nil, let subject = V.subject(nil, after: event) else {
      throw ReplayError(
        version: event.version,
        message: "Found \(event.action.rawValue), expected the act that opens a case.")
    }
    id = event.caseID
    procedure = event.procedure
    openedAt = event.occurredAt
    version = 0
    state = event.to
    enteredAt = event.occurredAt
    enteredIn = event.version
    facts = []
    duties = []
    (seats, seatedIn) = ([:], [:])
    bonds = []
    self.subject = subject
    lastActAt = event.occurredAt
    lastRecordedAt = event.recordedAt
    change(event)
  }

  /// Takes in the next event.
  ///
  /// - Throws: ``ReplayError`` when it does not follow the last one; the file is unchanged then.
  @_specialize(where V == CaseVocabulary)
  public mutating func apply(_ event: Event<V>) throws(ReplayError) {
    guard event.caseID == id, event.version == version + 1, event.from == state,
      let subject = V.subject(subject, after: event)
    else {
      throw ReplayError(
        version: event.version,
        message: "Found version \(event.version) from \(event.from?.rawValue ?? "nothing"), "
          + "expected version \(version + 1) from \(state.rawValue).")
    }
    // Only that one act changes the version, and it changes nothing else that was pinned.
    guard (event.procedure != procedure) == (event.action == V.adoption) else {
      throw ReplayError(
        version: event.version,
        message: "Found procedure \(event.procedure) in \(event.action.rawValue), expected "
          + (event.action == V.adoption ? "another than \(procedure)." : "\(procedure)."))
    }
    self.subject = subject
    change(event)
  }

  private mutating func change(_ event: Event<V>) {
    version = event.version
    if state != event.to { (enteredAt, enteredIn) = (event.occurredAt, event.version) }
    state = event.to
    if event.role != V.clock { lastActAt = max(lastActAt, event.occurredAt) }
    lastRecordedAt = event.recordedAt
    if event.action == V.adoption {
      (procedure, adoptedAt) = (event.procedure, event.occurredAt)
    }
    let changes = event.changes
    facts.bits = (facts.bits | changes.set.bits) & ~changes.cleared.bits
    for duty in changes.ended { update(duty) { $0.phase = .ended } }
    for start in changes.started {
      duties.append(
        DutyEntry(duty: start.duty, deadline: start.deadline, startedIn: event.version))
    }
    for move in changes.moved {
      update(move.duty) { entry in
        entry.deadline = move.deadline
        entry.ledger.append(move.change)
        // It is warned of anew when the new day is near; what is overdue stays so.
        if entry.phase == .warned { entry.phase = .running }
      }
    }
    for duty in changes.warned { update(duty) { $0.phase = .warned } }
    for duty in changes.overdue { update(duty) { $0.phase = .overdue } }
    for rise in changes.supervised {
      let card = SupervisionCard(
        level: rise.level, imposedBy: event.actor, unit: event.unit, isAnnulled: false)
      update(rise.duty) { $0.cards.append(card) }
    }
    for card in changes.annulled { update(card.duty) { $0.annul(card.level) } }
    for (seat, unit) in changes.seated { (seats[seat], seatedIn[seat]) = (unit, event.version) }
    bonds.formUnion(changes.bound)
  }

  private mutating func update(_ duty: V.Duty, _ change: (inout DutyEntry<V>) -> Void) {
    guard let index = duties.lastIndex(where: { $0.duty == duty && $0.phase.isLive }) else {
      return
    }
    change(&duties[index])
  }
}
