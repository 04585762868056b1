public import GovernanceModel

/// Why the story cannot go on.
public struct StoryError: Error, Sendable {
  /// The sentence.
  public let message: Wording

  /// Creates an error.
  public init(zh: String, en: String) { message = Wording(zh: zh, en: en) }
}
