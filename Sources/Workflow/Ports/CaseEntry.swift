public import GovernanceModel

/// The current row of a case: what lists show and sort by, written in the same step as its events.
public struct CaseEntry: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// The version of its last event.
  public let version: Int
  /// The procedure it is pinned to.
  public let procedure: VersionTag
  /// The code of what was brought, such as `petition`.
  public let kind: String
  /// The code of its state.
  public let state: String
  /// Whether anything can still be done in it.
  public let isOpen: Bool
  /// The office that owns the case in this state.
  public let owner: UnitReference?
  /// The earliest moment at which an open duty falls due.
  public let nextDue: Instant?
  /// The code of the highest supervision that is on it.
  public let supervision: String
  /// When it began.
  public let openedAt: Instant
  /// When its last event was recorded.
  public let changedAt: Instant
  /// The earliest moment at which time itself changes something in it, also where it has ended.
  public let wakesAt: Instant?
  /// Its places in lists, in their order; one at most for each list and subject.
  public let involved: [Involvement]

  /// Creates a row; of several places in one list of one subject the last one counts.
  public init(
    id: CaseID, version: Int, procedure: VersionTag, kind: String, state: String, isOpen: Bool,
    owner: UnitReference?, nextDue: Instant?, supervision: String, openedAt: Instant,
    changedAt: Instant, wakesAt: Instant? = nil, involved: [Involvement] = []
  ) {
    self.id = id
    self.version = version
    self.procedure = procedure
    self.kind = kind
    self.state = state
    self.isOpen = isOpen
    self.owner = owner
    self.nextDue = nextDue
    self.supervision = supervision
    self.openedAt = openedAt
    self.changedAt = changedAt
    self.wakesAt = wakesAt
    let places = Dictionary(involved.map { (Place($0.list, $0.subject), $0) }) { _, last in last }
    self.involved = places.values.sorted()
  }

  private struct Place: Hashable {
    let list: String
    let subject: String

    init(_ list: String, _ subject: String) {
      self.list = list
      self.subject = subject
    }
  }
}
