public import GovernanceModel

/// One duty of a case, from its start to its end.
public struct DutyEntry<V: Vocabulary>: Hashable, Sendable {
  /// What is owed.
  public let duty: V.Duty
  /// Until when, and why then.
  public internal(set) var deadline: Deadline
  /// What has moved the deadline since it started, in order.
  public internal(set) var ledger: [ClockChange]
  /// By which event it started.
  public let startedIn: Int
  /// How far it has come.
  public internal(set) var phase: DutyPhase
  /// Every supervision that was imposed on it, in order.
  public internal(set) var cards: [SupervisionCard]

  /// Creates a duty that has just started.
  public init(duty: V.Duty, deadline: Deadline, startedIn: Int) {
    self.duty = duty
    self.startedIn = startedIn
    self.deadline = deadline
    ledger = []
    phase = .running
    cards = []
  }

  /// How strongly it is supervised: it never falls but by the annulment of a mistaken card, and ends with
  /// the duty.
  public var supervision: Supervision {
    cards.lazy.filter { !$0.isAnnulled }.map(\.level).max() ?? .none
  }

  /// The card of a level that is in force.
  public func card(_ level: Supervision) -> SupervisionCard? {
    cards.last { $0.level == level && !$0.isAnnulled }
  }

  /// The level that time imposes next; what it imposed once, and what was annulled since, it does not
  /// impose again.
  var nextByTime: Supervision? {
    var level = supervision
    while let next = level.next {
      if !cards.contains(where: { $0.level == next && $0.imposedBy == nil }) { return next }
      level = next
    }
    return nil
  }

  mutating func annul(_ level: Supervision) {
    guard let index = cards.lastIndex(where: { $0.level == level && !$0.isAnnulled }) else {
      return
    }
    cards[index].isAnnulled = true
  }
}
