public import GovernanceModel

/// The words of the election of a household head.
public enum ElectionVocabulary: Vocabulary {
  /// Where a mandate can stand.
  public typealias State = ElectionState
  /// What can be done.
  public typealias Action = ElectionAction
  /// In which role.
  public typealias Role = ElectionRole
  /// What somebody is to the election.
  public typealias Relation = ElectionRelation
  /// The places that offices take.
  public typealias Seat = ElectionSeat
  /// What guards speak of.
  public typealias Fact = ElectionFact
  /// What is owed.
  public typealias Duty = ElectionDuty
  /// The numbers of its procedures.
  public typealias Parameter = ElectionParameter
  /// What acts bring with them.
  public typealias Detail = ElectionDetail
  /// What an election is about.
  public typealias Subject = ElectionSubject

  /// The role in which time acts.
  public static var clock: ElectionRole { .clock }
  /// The warning before a duty falls due.
  public static var warning: ElectionAction { .warn }
  /// The moment a duty falls due.
  public static var lapse: ElectionAction { .fallDue }
  /// The rise of supervision.
  public static var supervision: ElectionAction { .supervise }
  /// The move to another version of the procedure.
  public static var adoption: ElectionAction { .adoptProcedure }
  /// The detail of an act that brings nothing.
  public static var nothing: ElectionDetail { .nothing }
  /// Who stands, or has stepped back, takes no part for an office.
  public static var vetoes: [ElectionRelation] { [.candidate, .interested] }

  /// Nobody is barred by anything but their own relation.
  public static func vetoes(
    of command: ElectionCommand, on file: ElectionFile, in context: Context
  ) -> [ElectionRelation] { [] }

  /// Nobody is kept from an election.
  public static func isKept(
    _ file: ElectionFile, from actor: Actor.ID, at unit: UnitReference?,
    in directory: DirectorySnapshot
  ) -> Bool { false }

  /// Nobody stands in for anybody.
  public static func isSubstitute(
    _ command: ElectionCommand, on file: ElectionFile, in context: Context
  ) -> Bool { false }

  /// The regulations speak of petitions and disputes, and of no election.
  public static func findings(
    adding events: [ElectionEvent], to history: [ElectionEvent], under charter: CompiledCharter,
    in context: Context
  ) -> [Finding] { [] }

  /// Whether an act of that name may bring that detail.
  public static func fits(_ detail: ElectionDetail, _ action: ElectionAction) -> Bool {
    detail.fits(action)
  }

  /// What the case file, the day and the person tell without a detail.
  public static var settledFacts: [ElectionFact] {
    [
      .isOwnCandidacy, .isOnRoll, .hasNotVoted, .isPollOpen, .isPollClosed, .isElectedSelf,
      .isOtherReviewer, .hasNotVotedOnRecall, .isRecallOpen, .isRecallClosed,
    ]
  }

  /// Nobody but whoever acts.
  public static func people(in file: ElectionFile) -> [Actor.ID] { [] }

  /// The mandates before and after, and those that households come from.
  public static func related(to command: ElectionCommand, on file: ElectionFile?) -> [CaseID] {
    let name = MandateName(command.caseID)
    switch command.action {
    case .announce, .announceAnew, .confirmVacated:
      return name?.previous?.caseID.map { [$0] } ?? []
    case .nameSuccessor: return name?.next.caseID.map { [$0] } ?? []
    case .amendRoll:
      guard case .rollChange(let change) = command.detail else { return [] }
      return change.added.compactMap(\.origin)
    default: return []
    }
  }

  /// Everybody who votes for a household on the roll.
  public static func parties(in file: ElectionFile) -> [Actor.ID] {
    file.subject.roll.values.sorted()
  }

  /// Whoever has not voted is waited for while a vote is open.
  public static func calls(for command: ElectionCommand, on file: ElectionFile) -> Bool {
    command.action == .castVote || command.action == .castRecallVote
  }

  /// What is elected.
  public static func kind(of subject: ElectionSubject) -> String { "householdHead" }
}

/// A case file of the election.
public typealias ElectionFile = Dossier<ElectionVocabulary>
/// An event of an election.
public typealias ElectionEvent = Event<ElectionVocabulary>
/// A command on an election.
public typealias ElectionCommand = Command<ElectionVocabulary>
/// What came of a command on an election.
public typealias ElectionDecision = Decision<ElectionVocabulary>
/// A desk for elections.
public typealias ElectionDesk = Desk<ElectionVocabulary>
