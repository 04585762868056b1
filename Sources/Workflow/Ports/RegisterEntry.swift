public import GovernanceModel

/// One entry of a register that a center keeps under a regulation.
public struct RegisterEntry: Hashable, Sendable {
  /// The names of entries.
  public typealias ID = Identifier<RegisterEntry>

  /// The entry's name.
  public let id: ID
  /// The center that keeps the register.
  public let center: Center.ID
  /// The regulation it is kept under.
  public let regulation: RegulationTitle
  /// The moment it speaks of.
  public let moment: Instant
  /// Who wrote it.
  public let author: Actor.ID
  /// The case it belongs to, if one.
  public let caseID: CaseID?
  /// What was written, as canonical JSON without anything personal.
  public let body: [UInt8]

  /// Creates an entry.
  public init(
    id: ID, center: Center.ID, regulation: RegulationTitle, moment: Instant, author: Actor.ID,
    caseID: CaseID?, body: [UInt8]
  ) {
    self.id = id
    self.center = center
    self.regulation = regulation
    self.moment = moment
    self.author = author
    self.caseID = caseID
    self.body = body
  }
}
