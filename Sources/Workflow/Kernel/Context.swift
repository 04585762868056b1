public import GovernanceModel

/// Everything outside the case that a decision may look at; the kernel reads no clock of its own.
public struct Context: Sendable {
  /// The present moment.
  public let now: Instant
  /// The working calendar.
  public let calendar: WorkCalendar
  /// The people and offices that the command speaks of.
  public let directory: DirectorySnapshot
  /// The version of the charter of regulations in force.
  public let charter: VersionTag
  /// The law.
  public let law: LawBook
  /// How commitments are made.
  public let seal: CommitmentScheme
  /// The other cases that the command names.
  public let related: [CaseID: RelatedCase]

  /// Creates a context.
  public init(
    now: Instant, calendar: WorkCalendar, directory: DirectorySnapshot, charter: VersionTag,
    law: LawBook, seal: CommitmentScheme, related: [RelatedCase] = []
  ) {
    self.now = now
    self.calendar = calendar
    self.directory = directory
    self.charter = charter
    self.law = law
    self.seal = seal
    self.related = Dictionary(related.map { ($0.id, $0) }) { _, last in last }
  }
}
