/// A value was refused at the door; every finding is listed, not only the first.
public struct ValidationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of value that was refused, such as `Center`.
  public let subject: String
  /// Everything that is wrong with it, in the order of its fields.
  public let findings: [ValidationFinding]

  /// Creates an error from at least one finding.
  public init(subject: String, findings: [ValidationFinding]) {
    self.subject = subject
    self.findings = findings
  }

  /// All sentences in one language, one a line.
  public func message(_ language: Language) -> String {
    findings.map { $0.sentence(language) }.joined(separator: "\n")
  }

  /// The English findings, one a line.
  public var description: String {
    "\(subject) refused:\n" + findings.map { "- \($0.description)" }.joined(separator: "\n")
  }

  /// Throws when there is anything to report.
  package static func check(
    _ subject: String, _ findings: [ValidationFinding]
  ) throws(ValidationError) {
    if !findings.isEmpty { throw ValidationError(subject: subject, findings: findings) }
  }
}
