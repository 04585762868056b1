public import GovernanceModel

/// Where a case stands after some steps of a trace, by the letter of the procedure.
public struct TraceStanding<V: Vocabulary>: Hashable, Sendable {
  /// How far a live duty has come.
  public struct Duty: Hashable, Sendable {
    /// Its phase.
    public internal(set) var phase: DutyPhase = .running
    /// The level of its supervision.
    public internal(set) var supervision: Supervision = .none
  }

  /// The state.
  public internal(set) var state: V.State
  /// The kept facts that hold.
  public internal(set) var facts: Set<V.Fact> = []
  /// The duties that are live.
  public internal(set) var duties: [V.Duty: Duty] = [:]
  /// The duties that have started since the case came to its state.
  public internal(set) var startedHere: Set<V.Duty> = []

  init(state: V.State) { self.state = state }

  /// Whether a condition holds of the standing and of what a command offers.
  public func meets(_ condition: Guard<V>, offering: Set<V.Fact> = []) -> Bool {
    switch condition {
    case .fact(let fact): facts.contains(fact) || offering.contains(fact)
    case .live(let duty): duties[duty] != nil
    case .overdue(let duty): duties[duty]?.phase == .overdue
    case .not(let inner): !meets(inner, offering: offering)
    case .all(let parts): parts.allSatisfy { meets($0, offering: offering) }
    case .any(let parts): parts.contains { meets($0, offering: offering) }
    case .when(let condition, let requirement):
      !meets(condition, offering: offering) || meets(requirement, offering: offering)
    }
  }
}
