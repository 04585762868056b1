public import GovernanceModel

/// What a mapping could not carry over.
public struct ExchangeLoss: Hashable, Sendable {
  /// Why it could not.
  ///
  /// Code list: `noColumn`, `personal`, `shortened`, `precision`, `datum`, `codeTable`, `form`, `state`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The other side has no column for it.
    case noColumn
    /// It may tell of a person, and there is no basis to give it.
    case personal
    /// It is longer than the column, and was cut.
    case shortened
    /// It is finer than the column tells.
    case precision
    /// The coordinates are measured by something else; they are left out.
    case datum
    /// The code is of another table than the column's; it is left out.
    case codeTable
    /// The value cannot be written in the column; it is left out.
    case form
    /// The other side has no such state, or one that says less.
    case state
  }

  /// The item that lost something, or the column of something that is no item.
  public let item: String
  /// Why.
  public let kind: Kind

  /// Creates a loss.
  public init(_ item: String, _ kind: Kind) {
    self.item = item
    self.kind = kind
  }
}

extension ExchangeLoss.Kind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .noColumn: Wording(zh: "对方没有该列", en: "the other side has no column for it")
    case .personal: Wording(zh: "个人信息,没有提供的依据", en: "personal, and there is no basis to give it")
    case .shortened: Wording(zh: "超出长度,已截短", en: "cut to the column's length")
    case .precision: Wording(zh: "精度降低", en: "finer than the column tells")
    case .datum: Wording(zh: "坐标系不同,未写出", en: "measured by another datum, left out")
    case .codeTable: Wording(zh: "代码表不同,未写出", en: "of another table of codes, left out")
    case .form: Wording(zh: "该列写不了,未写出", en: "not to be written in the column, left out")
    case .state: Wording(zh: "对方没有相同的状态", en: "the other side has no such state")
    }
  }
}
