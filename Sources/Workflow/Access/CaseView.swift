public import GovernanceModel

/// What one reader may see of one case; nothing else can be reached through it.
///
/// Requirement: RP-01. Requirement: RP-03. Requirement: RP-07.
public struct CaseView: Hashable, Sendable {
  /// The row that lists show.
  public let row: Row
  /// Which parts the reader sees.
  public let parts: Set<AccessPart>
  /// The offices that sit in the case; empty without the part `file`.
  public let seats: [CaseSeat: UnitReference]
  /// What is owed or may be done, by whom and until when; empty without the part `file`.
  public let duties: [OpenDuty<CaseVocabulary>]
  /// What is told to the people concerned; empty without the part `notices`.
  public let notices: [Wording]
  /// What happened; empty without the part `history`.
  public let history: [Item]
  /// Whose matter it is, as far as the reader may know; the reader themself, or all once they were
  /// revealed for a purpose.
  public let people: [Actor.ID]

  /// A case as lists show it.
  public struct Row: Hashable, Sendable {
    /// The case.
    public let id: CaseID
    /// The code of what was brought.
    public let kind: String
    /// Where it stands.
    public let state: CaseState
    /// When something falls due next.
    public let nextDue: Instant?
    /// When it began.
    public let openedAt: Instant
  }

  /// One thing that happened.
  public struct Item: Hashable, Sendable {
    /// What was done.
    public let action: CaseAction
    /// When.
    public let occurredAt: Instant
    /// Where the case stood then.
    public let state: CaseState
    /// For which office, or nothing for a resident or the clock.
    public let unit: UnitReference?
    /// Who acted; nothing where the reader is told the office alone.
    public let actor: Actor.ID?
  }
}
