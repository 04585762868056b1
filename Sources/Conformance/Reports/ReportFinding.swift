public import GovernanceModel

/// A place at which a report does not follow from its own transcripts.
public struct ReportFinding: Hashable, Sendable, Described {
  /// The stable code.
  public let code: Code
  /// What it is about: a vector, a requirement, a profile, or a member of the report.
  public let subject: String
  /// What is wrong, as a sentence.
  public let wording: Wording

  /// Creates a finding.
  public init(_ code: Code, _ subject: String, zh: String, en: String) {
    self.code = code
    self.subject = subject
    wording = Wording(zh: zh, en: en)
  }

  /// A finding about something that stands in the report as one thing and must be another.
  init(
    _ code: Code, _ subject: String, _ what: Wording, found: Wording, expected: Wording
  ) {
    self.init(
      code, subject, zh: "\(subject):\(what.zh)不符:现为 \(found.zh),应为 \(expected.zh)。",
      en: "\(subject): found \(what.en) \(found.en), expected \(expected.en).")
  }

  /// What can be wrong with a report.
  ///
  /// Code list: `suite`, `specification`, `protocol`, `schemas`, `regulations`, `digest`, `description`, `unknownVector`,
  /// `doubled`, `missing`, `notClaimed`, `notSelected`, `leftOut`, `message`, `answer`, `tooShort`,
  /// `tooLong`, `outcome`, `failure`, `lacking`, `requirement`, `verdict`, `counts`, `known`,
  /// `knownFindings`, `whole`, `entry`.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// Another version of the suite wrote it.
    case suite
    /// It is about another version of the specification.
    case specification
    /// It was run over another version of the protocol.
    case `protocol`
    /// It is about another version of the schemas.
    case schemas
    /// It is about another version of the regulations.
    case regulations
    /// Its vectors are not those of the book.
    case digest
    /// The subject's description is none that the suite takes.
    case description
    /// The book has no such vector.
    case unknownVector
    /// A vector is in it twice.
    case doubled
    /// A vector that belongs to it is not in it.
    case missing
    /// A vector was run whose profile the subject does not claim or nobody chose.
    case notClaimed
    /// A vector was run that the selection leaves out.
    case notSelected
    /// A vector was not run though the selection has it.
    case leftOut
    /// A message is not the one that the suite sends.
    case message
    /// What stands as an answer is none.
    case answer
    /// The transcript ends before the vector does.
    case tooShort
    /// The transcript goes on after the vector has ended.
    case tooLong
    /// Something else came of the vector.
    case outcome
    /// The vector fails at another place or in another way.
    case failure
    /// The subject lacks another capability.
    case lacking
    /// Something else came of the requirement.
    case requirement
    /// The verdict on the profile is another.
    case verdict
    /// The figures of the profile are others.
    case counts
    /// Of the failures of the profile, others are known.
    case known
    /// What is wrong with the list of known failures is something else.
    case knownFindings
    /// As a whole it comes to something else.
    case whole
    /// An entry of the list of known failures is none that a run would take.
    case entry
  }
}

extension ReportFinding: CustomStringConvertible {
  /// The code and the sentence.
  public var description: String { "\(code.rawValue): \(wording.en)" }
}
