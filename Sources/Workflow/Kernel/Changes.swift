public import GovernanceModel

/// What one event changes in a case file, beside its state.
public struct Changes<V: Vocabulary>: Hashable, Sendable {
  /// The kept facts that hold from now on.
  public var set: CodeSet<V.Fact> = []
  /// The kept facts that no longer hold.
  public var cleared: CodeSet<V.Fact> = []
  /// The duties that start, with their deadlines.
  public var started: [Start] = []
  /// The duties whose deadline moves, and why.
  public var moved: [Move] = []
  /// The duties that are about to fall due.
  public var warned: [V.Duty] = []
  /// The duties that have fallen due.
  public var overdue: [V.Duty] = []
  /// The duties that end.
  public var ended: [V.Duty] = []
  /// The duties whose supervision rises, and to what.
  public var supervised: [Supervised] = []
  /// The duties whose supervision of a level is annulled.
  public var annulled: [Supervised] = []
  /// The offices that take a seat.
  public var seated: [V.Seat: UnitReference] = [:]
  /// The relations that arise.
  public var bound: [Bond<V>] = []

  /// Creates changes that change nothing.
  public init() {}

  /// A duty that starts.
  public struct Start: Hashable, Sendable {
    /// What is owed.
    public let duty: V.Duty
    /// Until when, and why then.
    public let deadline: Deadline

    /// Creates a start.
    public init(_ duty: V.Duty, _ deadline: Deadline) {
      self.duty = duty
      self.deadline = deadline
    }
  }

  /// A duty whose deadline moves; it goes on, with its supervision.
  public struct Move: Hashable, Sendable {
    /// What is owed.
    public let duty: V.Duty
    /// What moved it.
    public let change: ClockChange
    /// Until when now, and why then.
    public let deadline: Deadline

    /// Creates a move.
    public init(_ duty: V.Duty, _ change: ClockChange, _ deadline: Deadline) {
      self.duty = duty
      self.change = change
      self.deadline = deadline
    }
  }

  /// A duty and the level of supervision that is imposed on it, or annulled.
  public struct Supervised: Hashable, Sendable {
    /// What is owed.
    public let duty: V.Duty
    /// The level.
    public let level: Supervision

    /// Creates a pair.
    public init(_ duty: V.Duty, _ level: Supervision) {
      self.duty = duty
      self.level = level
    }
  }
}
