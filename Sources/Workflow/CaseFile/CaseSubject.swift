public import GovernanceModel

/// What a case is about, as its events have left it.
public struct CaseSubject: Hashable, Sendable {
  /// What was brought, with its class or severity once assessed and its attempts at mediation.
  public internal(set) var matter: Matter
  /// How much it weighs, once assessed.
  public internal(set) var severity: Severity?
  /// How much work it takes, once assessed.
  public internal(set) var complexity: Complexity?
  /// The order by which it was last dispatched, if it was.
  public internal(set) var order: WorkOrder?
  /// Every office that was ever sent it as its lead.
  public internal(set) var leads: Set<UnitReference>
  /// The offices that support the lead, and how far each has come.
  public internal(set) var supports: [UnitReference: SupportOrder]
  /// The kind of the attempt at mediation that is open, if one is.
  public internal(set) var openMediation: MediationKind?
  /// The consultation that was convened last, if one was.
  public internal(set) var consultation: Consultation?
  /// The extension that waits for an answer, if one does.
  public internal(set) var pendingExtension: PendingExtension?
  /// Who answers for it because they were asked first.
  public internal(set) var firstAsked: FirstAsked
  /// How satisfied its people were, from 1 to 5, if they said so.
  public internal(set) var rating: Int?
  /// The offices that have returned it; each may do so once.
  public internal(set) var returnedBy: Set<UnitReference>
  /// Those who speak for a group of petitioners.
  public internal(set) var representatives: [Actor.ID]
  /// The offices that were called, and how each answered.
  public internal(set) var calls: [UnitReference: WhistleAnswer]
  /// How the answers of the offices that came were rated, from 1 to 5.
  public internal(set) var callRatings: [UnitReference: Int]
  /// Who stands in for whom.
  public internal(set) var substitutions: [Substitution]
  /// Who was appointed to mediate.
  public internal(set) var mediators: [Mediator]
  /// Every act of reading who petitions.
  public internal(set) var disclosures: [Disclosure]

  init(_ registration: Registration, recordedBy recorder: Actor.ID?) {
    firstAsked = FirstAsked(holders: recorder.map { [$0] } ?? [])
    matter = registration.matter
    returnedBy = []
    supports = [:]
    leads = []
    representatives = []
    calls = [:]
    callRatings = [:]
    substitutions = []
    mediators = []
    disclosures = []
  }
}
