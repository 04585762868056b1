public import GovernanceModel

/// One rule of a policy of access: who may see which parts of a case, and for which purposes.
public struct AccessRule: Hashable, Sendable {
  /// Who: anybody whom one of these covers.
  public let who: [Permission<CaseVocabulary>]
  /// Which parts.
  public let parts: Set<AccessPart>
  /// For which purposes.
  public let purposes: Set<ReadingPurpose>
  /// Whether it also holds for an accusation, which is kept to as few as can be.
  public let reachesAccusations: Bool
  /// The acts whose texts may be read, or nothing for all of them.
  public let texts: Set<CaseAction>?
  /// The articles it rests on.
  public let sources: [Citation]

  /// Creates a rule.
  public init(
    _ who: [Permission<CaseVocabulary>], see parts: Set<AccessPart>,
    for purposes: Set<ReadingPurpose>, reachesAccusations: Bool = false,
    texts: Set<CaseAction>? = nil, sources: [Citation] = []
  ) {
    self.who = who
    self.parts = parts
    self.purposes = purposes
    self.reachesAccusations = reachesAccusations
    self.texts = texts
    self.sources = sources
  }
}
