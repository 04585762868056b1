public import GovernanceModel

/// One column of a table as villages keep it.
public struct VillageColumn: Hashable, Sendable {
  /// The code, and the name of the member that it fills.
  public let code: String
  /// What stands in the heading; a heading with the code is taken, too.
  public let heading: Wording
  /// What is written in it.
  public let hint: Wording
  /// Whether every row needs it.
  public let isRequired: Bool
  /// Whether it holds digits that a spreadsheet would take for a number and round.
  public let isText: Bool

  init(
    _ code: String, zh: String, en: String, hint: (zh: String, en: String),
    isRequired: Bool = true, isText: Bool = true
  ) {
    self.code = code
    heading = Wording(zh: zh, en: en)
    self.hint = Wording(zh: hint.zh, en: hint.en)
    self.isRequired = isRequired
    self.isText = isText
  }
}
