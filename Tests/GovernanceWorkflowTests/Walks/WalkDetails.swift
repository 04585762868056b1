import GovernanceModel
import GovernanceWorkflow

/// What walks bring with their acts: one line of the table for each kind of detail.
///
/// Each draws mostly what fits the case, and now and then what does not.
enum WalkDetails {
  typealias Draw = @Sendable (WalkPlace, inout SeededSource) -> CaseDetail

  static let table: [WalkDetailKind: Draw] = [
    .nothing: { _, _ in .nothing },
    .registration: WalkMatters.registration,
    .materials: { _, source in .materials(source.pick(listings)) },
    .settlement: { _, source in .settlement(partyAgrees: source.chance(85)) },
    .assessment: WalkMatters.assessment,
    .declination: { _, source in .declination(source.pick(DeclineGround.allCases)) },
    .referral: { place, source in
      .referral(Referral(to: source.pick(WalkWorld.units), isOutside: source.chance(70)))
    },
    .order: WalkOrders.order,
    .notice: WalkOrders.notice,
    .mediation: { place, source in
      .mediation(
        MediationStart(
          source.chance(70) ? .people : source.pick(MediationKind.allCases),
          consenting: source.chance(90) ? place.parties : Array(place.parties.dropFirst()),
          refusing: source.chance(92) ? [] : Array(place.parties.prefix(1))))
    },
    .agreement: { place, source in
      .agreement(
        MediationAgreement(
          source.pick(MediationAgreement.Form.allCases),
          effectiveOn: place.today.advanced(byDays: source.pick([0, 0, 0, 0, -1, -3, -40, 2])),
          isSignedByAll: source.chance(90), isRecordedByMediator: source.chance(95),
          isSealed: source.chance(90)))
    },
    .submission: WalkOrders.submission,
    .verification: { _, source in .verification(source.pick([.party, .evidence])) },
    .delivery: { place, source in
      .delivery(
        Delivery(
          proof: source.chance(95) ? evidence(&source) : nil,
          receivedAt: moment(place, &source), statesRights: source.chance(95)))
    },
    .reopening: { _, source in .reopening(source.pick(ReopeningDefect.allCases)) },
    .reviewRequest: WalkOrders.reviewRequest,
    .consultation: { place, source in
      let chair = source.pick(source.chance(90) ? WalkWorld.centers : WalkWorld.units)
      let guests = source.some(WalkWorld.units.filter { $0 != chair }, upTo: 4)
      return .consultation(
        Consultation(chair: chair, inviting: source.chance(95) ? guests : [chair]))
    },
    .conclusion: { place, source in
      let invited = place.file?.subject.consultation?.invited ?? []
      let present = source.chance(85) ? invited : source.some(WalkWorld.units, upTo: 3)
      let members = present.flatMap { WalkWorld.holders(of: .handler, at: $0).prefix(1) }
      return .conclusion(
        ConsultationConclusion(
          present: present, members: source.chance(90) ? members : [place.somebody(&source)]))
    },
    .extensionRequest: { _, source in
      .extensionRequest(
        ExtensionRequest(
          by: source.pick([1, 5, 10, 30, 30, 31, 60, 0, -1, 9999, .max]),
          reason: source.chance(92) ? "complex" : source.pick(["", "情况复杂"])))
    },
    .extensionGrant: { place, source in .extensionGrant(notifiedAt: moment(place, &source)) },
    .suspension: { _, source in
      .suspension(ground: source.chance(70) ? WalkProcedures.ground : source.pick(["hearing", ""]))
    },
    .custody: { place, source in
      let own = place.seat(.receivingCenter)
      let above = own.map { WalkWorld.directory.offices(above: $0) } ?? []
      let below = own.map { WalkWorld.centers(below: $0) } ?? []
      let near = place.action == .descend ? below : Array(above.prefix(2))
      return .custody(
        to: near.isEmpty || source.chance(10) ? source.pick(WalkWorld.units) : source.pick(near))
    },
    .accused: { place, source in
      let units = Array(Set(place.file.map { Array($0.seats.values) } ?? []).sorted())
      return .accused(
        AccusedNamed(
          source.chance(55) ? [place.somebody(&source)] : [],
          units: source.chance(55) && !units.isEmpty ? [source.pick(units)] : []))
    },
    .recusal: { place, source in
      .recusal(of: source.chance(75) ? place.actor ?? WalkWorld.stranger : place.somebody(&source))
    },
    .support: { place, source in
      let open = (place.file?.subject.supports ?? [:]).filter { $0.value == .open }.keys.sorted()
      let isOver = place.action == .excuseOrder && !open.isEmpty
      return .support(
        isOver && source.chance(90) ? source.pick(open) : source.pick(WalkWorld.units))
    },
    .completion: { _, source in
      .completion(evidence: source.chance(92) ? [evidence(&source)] : [])
    },
    .merge: { place, source in
      let own = Set(place.parties)
      let same = WalkWorld.related.filter { $0.parties == own }.map(\.id)
      let others = WalkWorld.related.map(\.id) + [WalkWorld.caseID, Village.id("nowhere")]
      let into = same.isEmpty || source.chance(25) ? source.pick(others) : source.pick(same)
      return .merge(MergeTarget(into: into, hasSameFacts: source.chance(85)))
    },
    .handOver: { place, source in
      let role = source.pick([CaseRole.intake, .gridWorker, .assessor, .dispatcher])
      let unit = place.seat(.receivingCenter) ?? WalkWorld.units[0]
      let clerks = WalkWorld.holders(of: role, at: unit)
      return .handOver(to: source.chance(85) ? source.pick(clerks) : source.pick(WalkWorld.people))
    },
    .rating: { _, source in .rating(source.pick([1, 2, 3, 4, 5, 5, 0, 6, .min, .max])) },
    .confirmation: { place, source in
      .confirmation(by: source.chance(85) ? place.parties : Array(place.parties.dropFirst()))
    },
    .representatives: WalkOverlays.representatives,
    .whistle: WalkOverlays.whistle,
    .whistleRating: WalkOverlays.rating,
    .supervision: WalkOverlays.supervision,
    .substitution: WalkOverlays.substitution,
    .reveal: { _, source in .reveal(for: source.pick(Disclosure.Purpose.allCases)) },
    .appointment: WalkOverlays.appointment,
    .withdrawal: { place, source in
      .withdrawal(by: source.chance(85) ? place.parties : Array(place.parties.dropFirst()))
    },
  ]

  /// The kinds that an act of each name may bring, as the procedure's own rule has it; the bare act is the
  /// last, and the only one where there is no other.
  static let kinds: [CaseAction: [WalkDetailKind]] = {
    var source = SeededSource(seed: 0)
    var kinds: [CaseAction: [WalkDetailKind]] = [:]
    for action in CaseAction.allCases {
      let place = WalkPlace(file: nil, now: at("2026-03-02 09:00"), action: action)
      kinds[action] = WalkDetailKind.allCases.filter { kind in
        kind != .nothing && (table[kind]?(place, &source).fits(action) ?? false)
      }
    }
    return kinds
  }()

  static func draw(_ kind: WalkDetailKind, _ place: WalkPlace, _ source: inout SeededSource)
    -> CaseDetail
  {
    table[kind]?(place, &source) ?? .nothing
  }

  private static let listings: [[String]] = [
    ["identity"], ["identity", "contract"], ["identity", "contract", "photo"], [], ["身份证"],
  ]

  static func evidence(_ source: inout SeededSource) -> Evidence.ID {
    Village.id("evidence-\(source.next(9))")
  }

  /// A moment that is mostly now, at times a little while ago, rarely long ago or still to come.
  static func moment(_ place: WalkPlace, _ source: inout SeededSource) -> Instant {
    if source.chance(70) { return place.now }
    let hours = source.pick([1, 1, 5, 5, 20, 20, 50, 71, 73, 400, -1, -30])
    let moment = place.now.earlier(by: Int64(hours) * 3_600_000)
    // Mostly not before the case came to where it is.
    return source.chance(70) ? max(moment, place.file?.enteredAt ?? moment) : moment
  }
}
