import GovernanceModel

/// What a count says; whatever numbers come from outside, none is reckoned with that is not sound.
extension ElectionVocabulary {
  static func elect(
    _ result: ElectionResult, on file: ElectionFile?,
    _ parameters: ProcedureParameters<ElectionVocabulary>,
    _ offer: inout Offer<ElectionVocabulary>
  ) {
    guard let subject = file?.subject else { return }
    offer.facts.insert(.isEligible, if: subject.isEligible(result.elected))
    offer.bonds = [Bond(.elected, of: result.elected)]
    guard isSound(result.tally, subject) else { return }
    offer.facts.insert(.isTallySound)
    offer.facts.insert(.isQuorate, if: isQuorate(subject, parameters))
    offer.facts.insert(.hasMajority, if: has(result.elected, result.tally, subject, parameters))
  }

  static func count(
    _ tally: ElectionTally, on file: ElectionFile?,
    _ parameters: ProcedureParameters<ElectionVocabulary>,
    _ offer: inout Offer<ElectionVocabulary>
  ) {
    guard let subject = file?.subject, isSound(tally, subject) else { return }
    offer.facts.insert(.isTallySound)
    let hasWinner = tally.votes.contains {
      has($0.candidate, tally, subject, parameters) && subject.isEligible($0.candidate)
    }
    offer.facts.insert(.isVoteLost, if: !(hasWinner && isQuorate(subject, parameters)))
  }

  /// A runner-up was voted for, did not fail yet, and could still be elected.
  static func promote(
    _ actor: Actor.ID, on file: ElectionFile?,
    _ parameters: ProcedureParameters<ElectionVocabulary>,
    _ offer: inout Offer<ElectionVocabulary>
  ) {
    offer.bonds = [Bond(.elected, of: actor)]
    guard let subject = file?.subject, let tally = subject.tally,
      let votes = tally.votes.first(where: { $0.candidate == actor })?.votes, votes > 0
    else { return }
    let isEnough = isPart(
      votes, of: subject.voted.count, atLeast: parameters[.runnerUpSixtieths])
    // Nobody is passed over: of those who are left, none has more votes.
    let isNext = tally.votes.allSatisfy { other in
      other.votes <= votes || subject.fallen.contains(other.candidate)
        || !subject.isEligible(other.candidate)
    }
    offer.facts.insert(
      .isRunnerUp,
      if: isEnough && isNext && !subject.fallen.contains(actor) && subject.isEligible(actor))
  }

  static func move(
    _ signers: [Household.ID], by command: ElectionCommand, on file: ElectionFile?,
    _ parameters: ProcedureParameters<ElectionVocabulary>,
    _ offer: inout Offer<ElectionVocabulary>
  ) {
    guard let subject = file?.subject, let own = subject.household(of: command.actor) else {
      return
    }
    let households = Set(signers)
    let areMembers = households.count == signers.count && households.isSubset(of: subject.roll.keys)
    offer.facts.insert(
      .areSignersEnough,
      if: areMembers && households.contains(own)
        && isPart(
          households.count, of: subject.roll.count, atLeast: parameters[.recallSignersSixtieths])
    )
  }

  static func count(
    _ tally: RecallTally, on file: ElectionFile?,
    _ parameters: ProcedureParameters<ElectionVocabulary>,
    _ offer: inout Offer<ElectionVocabulary>
  ) {
    guard let subject = file?.subject else { return }
    let cast = subject.recallVoted.count
    guard sum([tally.inFavour, tally.against, tally.invalid], upTo: cast) == cast else { return }
    offer.facts.insert(.isRecallTallySound)
    let isQuorate = isPart(
      cast, of: subject.roll.count, moreThan: parameters[.recallTurnoutSixtieths])
    let isCarried = isPart(
      tally.inFavour, of: cast, moreThan: parameters[.recallMajoritySixtieths])
    offer.facts.insert(.isRecallQuorate, if: isQuorate)
    offer.facts.insert(.hasRecallMajority, if: isCarried)
    offer.facts.insert(.isRecallLost, if: !(isQuorate && isCarried))
  }

  /// A count adds up to the households that voted, and names candidates only, each once.
  private static func isSound(_ tally: ElectionTally, _ subject: ElectionSubject) -> Bool {
    let named = Set(tally.votes.map(\.candidate))
    return named.count == tally.votes.count && named.isSubset(of: subject.candidates.keys)
      && sum(tally.votes.map(\.votes) + [tally.invalid], upTo: subject.voted.count)
        == subject.voted.count
  }

  /// The sum of numbers none of which is below nought or above a bound; nothing if one is.
  private static func sum(_ numbers: [Int], upTo bound: Int) -> Int? {
    guard numbers.allSatisfy({ (0...bound).contains($0) }) else { return nil }
    return numbers.reduce(0, +)
  }

  private static func isQuorate(
    _ subject: ElectionSubject, _ parameters: ProcedureParameters<ElectionVocabulary>
  ) -> Bool {
    isPart(
      subject.voted.count, of: subject.roll.count, atLeast: parameters[.quorumSixtieths])
  }

  private static func has(
    _ candidate: Actor.ID, _ tally: ElectionTally, _ subject: ElectionSubject,
    _ parameters: ProcedureParameters<ElectionVocabulary>
  ) -> Bool {
    let votes = tally.votes.first { $0.candidate == candidate }?.votes ?? 0
    let others = tally.votes.filter { $0.candidate != candidate }.map(\.votes).max() ?? 0
    return votes > others
      && isPart(votes, of: subject.voted.count, moreThan: parameters[.majoritySixtieths])
  }
}
