public import GovernanceModel

/// What came of one row of a table.
public struct RowResult: Hashable, Sendable {
  /// What can come of a row.
  ///
  /// Code list: `accepted`, `unchanged`, `refused`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It was taken: it is new, or takes the place of what was there.
    case accepted
    /// It says what is there already.
    case unchanged
    /// It was not taken, for the reasons that stand beside.
    case refused
  }

  /// The line of the file that the row begins on, from 1.
  public let line: Int
  /// The name of what the row is about, where it says one.
  public let key: String
  /// What came of it.
  public let kind: Kind
  /// Why it was refused, or what a person should look at.
  public let findings: [ValidationFinding]

  /// Creates a result.
  public init(line: Int, key: String, kind: Kind, findings: [ValidationFinding] = []) {
    self.line = line
    self.key = key
    self.kind = kind
    self.findings = findings
  }
}

extension RowResult.Kind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .accepted: Wording(zh: "已导入", en: "accepted")
    case .unchanged: Wording(zh: "无变化", en: "unchanged")
    case .refused: Wording(zh: "已拒绝", en: "refused")
    }
  }
}
