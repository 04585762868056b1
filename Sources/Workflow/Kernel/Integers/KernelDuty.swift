package import GovernanceModel

/// One duty of a case, as the kernel keeps it.
package struct KernelDuty: Hashable, Sendable {
  /// The place of the duty in its list.
  package let duty: UInt8
  /// How far it has come.
  package var phase: DutyPhase
  /// When its period began.
  package var start: Instant
  /// When it falls due, or nothing where there is no date.
  package var due: Due?
  /// By which event it started.
  package let startedIn: Int32
  /// The levels of supervision in force, one bit each.
  package var inForce: UInt8 = 0
  /// The levels that time itself has imposed, one bit each.
  package var byTime: UInt8 = 0

  package init(duty: UInt8, phase: DutyPhase, start: Instant, due: Due?, startedIn: Int32) {
    self.duty = duty
    self.phase = phase
    self.start = start
    self.due = due
    self.startedIn = startedIn
  }

  package var bit: UInt64 { 1 &<< UInt64(duty) }

  /// The level that time imposes next; what it imposed once it does not impose again.
  package var nextByTime: Supervision? {
    var level = Supervision.levels.last { inForce & $0.bit != 0 } ?? .none
    while let next = level.next {
      if byTime & next.bit == 0 { return next }
      level = next
    }
    return nil
  }
}

extension Supervision {
  fileprivate static let levels: [Supervision] = [.none, .notice, .yellow, .red]

  /// The level as one bit, so that several can be kept in one number.
  package var bit: UInt8 {
    switch self {
    case .none: 1
    case .notice: 2
    case .yellow: 4
    case .red: 8
    }
  }
}
