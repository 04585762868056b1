/// One place where a check found that a clause was not kept.
public struct Breach: Hashable, Sendable {
  /// What it is about.
  public let subject: FindingSubject
  /// The day on which the clause was broken.
  public let day: CivilDate
  /// The lines that show it.
  public let evidence: [RegisterLine.ID]
  /// What is wrong, as a sentence with its full stop.
  public let message: Wording

  /// Creates a breach.
  public init(
    _ subject: FindingSubject, on day: CivilDate, evidence: [RegisterLine.ID], zh: String,
    en: String
  ) {
    self.subject = subject
    self.day = day
    self.evidence = evidence
    message = Wording(zh: zh, en: en)
  }
}
