public import GovernanceModel

/// How an attempt at mediation begins: its kind, and what each party says to it.
public struct MediationStart: Hashable, Sendable {
  /// Which of the three kinds.
  public let kind: MediationKind
  /// The parties who consent.
  public let consenting: [Actor.ID]
  /// The parties who refuse; one is enough to bar it (人民调解法, Article 17).
  public let refusing: [Actor.ID]

  /// Creates a start.
  public init(_ kind: MediationKind, consenting: [Actor.ID], refusing: [Actor.ID] = []) {
    self.kind = kind
    self.consenting = consenting
    self.refusing = refusing
  }
}
