public import GovernanceModel

extension Supervision: VocabularyCode {
  /// The levels with their ordinals.
  public static let order = CodeOrder<Supervision>()
}
