import GovernanceModel

/// What each command of an election offers to the guards.
extension ElectionVocabulary {
  /// The facts, seats and relations that a command offers.
  public static func offer(
    _ command: ElectionCommand, on file: ElectionFile?,
    parameters: ProcedureParameters<ElectionVocabulary>, in context: Context
  ) -> Offer<ElectionVocabulary> {
    var offer = Offer<ElectionVocabulary>()
    offer.facts.insert(.givesReason, if: command.gives("reason"))
    offer.facts.insert(.givesRecord, if: command.gives("record"))
    offer.facts.insert(.givesDeclaration, if: command.gives("declaration"))
    offer.facts.insert(.isWithoutText, if: command.fields.isEmpty)
    let today = (command.occurredAt ?? context.now).civilDate
    offerOthers(command, &offer, context)
    if let file { offerStanding(command, on: file, today, &offer) }
    switch command.detail {
    case .nothing: break
    case .announcement(let detail):
      announce(detail, by: command, on: file, parameters, today, &offer)
    case .rollChange(let change): amend(change, by: command, on: file, &offer, context)
    case .nomination(let detail): nominate(detail, on: file, &offer)
    case .struck(let detail):
      offer.facts.insert(
        .isStanding, if: file?.subject.candidates[detail.candidate] != nil)
      offer.facts.insert(.namesLoss, if: detail.ground != .unitDissolved)
    case .ballot(let household):
      offer.facts.insert(
        .isOwnHousehold, if: file?.subject.household(of: command.actor) == household)
    case .result(let result): elect(result, on: file, parameters, &offer)
    case .count(let tally): count(tally, on: file, parameters, &offer)
    case .refusal: break
    case .notice(let notice): tell(notice, by: command, on: file, &offer, context)
    case .objection(let organ):
      offer.seats[.appeal] = organ
      let police = file?.seats[.police]
      let above = police.map { context.directory.offices(above: $0) } ?? []
      offer.facts.insert(.isAppealAbove, if: above.contains(organ))
    case .filing(let filing):
      let since = file?.enteredAt.civilDate
      offer.facts.insert(
        .isFilingDated, if: since.map { $0 <= filing.filedOn && filing.filedOn <= today } ?? false)
    case .returned(let defect): offer.facts.insert(.isReturnedAsUnlawful, if: defect == .unlawful)
    case .loss(let ground):
      offer.facts.insert(.isUnitDissolved, if: ground == .unitDissolved)
      offer.facts.insert(.namesLoss, if: ground != .unitDissolved)
    case .runnerUp(let actor): promote(actor, on: file, parameters, &offer)
    case .recallMotion(let signers): move(signers, by: command, on: file, parameters, &offer)
    case .hearing(let hearing):
      offer.facts.insert(
        .isHearingDated, if: isTimely(hearing.closesOn, from: today, parameters))
    case .recallCount(let tally): count(tally, on: file, parameters, &offer)
    }
    bindActor(of: command, on: file, &offer)
    return offer
  }

  /// What the mandates before and after tell.
  private static func offerOthers(
    _ command: ElectionCommand, _ offer: inout Offer<ElectionVocabulary>, _ context: Context
  ) {
    guard let name = MandateName(command.caseID) else { return }
    let before = name.previous.map { $0.caseID.flatMap { context.related[$0] } }
    offer.facts.insert(.isPredecessorKnown, if: before.map { $0 != nil } ?? true)
    if let before {
      offer.facts.insert(.isPredecessorEnded, if: before.map { !$0.isOpen } ?? false)
      offer.facts.insert(.isOfficeTaken, if: before?.isOpen ?? true)
    }
    offer.facts.insert(
      .isSuccessorKnown, if: name.next.caseID.map { context.related[$0] != nil } ?? false)
  }

  /// What the case file and the day tell of whoever acts.
  private static func offerStanding(
    _ command: ElectionCommand, on file: ElectionFile, _ today: CivilDate,
    _ offer: inout Offer<ElectionVocabulary>
  ) {
    let subject = file.subject
    offer.facts.insert(.isOwnCandidacy, if: subject.candidates[command.actor] != nil)
    offer.facts.insert(.isElectedSelf, if: subject.elected == command.actor)
    offer.facts.insert(.isOtherReviewer, if: subject.reviewer != command.actor)
    let isOver = subject.closesOn < today
    offer.facts.insert(.isPollOpen, if: !isOver)
    offer.facts.insert(.isPollClosed, if: isOver || subject.voted.isSuperset(of: subject.roll.keys))
    if let hearing = subject.hearing {
      let isOver = hearing.closesOn < today
      offer.facts.insert(.isRecallOpen, if: !isOver)
      offer.facts.insert(
        .isRecallClosed, if: isOver || subject.recallVoted.isSuperset(of: subject.roll.keys))
    }
    if let household = subject.household(of: command.actor) {
      offer.facts.insert(.isOnRoll)
      offer.facts.insert(.hasNotVoted, if: !subject.voted.contains(household))
      offer.facts.insert(.hasNotVotedOnRecall, if: !subject.recallVoted.contains(household))
    }
  }

  /// The head is whoever was elected, however the filing came about.
  private static func bindActor(
    of command: ElectionCommand, on file: ElectionFile?,
    _ offer: inout Offer<ElectionVocabulary>
  ) {
    switch command.action {
    case .recuse: offer.bonds.append(Bond(.interested, of: command.actor))
    case .file, .deemFiled:
      if let head = file?.subject.elected { offer.bonds.append(Bond(.head, of: head)) }
    default: break
    }
  }

  private static func tell(
    _ notice: ElectionNotice, by command: ElectionCommand, on file: ElectionFile?,
    _ offer: inout Offer<ElectionVocabulary>, _ context: Context
  ) {
    let isBranch = command.role == .branch
    offer.facts.insert(isBranch ? .tellsDecline : .tellsRefusal)
    let owed = file?.live(isBranch ? .tellDecline : .tellRefusal)
    offer.facts.insert(
      .isReceiptDated,
      if: owed.map { $0.deadline.start <= notice.receivedAt && notice.receivedAt <= context.now }
        ?? false)
    offer.startsAt[.objectWindow] = notice.receivedAt
  }

  /// A day that is not over and not too far away.
  static func isTimely(
    _ day: CivilDate, from today: CivilDate, _ parameters: ProcedureParameters<ElectionVocabulary>
  ) -> Bool {
    (0...parameters[.longestPollDays]).contains(today.days(to: day))
  }

  /// Whether a number of all is at least so many sixtieths.
  static func isPart(_ number: Int, of all: Int, atLeast sixtieths: Int) -> Bool {
    number * 60 >= all * sixtieths
  }

  /// Whether a number of all is more than so many sixtieths.
  static func isPart(_ number: Int, of all: Int, moreThan sixtieths: Int) -> Bool {
    number * 60 > all * sixtieths
  }
}
