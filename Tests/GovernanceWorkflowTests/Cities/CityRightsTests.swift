import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("No procedure of a city")
struct CityRightsTests {
  typealias Case = Procedure<CaseVocabulary>
  typealias Condition = Guard<CaseVocabulary>

  static let procedures: [Case] = [.shuicheng, .yuePingAn, .tieli]

  /// An act in some states, and what must stand before it wherever it can be done there.
  struct Right: Sendable {
    let action: CaseAction
    let states: [CaseState]
    let guards: [Condition]
  }

  private static func right(
    _ action: CaseAction, _ states: [CaseState], _ guards: [Condition] = []
  ) -> Right {
    Right(action: action, states: states, guards: guards)
  }

  private static let unreached: [Condition] = [
    .not(.fact(.reachesAccused)), .not(.fact(.reachesRecused)),
  ]
  private static let openButConsultation: [CaseState] = [
    .registered, .awaitingMaterial, .assessed, .dispatched, .returned, .inHandling, .inMediation,
    .resultSubmitted, .verified, .fedBack, .underReview, .underReReview,
  ]

  static let rights: [Right] = [
    // Review, twice, by the organ above.
    right(.requestReview, [.fedBack], [.live(.requestReview), .fact(.isOneLevelUp)] + unreached),
    right(
      .requestReReview, [.fedBack], [.live(.requestReReview), .fact(.isOneLevelUp)] + unreached),
    right(
      .decideReview, [.underReview],
      [.fact(.isDeliveryProved), .fact(.statesRights), .not(.fact(.didHandle))]),
    right(
      .decideReReview, [.underReReview],
      [.fact(.isDeliveryProved), .fact(.statesRights), .not(.fact(.didHandle))]),
    right(.remand, [.underReview, .underReReview], [.fact(.givesReason)]),
    // Delivery, and no closing before the windows are over.
    right(
      .deliver, [.verified],
      [.fact(.isDeliveryProved), .fact(.isReceiptDated), .fact(.statesRights)]),
    right(
      .close, [.fedBack],
      [.not(.live(.requestReview)), .not(.live(.requestReReview)), .not(.live(.jointConfirmation))]),
    // Nobody verifies their own work.
    right(.verify, [.resultSubmitted], [.not(.fact(.didHandle)), .fact(.checkedIndependently)]),
    right(.sendBack, [.resultSubmitted], [.not(.fact(.didHandle)), .fact(.givesReason)]),
    // Voluntary mediation, ended by any party without a reason.
    right(
      .startMediation, [.inHandling], [.fact(.hasEveryConsent), .not(.fact(.hasRefusal))]),
    right(.refuseMediation, [.inMediation]),
    right(.agree, [.inMediation], [.fact(.isAgreementInForm), .fact(.isAgreementDated)]),
    // The accused are reached by nothing, and a case that must leave is kept by nobody.
    right(
      .dispatch, [.assessed, .returned],
      unreached + [.fact(.isDueWithinLaw), .fact(.namesOneLead), .not(.fact(.mustLeave))]),
    right(.replaceLead, [.dispatched, .inHandling], unreached + [.fact(.isDueWithinLaw)]),
    right(
      .referOut, [.assessed, .returned, .inHandling],
      [.fact(.givesDestination), .not(.fact(.isDestinationAccused))]),
    right(
      .assess, [.registered, .awaitingMaterial],
      [.when(.fact(.isAccusation), then: .fact(.isRestricted)), .fact(.searchedDuplicates)]),
    right(.nameAccused, openButConsultation, [.fact(.givesReason)]),
    right(.acceptCustody, openButConsultation, unreached),
    // A refusal has its reason and says where else to turn.
    right(.decline, [.assessed], [.fact(.givesReason), .fact(.givesDestination)]),
    right(.giveNotice, openButConsultation, [.fact(.givesProof)]),
    right(
      .submit, [.inHandling],
      [
        .when(
          .fact(.isOnRouteSix), then: .all([.fact(.heardPetitioner), .fact(.investigatedFacts)]))
      ]),
    right(.object, [.dispatched], [.live(.objection), .fact(.givesReason)]),
    right(
      .withdraw, openButConsultation, [.fact(.givesDeclaration), .not(.fact(.didHandle))]),
    right(.urge, openButConsultation),
    right(.reopen, [.closed, .declined, .referredOut, .withdrawn], [.fact(.namesDefect)]),
    right(.rateService, openButConsultation + [.closed]),
    right(.revealIdentity, openButConsultation, [.fact(.namesPurpose), .fact(.givesReason)]),
  ]

  /// The acts that residents do themselves, whoever else may.
  private static let own: [CaseAction] = [
    .register, .bringMaterial, .refuseMediation, .requestReview, .requestReReview, .withdraw,
    .reopen, .urge, .rateService, .applyConfirmation, .nameRepresentatives, .recordBreach,
  ]

  private static func rows(
    _ procedure: Case, _ action: CaseAction, in state: CaseState
  ) -> [Row<CaseVocabulary>] {
    procedure.rows.filter { row in
      guard row.action == action else { return false }
      switch row.from {
      case .nothing: return false
      case .states(let states): return states.contains(state)
      case .anyOpen: return procedure.states.contains { $0.state == state && $0.owner != nil }
      }
    }
  }

  @Test(arguments: procedures)
  func `lacks an act that is a right, or a guard that protects`(procedure: Case) {
    for right in Self.rights {
      for state in right.states {
        let rows = Self.rows(procedure, right.action, in: state)
        #expect(rows.count == 1, "\(procedure.id): \(right.action) in \(state)")
        for row in rows {
          for condition in right.guards {
            #expect(
              row.guards.contains(condition),
              "\(procedure.id): \(right.action) in \(state) lacks \(condition.code)")
          }
        }
      }
    }
  }

  @Test(arguments: procedures)
  func `begins mediation without everybody's consent, wherever it does`(procedure: Case) {
    let starts = procedure.rows.filter { $0.action == .startMediation }
    #expect(!starts.isEmpty)
    for row in starts {
      #expect(row.guards.contains(.fact(.hasEveryConsent)))
      #expect(row.guards.contains(.not(.fact(.hasRefusal))))
    }
    for row in procedure.rows where [.refuseMediation, .endMediation].contains(row.action) {
      // What is still owed from an attempt before is owed once.
      #expect(
        row.starts.contains(DutyChange(.tellOtherRoutes, when: .not(.live(.tellOtherRoutes)))))
    }
    for row in procedure.rows where row.action == .agree {
      #expect(row.starts.map(\.duty).contains(.jointConfirmation))
      #expect(row.starts.map(\.duty).contains(.followUp))
    }
  }

  @Test(arguments: procedures)
  func `takes an act of residents from them, or asks them whose kin they are`(procedure: Case) {
    for action in Self.own {
      let rows = procedure.rows.filter { $0.action == action }
      #expect(!rows.isEmpty, "\(action)")
      for row in rows {
        #expect(
          row.who.contains { $0.role == .party && !$0.isBarredByVeto },
          "\(procedure.id): \(action)")
      }
    }
  }

  @Test(arguments: procedures)
  func `changes a duty of the law, or starts it elsewhere`(procedure: Case) {
    for definition in Case.shuicheng.duties where definition.duty != .consult {
      #expect(procedure.definition(of: definition.duty) == definition)
    }
    #expect(procedure.deemed == Case.shuicheng.deemed)
    let law: [CaseDuty] = [
      .forward, .answerIntake, .noticeOfAcceptance, .objection, .concludePetition, .requestReview,
      .decideReview, .requestReReview, .decideReReview, .tellReason, .tellDestination, .carryOn,
    ]
    for duty in law {
      let starts = { (procedure: Case) in
        procedure.rows.flatMap { row in
          row.starts.filter { $0.duty == duty }.map { "\(row.action) \($0.when?.code ?? "")" }
        }
      }
      let ends = { (procedure: Case) in
        procedure.rows.flatMap { row in
          row.ends.filter { $0.duty == duty }.map { "\(row.action) \($0.when?.code ?? "")" }
        }
      }
      #expect(starts(procedure) == starts(Case.shuicheng), "\(duty)")
      #expect(ends(procedure) == ends(Case.shuicheng), "\(duty)")
    }
  }
}
