public import GovernanceModel

/// What one command would bring into a case.
public struct Offer<V: Vocabulary>: Hashable, Sendable {
  /// The offered facts that hold, and those kept facts that the row takes from the command.
  public var facts: CodeSet<V.Fact>
  /// The offices that take a seat.
  public var seats: [V.Seat: UnitReference]
  /// The offices it speaks of that take no seat.
  public var mentions: [UnitReference]
  /// The offices it speaks of that the directory need not know.
  public var outsiders: [UnitReference]
  /// The relations that arise.
  public var bonds: [Bond<V>]
  /// The day that the order names for a duty whose limit is designated.
  public var designated: [V.Duty: CivilDate]
  /// The moments at which duties start that do not start with the act itself.
  public var startsAt: [V.Duty: Instant]

  /// What would move the deadline of a live duty.
  public var moves: [V.Duty: ClockChange]

  /// The people it speaks of, whose posts the directory is asked for.
  public var people: [Actor.ID]
  /// The duties whose supervision it would raise, and to what.
  public var raises: [V.Duty: Supervision]
  /// The duties whose supervision of a level it would annul.
  public var annuls: [V.Duty: Supervision]

  /// Creates an offer of nothing.
  public init() {
    facts = []
    seats = [:]
    mentions = []
    outsiders = []
    bonds = []
    designated = [:]
    startsAt = [:]
    moves = [:]
    people = []
    raises = [:]
    annuls = [:]
  }
}
