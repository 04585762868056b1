import GovernanceModel

/// Who votes, and who stands.
extension ElectionVocabulary {
  static func announce(
    _ detail: ElectionAnnouncement, by command: ElectionCommand, on file: ElectionFile?,
    _ parameters: ProcedureParameters<ElectionVocabulary>, _ today: CivilDate,
    _ offer: inout Offer<ElectionVocabulary>
  ) {
    let name = MandateName(command.caseID)
    offer.facts.insert(.isNamedInTurn, if: name?.unit == detail.unit)
    offer.facts.insert(
      .isOccasionTrue, if: (name?.number == 1) == (detail.occasion == .firstElection))
    offer.facts.insert(.isSameUnit, if: file?.subject.unit == detail.unit)
    offer.facts.insert(
      .isSizeAllowed,
      if: UnitSizePolicy.standard.allows(
        detail.roll.count, withReason: command.gives("reason")))
    offer.facts.insert(.isRollSound, if: isSound(detail.roll))
    offer.facts.insert(.isPollTimely, if: isTimely(detail.closesOn, from: today, parameters))
    offer.seats = [
      .convenor: detail.convenor, .police: detail.police, .branch: detail.branch,
      .township: detail.township,
    ]
    // In a new attempt the offices stay, or another one would call the vote that may not.
    if let file { offer.seats[.convenor] = file.seats[.convenor] }
    offer.bonds = detail.roll.map { Bond(.member, of: $0.voter) }
  }

  static func amend(
    _ change: RollChange, by command: ElectionCommand, on file: ElectionFile?,
    _ offer: inout Offer<ElectionVocabulary>, _ context: Context
  ) {
    guard let subject = file?.subject else { return }
    offer.facts.insert(.changesRoll, if: !(change.struck.isEmpty && change.added.isEmpty))
    let areOnRoll = change.struck.allSatisfy { subject.roll[$0] != nil }
    offer.facts.insert(.areStruckOnRoll, if: areOnRoll)
    offer.facts.insert(
      .areStruckUnvoted, if: areOnRoll && subject.voted.isDisjoint(with: change.struck))
    // Whoever may still vote where they come from would vote twice.
    let areFree = change.added.allSatisfy { addition in
      guard let origin = addition.origin else { return true }
      return context.related[origin].map { !$0.parties.contains(addition.entry.voter) } ?? false
    }
    offer.facts.insert(.areNewcomersFree, if: areFree)
    let struck = Set(change.struck)
    let staying = subject.roll.filter { !struck.contains($0.key) }
      .map { RollEntry($0.key, by: $0.value) }
    let roll = staying + change.added.map(\.entry)
    offer.facts.insert(.isRollSound, if: isSound(roll))
    // A unit that shrinks while it elects goes on; one that grows may not grow too large.
    let isAllowed =
      change.added.isEmpty || UnitSizePolicy.standard.allows(roll.count, withReason: true)
    offer.facts.insert(.isSizeAllowed, if: isAllowed)
    offer.bonds = change.added.map { Bond(.member, of: $0.entry.voter) }
  }

  static func nominate(
    _ detail: Nomination, on file: ElectionFile?, _ offer: inout Offer<ElectionVocabulary>
  ) {
    guard let subject = file?.subject else { return }
    offer.facts.insert(.isCandidateMember, if: subject.roll[detail.household] != nil)
    offer.facts.insert(.isCandidateAdult, if: detail.isAdult)
    offer.facts.insert(.holdsNoOtherOffice, if: !detail.isHeadElsewhere)
    offer.facts.insert(.isCandidateNew, if: subject.candidates[detail.candidate] == nil)
    offer.facts.insert(.doesCandidateConsent, if: detail.consents)
    offer.bonds = [Bond(.candidate, of: detail.candidate)]
  }

  private static func isSound(_ roll: [RollEntry]) -> Bool {
    Set(roll.map(\.household)).count == roll.count && Set(roll.map(\.voter)).count == roll.count
  }
}
