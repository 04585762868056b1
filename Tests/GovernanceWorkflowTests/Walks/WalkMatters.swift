import GovernanceModel
import GovernanceWorkflow

/// What is brought, and what an assessment makes of it.
enum WalkMatters {
  static func registration(_ place: WalkPlace, _ source: inout SeededSource) -> CaseDetail {
    let receiving = source.pick(weighted: receivers)
    let residents = WalkWorld.residents
    let parties = source.pick(weighted: [
      ([residents[0]], 40), (Array(residents.prefix(2)), 40), (residents, 5), ([], 5),
      ([residents[0], WalkWorld.clerkNextDoor], 10),
    ])
    return .registration(
      Registration(
        matter(parties.count, &source), receivedBy: receiving, parties: parties,
        hasOwnNoticeRules: source.chance(12)))
  }

  private static let receivers: [(UnitReference, Int)] = [
    (WalkWorld.centers[1], 40), (WalkWorld.centers[3], 15), (WalkWorld.centers[2], 8),
    (WalkWorld.centers[0], 6), (Village.petitionOffice, 10), (Village.police, 8),
    (Village.landOffice, 4), (Village.committee, 2),
  ]

  private static func matter(_ parties: Int, _ source: inout SeededSource) -> Matter {
    let people = source.pick([1, 2, 2, 3, 9, 10, 40])
    let channel = source.pick(Channel.allCases.filter { !$0.isAutomatic })
    let isClear = source.chance(80)
    let drawn: Matter? =
      switch source.next(20) {
      case 0..<10:
        (try? Petition(
          channel: channel, isNameClear: true, isAddressClear: isClear, people: people))
          .map { .petition($0) }
      case 10..<17:
        (try? Dispute(
          channel: channel, parties: max(2, parties), people: max(people, max(2, parties)),
          nature: source.chance(75) ? .civil : source.pick(DisputeNature.allCases)))
          .map { .dispute($0) }
      case 17..<19:
        (try? Incident(
          validating: Draft {
            $0.channel = channel
            $0.kind = people > 2 ? .publicSafety : .event
            $0.division = DivisionCode("520204108001")
            $0.people = people
          })).map { .incident($0) }
      default:
        (try? ServiceRequest(validating: Draft { $0.channel = channel })).map {
          .serviceRequest($0)
        }
      }
    guard let drawn else { preconditionFailure("A drawn matter keeps the rules of its door.") }
    return drawn
  }

  static func assessment(_ place: WalkPlace, _ source: inout SeededSource) -> CaseDetail {
    let isPetition = if case .petition = place.file?.subject.matter { true } else { false }
    let given: PetitionClass? =
      isPetition != source.chance(3)
      ? source.pick(weighted: [
        (.claim(.route6), 60), (.claim(.route4), 10), (.claim(.route5), 5), (.claim(.route1), 8),
        (.suggestion, 8), (.accusation, 9),
      ]) : nil
    let accuses = given == .accusation || source.chance(4)
    let offices = place.file.map { Array($0.seats.values).sorted() } ?? []
    return .assessment(
      Assessment(
        petitionClass: given,
        severity: source.pick(weighted: [
          (.ordinary, 65), (.larger, 18), (.major, 12), (.gravest, 5),
        ]),
        complexity: source.pick(Complexity.allCases), searchedDuplicates: source.chance(95),
        isRestricted: accuses ? source.chance(90) : source.chance(10),
        accused: accuses && source.chance(60) ? [place.somebody(&source)] : [],
        accusedUnits: accuses && source.chance(40)
          ? [source.pick(source.chance(40) && !offices.isEmpty ? offices : WalkWorld.organs)] : []))
  }
}
