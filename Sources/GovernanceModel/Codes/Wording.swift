/// A text that people read, in Simplified Chinese and in English.
///
/// Codes are for machines and never change; wordings are for people and may be improved in any
/// release. Nothing in the kit compares wordings.
public struct Wording: Hashable, Sendable, Codable {
  /// The text in Simplified Chinese, the working language of the centers.
  public let zh: String
  /// The text in English.
  public let en: String

  /// Creates a wording from its two texts.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
