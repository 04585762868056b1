/// A way through a procedure, from the beginning of a case to where something is wrong.
///
/// It can be followed on the procedure itself, see ``replayed(on:)``; time may bring any duty to its next
/// phase before any other, which is coarser than what a calendar allows.
public struct ProcedureTrace<V: Vocabulary>: Hashable, Sendable {
  /// The steps, in order; the first opens the case.
  public let steps: [TraceStep<V>]
  /// Where the case stands after the last of them.
  public let state: V.State

  /// Creates a trace.
  public init(_ steps: [TraceStep<V>], to state: V.State) {
    self.steps = steps
    self.state = state
  }

  /// The steps in one line of codes.
  public var code: String {
    (steps.map(\.code) + ["[\(state.rawValue)]"]).joined(separator: " → ")
  }
}

extension ProcedureTrace {
  /// Follows the trace on a procedure, by the letter of its rows.
  ///
  /// - Returns: Where the case stands at the end, or the first step that cannot be done.
  public func replayed(on procedure: Procedure<V>) -> TraceOutcome<V> {
    var follower = TraceFollower(procedure)
    for (place, step) in steps.enumerated() {
      if let obstacle = follower.follow(step) { return .stopped(at: place, obstacle) }
    }
    guard let standing = follower.standing else { return .stopped(at: 0, .notOpened) }
    return .arrived(standing)
  }
}
