public import GovernanceModel

/// How far a duty has come.
///
/// Code list: `running`, `warned`, `overdue`, `ended`.
public enum DutyPhase: String, VocabularyCode {
  /// It runs.
  case running
  /// It runs, and is about to fall due.
  case warned
  /// It has fallen due and is still owed.
  case overdue
  /// It was done, or no longer applies.
  case ended

  /// The phases with their ordinals.
  public static let order = CodeOrder<DutyPhase>()

  /// Whether it is still owed.
  public var isLive: Bool { self != .ended }

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .running: Wording(zh: "进行中", en: "running")
    case .warned: Wording(zh: "即将到期", en: "about to fall due")
    case .overdue: Wording(zh: "已逾期", en: "overdue")
    case .ended: Wording(zh: "已终结", en: "ended")
    }
  }
}
