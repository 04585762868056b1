public import GovernanceModel

/// The lists that a desk answers for one person in one post.
///
/// Code list: `mine`, `office`, `overdue`, `awaitingMyAct`.
public enum Worklist: String, Hashable, Sendable, Codable, CaseIterable {
  /// Open cases in which the person is at work or answers for; for a resident, those that are theirs.
  case mine
  /// Open cases in which the office has a part, by what it owes itself.
  case office
  /// Cases, ended or not, in which the office owes what has fallen due.
  case overdue
  /// Cases that wait for an act of the person's role at the office.
  case awaitingMyAct

  /// The code under which stores keep the places.
  var code: String {
    switch self {
    case .mine: "mine"
    // What is overdue is the beginning of the office's own list.
    case .office, .overdue: "office"
    case .awaitingMyAct: "awaiting"
    }
  }
}

extension Worklist: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .mine: Wording(zh: "我的案卷", en: "my cases")
    case .office: Wording(zh: "本单位案卷", en: "my office's cases")
    case .overdue: Wording(zh: "本单位逾期", en: "overdue at my office")
    case .awaitingMyAct: Wording(zh: "待我办理", en: "awaiting my act")
    }
  }
}
