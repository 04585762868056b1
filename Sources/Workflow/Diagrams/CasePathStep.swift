public import GovernanceModel

/// One step of a case's path: what was done, as which role, on which day, and where it led.
///
/// That is all: who it was, for which office, and what was said or written is not in it.
public struct CasePathStep<V: Vocabulary>: Hashable, Sendable {
  /// What was done.
  public let action: V.Action
  /// As which role; time itself acts as the clock.
  public let role: V.Role
  /// The day in China on which it happened.
  public let day: CivilDate
  /// Where the case stood afterwards.
  public let state: V.State
  /// What fell due at this step, whether it was owed or might have been done.
  public let fellDue: [V.Duty]

  /// Takes over from an event what a path shows.
  public init(_ event: Event<V>) {
    self.init(
      action: event.action, role: event.role, at: event.occurredAt, state: event.to,
      changes: event.changes)
  }

  private init(
    action: V.Action, role: V.Role, at moment: Instant, state: V.State, changes: Changes<V>
  ) {
    self.action = action
    self.role = role
    // What falls due at the end of a day is of that day, though the moment is the first of the next.
    day = role == V.clock ? moment.dayUntil : moment.civilDate
    self.state = state
    // A window that is over ends by the same act by which an obligation becomes overdue.
    fellDue = changes.overdue + (action == V.lapse ? changes.ended : [])
  }

  /// Reads a line of a history.
  ///
  /// A line is the record of an event as stores keep it, as one JSON object: `action`, `role`, `occurredAt` and
  /// `to`, and `body` where it has one, whose `changes` tell what fell due. Other members, such as who
  /// acted, may stand there and are not read.
  ///
  /// - Throws: ``WireError`` when the line is no such object or has a code that the vocabulary does not know.
  public init(line: [UInt8]) throws(WireError) {
    let value = try JSONReader.read(line)
    self.init(
      action: try value.required("action") { (code) throws(WireError) in try code.code() },
      role: try value.required("role") { (code) throws(WireError) in try code.code() },
      at: try value.parsed("occurredAt", "a moment in UTC") { Instant($0) },
      state: try value.required("to") { (code) throws(WireError) in try code.code() },
      changes: try value.optional("body") { (body) throws(WireError) in
        try body.optional("changes", ChangesCodec<V>.read)
      }.flatMap { $0 } ?? Changes())
  }

  /// Whether time did it.
  public var isClock: Bool { role == V.clock }
}

extension Instant {
  /// The day in China that a moment ends or lies in.
  fileprivate var dayUntil: CivilDate {
    milliseconds > Int64.min ? Instant(milliseconds: milliseconds - 1).civilDate : civilDate
  }
}
