public import GovernanceModel

/// One row of a procedure: who may do what where, under which conditions, and what follows.
public struct Row<V: Vocabulary>: Hashable, Sendable, Codable {
  /// What is done.
  public let action: V.Action
  /// Where it can be done.
  public let from: Origin
  /// Where the case stands afterwards.
  public let to: Target
  /// Who may do it: anybody whom one of these covers.
  public let who: [Permission<V>]
  /// What must hold; a refusal lists every one that does not.
  public let guards: [Guard<V>]
  /// The kept facts whose value the command decides.
  public let keeps: [V.Fact]
  /// The kept facts that hold afterwards.
  public let sets: [V.Fact]
  /// The kept facts that do not hold afterwards.
  public let clears: [V.Fact]
  /// The duties that start.
  public let starts: [DutyChange<V>]
  /// The duties that end.
  public let ends: [DutyChange<V>]
  /// The duties whose deadline the command may move, as their rules allow.
  public let moves: [V.Duty]
  /// The articles that the row rests on.
  public let sources: [Citation]

  /// Creates a row.
  public init(
    _ action: V.Action, from: Origin, to: Target, who: [Permission<V>], guards: [Guard<V>] = [],
    keeps: [V.Fact] = [], sets: [V.Fact] = [], clears: [V.Fact] = [],
    starts: [DutyChange<V>] = [], ends: [DutyChange<V>] = [], moves: [V.Duty] = [],
    sources: [Citation] = []
  ) {
    self.action = action
    self.from = from
    self.to = to
    self.who = who
    self.guards = guards
    self.keeps = keeps
    self.sets = sets
    self.clears = clears
    self.starts = starts
    self.ends = ends
    self.moves = moves
    self.sources = sources
  }

  /// Where an action can be done.
  ///
  /// Code list: `nothing` (it opens a case), `states`, `anyOpen`.
  public enum Origin: Hashable, Sendable, Codable {
    /// There is no case yet.
    case nothing
    /// One of these states.
    case states([V.State])
    /// Every state that is not an end.
    case anyOpen
  }

  /// Where the case stands afterwards.
  ///
  /// Code list: `state`, `same`.
  public enum Target: Hashable, Sendable, Codable {
    /// That state.
    case state(V.State)
    /// The state it stood in.
    case same
  }
}
