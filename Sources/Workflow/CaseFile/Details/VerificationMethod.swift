public import GovernanceModel

/// How a result was checked by somebody who did not handle the matter.
///
/// Code list: `party`, `evidence`.
public enum VerificationMethod: String, Hashable, Sendable, Codable, CaseIterable, Described {
  /// By asking the party.
  case party
  /// By looking at the evidence.
  case evidence

  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .party: Wording(zh: "向当事人核实", en: "by asking the party")
    case .evidence: Wording(zh: "核对凭据", en: "by the evidence")
    }
  }
}
