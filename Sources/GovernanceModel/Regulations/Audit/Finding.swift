/// Where a center did not keep a clause: which one, what shows it, and what would cure it.
///
/// A finding is about records and offices; it never names whoever brought a matter.
public struct Finding: Hashable, Sendable {
  /// The clause.
  public let clause: Clause.ID
  /// The version of the regulation it stands in.
  public let regulation: VersionTag
  /// The stable code of the check.
  public let code: String
  /// The center.
  public let center: Center.ID
  /// What it is about.
  public let subject: FindingSubject
  /// The day on which the clause was broken.
  public let day: CivilDate
  /// The lines that show it.
  public let evidence: [RegisterLine.ID]
  /// What is wrong, as a sentence.
  public let message: Wording
  /// What would cure it, as a sentence.
  public let cure: Wording
}

extension Finding: Described {
  /// The clause and what is wrong.
  public var wording: Wording {
    Wording(zh: "\(clause):\(message.zh)", en: "\(clause): \(message.en)")
  }
}
