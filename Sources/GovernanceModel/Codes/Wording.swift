/// A text that people read, in Simplified Chinese and in English.
///
/// Codes are for machines and never change; wordings are for people and may be improved in any
/// release. Nothing in the kit compares wordings.
public struct Wording: Hashable, Sendable {
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

extension Wording: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Wording>(
    "Wording", zh: "中英文名称", en: "a text in Chinese and in English"
  ) { door in
    let zh = door.required("zh", \.zh, .text(1...500), zh: "简体中文", en: "in Simplified Chinese")
    let en = door.required("en", \.en, .text(1...1000), zh: "英文", en: "in English")
    guard let zh, let en else { return nil }
    return Wording(zh: zh, en: en)
  }
}
