public import GovernanceModel

/// Why a suite could not run at all.
///
/// Code list: `suite`, `subject`, `description`, `reserved`, `nothing`.
public struct SuiteRefusal: Error, Hashable, Sendable, Described {
  /// The stable code.
  public let code: String
  /// The whole sentence.
  public let wording: Wording

  /// Creates a refusal.
  public init(_ code: String, zh: String, en: String) {
    self.code = code
    wording = Wording(zh: zh, en: en)
  }
}
