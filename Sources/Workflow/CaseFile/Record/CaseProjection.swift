public import GovernanceModel

/// A case as the regulations look at it: what was done in it as lines of the registers, and what it is, flat.
///
/// It is made of events alone, so that whatever passed the gate and whatever was forged past it look alike to
/// an audit. Nothing in it says what the case is about.
public struct CaseProjection: Hashable, Sendable {
  /// What it is.
  public internal(set) var record: CaseRecord
  /// What was done, in the order of the events.
  public var lines: [RegisterLine] { made.sorted { ($0.at, $0.id) < ($1.at, $1.id) } }
  /// The office that owns it.
  public internal(set) var receiving: UnitReference?

  var made: [RegisterLine] = []
  let calendar: WorkCalendar
  let law: LawBook
  var inquiry: RegisterLine.ID?
  var offer: HandOverOffer?
  var holder: Actor.ID?
  var consultation: RegisterLine.ID?
  var order: WorkOrder?
  var objection: Objection?
  var ended: RegisterLine.ID?
  var isOnRouteSix = false
  var facts: CodeSet<CaseFact> = []
  /// The offices that have owned the case, each since when.
  private(set) var owners: [Owner] = []
  var completed: WorkOrder.ID?
  let channel: Channel

  /// An office that owns the case, since some moment.
  struct Owner: Hashable {
    let since: Instant
    let unit: UnitReference
  }

  /// The office that owned the case at the end of a day.
  public func owner(on day: CivilDate) -> UnitReference? {
    owners.last { $0.since.civilDate <= day }?.unit ?? owners.first?.unit
  }

  /// A hand-over that was offered: to whom, when, and by which event.
  struct HandOverOffer: Hashable {
    let line: RegisterLine.ID
    let to: Actor.ID?
    let at: Instant
  }

  /// An objection that waits for the sender.
  struct Objection: Hashable {
    let at: Instant
    let givesReason: Bool
  }

  /// Creates the projection of a history, or nothing if there is none.
  ///
  /// - Parameters:
  ///   - events: The events, oldest first.
  ///   - calendar: The working calendar, for the last day that the law allows an order.
  ///   - law: The law.
  public init?(
    _ events: some Collection<CaseEvent>, calendar: WorkCalendar, law: LawBook
  ) {
    guard let first = events.first, case .registration(let registration) = first.detail else {
      return nil
    }
    self.calendar = calendar
    self.law = law
    channel = registration.matter.channel
    record = CaseRecord(
      id: first.caseID, kind: registration.matter.kind, openedAt: first.occurredAt)
    receiving = registration.receiving
    for event in events { add(event) }
  }

  /// Takes in the next event.
  public mutating func add(_ event: CaseEvent) {
    if let unit = event.changes.seated[.receivingCenter] { receiving = unit }
    if let receiving, owners.last?.unit != receiving {
      owners.append(Owner(since: event.occurredAt, unit: receiving))
    }
    facts.bits = (facts.bits | event.changes.set.bits) & ~event.changes.cleared.bits
    bar(event)
    trace(event)
    let isOpen = !Self.terminal.contains(event.to)
    record = CaseRecord(
      id: record.id, kind: record.kind, severity: record.severity, openedAt: record.openedAt,
      closedAt: isOpen ? nil : record.closedAt ?? event.occurredAt,
      barredPeople: record.barredPeople, barredUnits: record.barredUnits,
      triggers: record.triggers)
  }

  private static let terminal: Set<CaseState> = [
    .closed, .declined, .referredOut, .mergedAsDuplicate, .withdrawn, .finalised,
  ]
}
