public import GovernanceModel

/// In which words a diagram is labelled.
///
/// Code list: `zh`, `en`, `code`.
public enum DiagramLanguage: String, Hashable, Sendable, CaseIterable {
  /// In Simplified Chinese.
  case zh
  /// In English.
  case en
  /// With the codes of the vocabulary, as they stand on the wire.
  case code

  /// A text of the diagram itself; beside codes it is English.
  public func text(_ wording: Wording) -> String { self == .zh ? wording.zh : wording.en }

  /// A word of the vocabulary.
  public func word(_ code: some VocabularyCode) -> String {
    self == .code ? code.rawValue : text(code.wording)
  }

  /// A name that a procedure gives, which has a code beside its words.
  func name(_ code: String, _ wording: Wording) -> String {
    self == .code ? code : text(wording)
  }

  /// What is said of something, in brackets after it.
  func aside(_ text: String) -> String { self == .zh ? "(\(text))" : " (\(text))" }

  /// Between the things of a list.
  var comma: String { self == .zh ? "、" : ", " }
}
