import GovernanceModel
import GovernanceWorkflow

/// What walks bring with the acts beside the loop.
enum WalkOverlays {
  @Sendable static func representatives(_ place: WalkPlace, _ source: inout SeededSource)
    -> CaseDetail
  {
    let count = source.pick([1, 1, 2, 5, 6, 0])
    let some = (0..<count).map { Village.id("member-\($0)", as: Actor.self) }
    return .representatives(source.chance(60) ? Array(WalkWorld.residents.prefix(1)) : some)
  }

  @Sendable static func whistle(_ place: WalkPlace, _ source: inout SeededSource) -> CaseDetail {
    .whistle(
      WhistleCall(
        source.pick(Whistle.Kind.allCases),
        to: source.chance(90) ? source.some(WalkWorld.units, upTo: 3) : [],
        requestedBy: source.chance(90)
          ? source.pick(WalkWorld.people) : place.actor ?? WalkWorld.stranger))
  }

  @Sendable static func rating(_ place: WalkPlace, _ source: inout SeededSource) -> CaseDetail {
    let came = (place.file?.subject.calls ?? [:]).filter { $0.value == .reported }.keys.sorted()
    return .whistleRating(
      came.isEmpty ? source.pick(WalkWorld.units) : source.pick(came),
      source.pick([1, 3, 5, 5, 0, 6, .min]))
  }

  @Sendable static func supervision(_ place: WalkPlace, _ source: inout SeededSource)
    -> CaseDetail
  {
    let live = place.file?.liveDuties ?? []
    let duty = live.isEmpty ? .handle : source.pick(live).duty
    guard place.action == .annulSupervision else {
      return .supervision(of: duty, source.pick(Supervision.allCases))
    }
    let cards = live.flatMap { entry in
      entry.cards.filter { !$0.isAnnulled }.map { (entry.duty, $0.level) }
    }
    guard !cards.isEmpty, source.chance(90) else { return .supervision(of: duty, .yellow) }
    let card = source.pick(cards)
    return .supervision(of: card.0, card.1)
  }

  @Sendable static func substitution(_ place: WalkPlace, _ source: inout SeededSource)
    -> CaseDetail
  {
    let unit = place.unit ?? source.pick(WalkWorld.units)
    let role = source.pick([CaseRole.handler, .verifier, .assessor, .dispatcher, .mediator])
    let holders = WalkWorld.holders(of: role, at: unit)
    let colleagues = WalkWorld.holders(of: source.pick(WalkWorld.roles), at: unit)
    return .substitution(
      Substitution(
        of: holders.isEmpty ? place.somebody(&source) : source.pick(holders),
        by: colleagues.isEmpty ? place.somebody(&source) : source.pick(colleagues), as: role,
        at: unit, through: place.today.advanced(byDays: source.pick([0, 3, 10, 30, 31, -1]))))
  }

  @Sendable static func appointment(_ place: WalkPlace, _ source: inout SeededSource)
    -> CaseDetail
  {
    .appointment(
      Mediator(
        source.chance(85) ? source.pick(WalkWorld.people) : place.somebody(&source),
        as: source.pick([.lawyer, .villageElder, .retiredTeacher]),
        appointedFor: source.pick(MediationKind.allCases)))
  }
}
