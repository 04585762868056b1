/// A vocabulary whose procedures can be proven before they run.
///
/// A verifier reads rows and guards; what the words in them mean it has to be told once, for all
/// procedures over the same vocabulary.
public protocol AssuredVocabulary: Vocabulary {
  /// What holds of the words, and what every procedure over them owes its people.
  static var claims: ProcedureClaims<Self> { get }
}
