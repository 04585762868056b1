import GovernanceModel

/// What 粤平安 does otherwise: mediation comes first.
enum YuePingAnLoop {
  typealias Line = Row<CaseVocabulary>
  typealias Change = DutyChange<CaseVocabulary>
  typealias Condition = Guard<CaseVocabulary>

  static let stages: [Stage<CaseVocabulary>] = [
    Stage(
      "intake", Wording(zh: "登记受理", en: "registration"), [.registered, .awaitingMaterial]),
    Stage("mediation", Wording(zh: "先行调解", en: "mediation first"), [.inMediation]),
    Stage(
      "assessment", Wording(zh: "风险研判", en: "assessment of risk"), [.assessed, .inConsultation]),
    Stage("sorting", Wording(zh: "分类流转", en: "sorting"), [.dispatched, .returned]),
    Stage(
      "tracking", Wording(zh: "跟踪督办", en: "tracking"), [.inHandling, .resultSubmitted]),
    Stage(
      "settled", Wording(zh: "案结事了", en: "settled"),
      [.verified, .fedBack, .underReview, .underReReview]),
  ]

  /// As in the loop, but that a dispute may come this far by an agreement alone.
  static let states: [StateDefinition<CaseVocabulary>] = Procedure.shuicheng.states.map { state in
    guard state.state == .verified else { return state }
    return StateDefinition(
      state.state, owner: state.owner,
      waiver: Wording(
        zh: "当事人已自行化解或者达成协议,已知悉结果,此时仅待送达记录",
        en:
          "its people have settled it or agreed, and know the result; only the record of it is awaited"
      ),
      waivedWhen: .any([.fact(.isSettledOnSpot), .fact(.isAgreementReached)]))
  }

  static let rows: [Line] = CityRows.all.flatMap { adapted($0) }

  private static let isUnderMediation = Condition.live(.mediate)
  /// Before a dispute is assessed its nature tells, afterwards the class that was set.
  private static let isMediable = Condition.any([
    .fact(.isMediable), .all([.fact(.isDispute), .fact(.isKindSettledOnSpot)]),
  ])
  private static let assessing = Change(.assess, when: .not(.fact(.isAssessed)))

  private static func mediable(_ guards: [Condition]) -> [Condition] {
    guards.map { $0 == .fact(.isMediable) ? isMediable : $0 }
  }

  /// The row as this loop has it: most are as they were, those of mediation stand in two places.
  private static func adapted(_ row: Line) -> [Line] {
    switch row.action {
    case .startMediation: started(row)
    case .refuseMediation, .endMediation: ended(row)
    case .agree: agreed(row)
    case .appointMediator:
      [
        CityRows.changed(
          row, from: .states([.registered, .inHandling, .inMediation]),
          guards: mediable(row.guards))
      ]
    case .submit:
      // What came back after mediation is also for whoever mediated it. A result waits for the end of an
      // attempt.
      [
        CityRows.changed(
          row, who: row.who + [CityRows.Who(.mediator, .seat(.leadOrgan), relation: .handled)],
          guards: row.guards + [.not(isUnderMediation)])
      ]
    default: [row]
    }
  }

  private static func started(_ row: Line) -> [Line] {
    [
      // An attempt ends the time for the assessment, and one that fails begins it anew: nobody is overdue
      // because people talk, and any party ends the attempt at any moment.
      CityRows.changed(
        row, from: .states([.registered]),
        guards: mediable(row.guards) + [.fact(.isDispute), .not(.fact(.mustLeave))],
        ends: row.ends + [Change(.assess)]),
      CityRows.changed(
        row, to: .same, guards: mediable(row.guards) + [.not(isUnderMediation)]),
    ]
  }

  private static func ended(_ row: Line) -> [Line] {
    [
      CityRows.changed(row, to: .state(.registered), starts: row.starts + [assessing]),
      CityRows.changed(
        row, from: .states([.inHandling]), to: .same, guards: row.guards + [isUnderMediation]),
    ]
  }

  private static func agreed(_ row: Line) -> [Line] {
    [
      row,
      CityRows.changed(
        row, from: .states([.inHandling]),
        guards: row.guards + [isUnderMediation, .not(.fact(.isHearingOpen))]),
    ]
  }
}
