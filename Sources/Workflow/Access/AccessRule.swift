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
  /// The classes of texts that may be read; who somebody is only once the reader has said what for.
  public let texts: Set<FieldClass>
  /// The states in which it holds, or none for every state.
  public let states: Set<CaseState>
  /// Whether it holds only for the nearest office above an accused one, which is to take its place.
  public let isForSuccessors: Bool
  /// The articles it rests on.
  public let sources: [Citation]

  /// Creates a rule.
  public init(
    _ who: [Permission<CaseVocabulary>], see parts: Set<AccessPart>,
    for purposes: Set<ReadingPurpose>, reachesAccusations: Bool = false,
    texts: Set<FieldClass> = [], in states: Set<CaseState> = [], isForSuccessors: Bool = false,
    sources: [Citation] = []
  ) {
    self.who = who
    self.parts = parts
    self.purposes = purposes
    self.reachesAccusations = reachesAccusations
    self.texts = texts
    self.states = states
    self.isForSuccessors = isForSuccessors
    self.sources = sources
  }
}
