/// A fact that guards speak of: kept in the case file, or offered by a command and its context.
public protocol VocabularyFact: VocabularyCode {
  /// Whether the case file keeps it between commands.
  var isKept: Bool { get }
}
