public import GovernanceModel

/// A fact that guards speak of: kept in the case file, or offered by a command and its context.
public protocol VocabularyFact: VocabularyCode {
  /// Whether the case file keeps it between commands.
  var isKept: Bool { get }

  /// The sentence that says it does not hold, without its full stop.
  var denial: Wording { get }
}

extension VocabularyFact {
  /// The fact's own sentence with a word of denial before it.
  public var denial: Wording { Self.usualDenial(of: wording) }

  /// A sentence with a word of denial before it.
  static func usualDenial(of wording: Wording) -> Wording {
    Wording(zh: "并非:\(wording.zh)", en: "not: \(wording.en)")
  }
}
