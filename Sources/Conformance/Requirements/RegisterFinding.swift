/// What is wrong between the requirements and the vectors.
///
/// Code list: `duplicateRequirement`, `malformedRequirement`, `unknownStatute`, `codeTwice`, `duplicateVector`,
/// `malformedVector`, `unknownRequirement`, `otherProfile`, `noPositive`, `noNegative`, `vectorOfUntested`,
/// `brokenScript`, `emptyNegative`, `uncovered`, `tooManyUntested`.
public struct RegisterFinding: Hashable, Sendable, CustomStringConvertible {
  /// The stable code.
  public let code: String
  /// The requirement, the vector or the word of the vocabulary.
  public let subject: String
  /// What is wrong, as a sentence.
  public let message: String

  /// Creates a finding.
  public init(_ code: String, _ subject: String, _ message: String) {
    self.code = code
    self.subject = subject
    self.message = message
  }

  /// The code, the subject and the sentence.
  public var description: String { "\(code) (\(subject)): \(message)" }
}
