public import GovernanceModel

/// A part of a case that somebody may see or not.
///
/// Code list: `entry`, `file`, `history`, `texts`, `identity`, `notices`, `export`.
public enum AccessPart: String, Hashable, Sendable, Codable, CaseIterable, Described {
  /// The row in a list: which case, of which kind, where it stands, until when.
  case entry
  /// The stage, the offices that sit in it, and what is owed.
  case file
  /// What happened, when, and for which office.
  case history
  /// The texts that stand outside the events.
  case texts
  /// Whose matter it is.
  case identity
  /// What is told to the people concerned.
  case notices
  /// A copy for another office.
  case export

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .entry: Wording(zh: "清单条目", en: "row in a list")
    case .file: Wording(zh: "案卷", en: "case file")
    case .history: Wording(zh: "经过", en: "history")
    case .texts: Wording(zh: "文字内容", en: "texts")
    case .identity: Wording(zh: "信访人身份", en: "identity")
    case .notices: Wording(zh: "告知", en: "notices")
    case .export: Wording(zh: "对外提供", en: "export")
    }
  }
}
