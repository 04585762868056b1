public import GovernanceModel

/// What a verifier looks for in a procedure.
///
/// Code list: `unreachableState`, `deadEnd`, `feedbackUnreachable`, `ownerMissing`,
/// `waitingWithoutClock`, `escalationEndless`, `joinStarves`, `vetoedHolder`, `supervisionFalls`,
/// `reviewUnreachable`, `guardNeverHolds`, `ambiguousStep`, `closedWithoutFeedback`,
/// `dutyCannotEnd`.
public enum ProcedureCheck: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Every state is one that a case can come to.
  case unreachableState
  /// From wherever a case stands, it can come to an end.
  case deadEnd
  /// Whoever's case has been taken on can still get an answer.
  case feedbackUnreachable
  /// Wherever a case stands, an office owns it, and somebody of that office can act.
  case ownerMissing
  /// A case that waits has a clock, or a reason is stated why it has none.
  case waitingWithoutClock
  /// Time alone moves a case only so often.
  case escalationEndless
  /// What waits for several parts does not wait for ever.
  case joinStarves
  /// Nobody who must not have a case can be given it, and nobody who has become such keeps it.
  case vetoedHolder
  /// Supervision of a duty falls by annulment and in no other way.
  case supervisionFalls
  /// Where the law gives a review, it can be asked for.
  case reviewUnreachable
  /// Every row can be done somewhere.
  case guardNeverHolds
  /// One act in one state is decided by one row.
  case ambiguousStep
  /// No case is closed that has not been answered.
  case closedWithoutFeedback
  /// Whatever is owed can be done, or ends with the case.
  case dutyCannotEnd

  /// Checks in the order of their list.
  public static func < (left: ProcedureCheck, right: ProcedureCheck) -> Bool {
    left.place < right.place
  }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension ProcedureCheck: Described {
  /// The check as people read it.
  public var wording: Wording {
    switch self {
    case .unreachableState: Wording(zh: "每个状态均可到达", en: "every state can be reached")
    case .deadEnd: Wording(zh: "没有死路", en: "no case comes to a dead end")
    case .feedbackUnreachable: Wording(zh: "受理后总能得到反馈", en: "whatever is taken on can be answered")
    case .ownerMissing: Wording(zh: "每个状态有归属且有人能办", en: "every state has an owner who can act")
    case .waitingWithoutClock:
      Wording(zh: "等待均有时限或者说明", en: "whatever waits has a clock or a stated waiver")
    case .escalationEndless: Wording(zh: "升级有终点", en: "escalation ends")
    case .joinStarves: Wording(zh: "协办不会无限等待", en: "no join waits for ever")
    case .vetoedHolder: Wording(zh: "应回避者不得持有案件", en: "whoever is barred never holds a case")
    case .supervisionFalls: Wording(zh: "督办级别不降", en: "supervision never falls within a duty")
    case .reviewUnreachable:
      Wording(zh: "依法可以复查复核", en: "a review can be asked for where the law gives it")
    case .guardNeverHolds: Wording(zh: "没有永不成立的条件", en: "no guard can never hold")
    case .ambiguousStep: Wording(zh: "同一动作只有一种结果", en: "one act has one outcome")
    case .closedWithoutFeedback: Wording(zh: "办结必有反馈", en: "no case is closed without an answer")
    case .dutyCannotEnd: Wording(zh: "职责均可履行", en: "whatever is owed can be done")
    }
  }
}
