public import GovernanceModel

/// What a run says of a profile.
///
/// Code list: `conformant`, `partial`, `failed`, `not claimed`.
public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
  /// Every vector has passed; nothing was skipped, left out or excused.
  case conformant
  /// Nothing has failed that was not known, and something was skipped, left out, excused or deviates.
  case partial
  /// Something has failed.
  case failed
  /// The subject does not claim it.
  case notClaimed = "not claimed"
}

extension Verdict: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .conformant: Wording(zh: "符合", en: "conformant")
    case .partial: Wording(zh: "部分符合", en: "partial")
    case .failed: Wording(zh: "不符合", en: "failed")
    case .notClaimed: Wording(zh: "未声明", en: "not claimed")
    }
  }
}
