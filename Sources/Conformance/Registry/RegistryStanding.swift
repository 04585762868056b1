public import GovernanceModel

/// What a registry says of a report.
///
/// Code list: `current`, `partial`, `failed`, `superseded`, `expired`, `rejected`.
public enum RegistryStanding: String, Hashable, Sendable, Codable, CaseIterable {
  /// Everything that the system claims it has shown, and lately.
  case current
  /// Nothing failed that was not known, and it has not shown all that it claims.
  case partial
  /// Something that it claims has failed, or the day is over until which it was known to.
  case failed
  /// A later report of the same system is there.
  case superseded
  /// It is too old, or was made by another suite than this one, which cannot compute it again.
  case expired
  /// It does not follow from its own transcripts, is of tomorrow, has run nothing, or is no report.
  case rejected
}

extension RegistryStanding: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .current: Wording(zh: "有效", en: "current")
    case .partial: Wording(zh: "部分符合", en: "partial")
    case .failed: Wording(zh: "不符合", en: "failed")
    case .superseded: Wording(zh: "已被替代", en: "superseded")
    case .expired: Wording(zh: "已失效", en: "expired")
    case .rejected: Wording(zh: "不予登记", en: "rejected")
    }
  }
}
