import GovernanceModel
import GovernanceWorkflow

/// Details of every kind with what a seed draws.
extension ElectionDetail {
  static func random(_ kind: Int, _ source: inout SeededSource) -> ElectionDetail {
    let actor = Unit.voter(source.next(9))
    let household = Unit.household(source.next(9))
    let date = day("2026-03-02").advanced(byDays: source.next(400))
    let proof: Evidence.ID = Village.id("e-\(source.next(99))")
    switch kind {
    case 0: return .nothing
    case 1:
      return Unit.announcement(
        Unit.entries(source.next(8)), source.pick(ElectionOccasion.allCases),
        closesOn: date.description)
    case 2:
      let added = (0..<source.next(3)).map { number in
        RollAddition(
          RollEntry(Unit.household(number), by: actor),
          from: source.next(2) == 0 ? nil : Unit.mandate(1 + source.next(9)))
      }
      return .rollChange(
        RollChange(striking: (0..<source.next(3)).map(Unit.household), adding: added))
    case 3:
      return Unit.nomination(
        source.next(9), isAdult: source.next(2) == 0, isHeadElsewhere: source.next(2) == 0,
        consents: source.next(2) == 0)
    case 4: return .struck(CandidateStruck(actor, ground: source.pick(LossGround.allCases)))
    case 5: return .ballot(of: household)
    case 6:
      return .result(ElectionResult(electing: actor, by: Unit.tally([1: source.next(9), 2: -1])))
    case 7: return .count(Unit.tally([1: source.next(9)], invalid: source.next(9)))
    case 8: return .refusal(source.pick(ReviewGround.allCases))
    case 9:
      let moment = Instant(milliseconds: Int64(source.next(1_800_000_000)) * 1000)
      return .notice(ElectionNotice(proof: proof, receivedAt: moment))
    case 10: return .objection(to: source.pick([Unit.police, Unit.convenor]))
    case 11: return .filing(ElectionFiling(number: Village.id("F-\(source.next(99))"), on: date))
    case 12: return .returned(source.pick(FilingDefect.allCases))
    case 13: return .loss(source.pick(LossGround.allCases))
    case 14: return .runnerUp(actor)
    case 15: return .recallMotion(by: (0..<source.next(4)).map(Unit.household))
    case 16:
      return .hearing(
        RecallHearing(source.pick(HearingOutcome.allCases), proof: proof, closesOn: date))
    default:
      return .recallCount(
        RecallTally(
          inFavour: source.next(9), against: source.next(9) - 4, invalid: source.next(9)))
    }
  }

  /// How many kinds there are.
  static let kinds = 18
}
