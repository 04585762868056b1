/// A language in which the kit speaks to people.
///
/// Code list: `zh` (Simplified Chinese, zh-Hans), `en` (English).
public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
  /// Simplified Chinese.
  case zh
  /// English.
  case en
}
