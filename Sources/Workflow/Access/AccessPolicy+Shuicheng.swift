import GovernanceModel

extension AccessPolicy {
  /// Shuicheng's: the petitioner sees their own matter, the offices in a case what their work needs, those
  /// above that it goes on, and nobody else anything.
  public static let shuicheng = AccessPolicy(
    id: VersionTag("shuicheng-access", "2026.1"),
    rules: [
      petitioner, clerks, chairs, successors, checkers, handlers, reviewers, supports, supervisors,
      above, auditors, sharing,
    ])

  private typealias Who = Permission<CaseVocabulary>

  private static let firewall = [Citation(.petitionRegulation, "30(3)")]

  /// Where it stands, until when, why, and where else to turn; never the other side's words.
  private static let petitioner = AccessRule(
    [Who(.party, .noOffice, relation: .party)],
    see: [.entry, .file, .history, .texts, .identity, .notices], for: [.ownMatter],
    reachesAccusations: true, texts: [.statement, .told, .identity],
    sources: [Citation(.petitionRegulation, "21")])

  private static let worked: Set<AccessPart> = [
    .entry, .file, .history, .texts, .identity, .notices,
  ]

  private static let work: Set<FieldClass> = [.statement, .told, .working, .record, .identity]

  private static let clerks = AccessRule(
    [CaseRole.intake, .assessor, .dispatcher, .director].flatMap {
      [Who($0, .seat(.receivingCenter)), Who($0, .seat(.offeredCenter))]
    },
    see: worked, for: [.handling], reachesAccusations: true,
    texts: [.statement, .told, .working, .guarded, .record, .identity], sources: firewall)

  /// Why somebody steps back or is accused is for those who decide on it, and not for who checks.
  private static let checkers = AccessRule(
    [CaseRole.verifier, .feedbackOfficer, .director].map { Who($0, .seat(.verifyingCenter)) }
      + [Who(.dispatcher, .seat(.sender))],
    see: worked, for: [.handling], reachesAccusations: true, texts: work, sources: firewall)

  /// As long as the consultation lasts.
  private static let chairs = AccessRule(
    [Who(.chair, .seat(.chairCenter))], see: worked, for: [.handling], reachesAccusations: true,
    texts: [.statement, .told, .working, .record], in: [.inConsultation], sources: firewall)

  /// Where the receiving center must not have it, the office above that takes it sees what it is to take.
  private static let successors = AccessRule(
    [CaseRole.intake, .assessor, .dispatcher, .director].map { Who($0, .above(.receivingCenter)) },
    see: [.entry, .file, .history], for: [.handling], reachesAccusations: true,
    isForSuccessors: true, sources: firewall)

  private static let handlers = AccessRule(
    [
      Who(.handler, .seat(.leadOrgan)), Who(.unitHead, .seat(.leadOrgan)),
      Who(.mediator, .seat(.mediationBody)),
    ], see: worked, for: [.handling], reachesAccusations: true, texts: work, sources: firewall)

  private static let reviewers = AccessRule(
    [Who(.reviewer, .seat(.reviewOrgan))], see: worked, for: [.review], reachesAccusations: true,
    texts: work.union([.guarded]), sources: [Citation(.petitionRegulation, "35")])

  /// Whoever helps sees what is asked of them, and not whose matter it is.
  private static let supports = AccessRule(
    [Who(.handler, .anyOffice, relation: .support)], see: [.entry, .file], for: [.handling],
    reachesAccusations: true, sources: firewall)

  private static let supervisors = AccessRule(
    [Who(.supervisor, .seat(.receivingCenter))], see: [.entry, .file, .history],
    for: [.supervision], reachesAccusations: true, sources: [Citation(.petitionRegulation, "40")])

  private static let above = AccessRule(
    [Who(.supervisor, .above(.receivingCenter)), Who(.director, .above(.receivingCenter))],
    see: [.entry, .file, .history], for: [.supervision],
    sources: [Citation(.petitionRegulation, "40")])

  private static let auditors = AccessRule(
    [Who(.auditor, .seat(.receivingCenter)), Who(.auditor, .above(.receivingCenter))],
    see: [.entry, .file, .history], for: [.audit])

  private static let sharing = AccessRule(
    [Who(.director, .seat(.receivingCenter))], see: [.entry, .file, .texts, .export],
    for: [.sharing], texts: [.statement, .told],
    sources: [Citation(.personalInformationLaw, "23")])
}
