public import GovernanceModel

/// A fault that is planted in the registers of the fixture: what an audit must find there.
///
/// It says what a `Finding` says in its first parts, and nothing of how it was
/// planted.
public struct PlantedFault: Hashable, Sendable {
  /// The clause that is broken.
  public let clause: Clause.ID
  /// The center that breaks it.
  public let center: Center.ID
  /// What the finding is about.
  public let subject: FindingSubject
  /// The day on which the clause is broken.
  public let day: CivilDate

  /// Creates a fault.
  public init(clause: Clause.ID, center: Center.ID, subject: FindingSubject, day: CivilDate) {
    self.clause = clause
    self.center = center
    self.subject = subject
    self.day = day
  }

  /// What an audit found, to be held against what was planted.
  public init(_ finding: Finding) {
    self.init(
      clause: finding.clause, center: finding.center, subject: finding.subject, day: finding.day)
  }

  /// The line that it is about, if it is about one.
  var line: RegisterLine.ID? { if case .line(let id) = subject { id } else { nil } }

  /// The case that it is about, if it is about one.
  var matter: Matter.ID? { if case .matter(let id) = subject { id } else { nil } }

  /// A moment after the day on which something fell due, so that it comes too late.
  func late(byMinutes minutes: Int) -> Instant { Instant.end(of: day).advanced(byMinutes: minutes) }
}

extension PlantedFault: CustomStringConvertible {
  /// The fault as `R07.3 520204102000 line/102000.b1 2026-10-12`.
  public var description: String { "\(clause) \(center) \(subject) \(day)" }
}
