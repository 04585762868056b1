public import GovernanceModel

/// Where and how a vector failed.
public struct VectorFailure: Hashable, Sendable {
  /// The number of the step, from 1; 0 where it failed before, on the way to the scene.
  public let step: Int
  /// What was sent.
  public let sent: JSONValue
  /// How it was written down.
  public let spelling: Spelling
  /// The path into the answer, where the answer was read.
  public let path: String
  /// What was expected there.
  public let expected: JSONValue
  /// What was found there; nothing where nothing was.
  public let found: JSONValue?
  /// What went wrong, as a sentence that names the requirement.
  public let sentence: Wording

  /// Creates a failure.
  public init(
    step: Int, sent: JSONValue, in spelling: Spelling = .canonical, path: String,
    expected: JSONValue, found: JSONValue?, sentence: Wording
  ) {
    self.step = step
    self.sent = sent
    self.spelling = spelling
    self.path = path
    self.expected = expected
    self.found = found
    self.sentence = sentence
  }
}
