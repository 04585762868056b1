import GovernanceModel
import GovernanceWorkflow

extension Procedure where V == ErrandVocabulary {
  typealias Line = Row<ErrandVocabulary>
  typealias Who = Permission<ErrandVocabulary>
  typealias Change = DutyChange<ErrandVocabulary>

  private static let asker = [Who(.asker, .noOffice, isBarredByVeto: false)]
  private static let helper = [Who(.worker, .seat(.helper))]
  private static let boss = [Who(.boss, .seat(.desk))]

  /// A small procedure without a fault.
  static let errand = Procedure(
    id: VersionTag("errand", "1"), title: Wording(zh: "跑腿", en: "an errand"),
    inForceFrom: Procedure<CaseVocabulary>.shuicheng.inForceFrom,
    stages: [],
    states: [
      StateDefinition(.asked, owner: .desk), StateDefinition(.underWay, owner: .helper),
      StateDefinition(
        .answered, owner: .desk, waiver: Wording(zh: "已答复", en: "it is answered")),
      StateDefinition(.underAppeal, owner: .appealDesk), StateDefinition(.closed, owner: nil),
    ],
    rows: errandRows,
    duties: [
      duty(.answer, owner: .desk), duty(.decide, owner: .appealDesk),
      duty(.appeal, .window, owner: nil), duty(.remember, owner: .desk, outlivesCase: true),
    ],
    deemed: [], rules: Procedure<CaseVocabulary>.shuicheng.rules,
    parameters: ProcedureParameters(
      warnAfterPercent: number(80), yellowAfterWorkdays: number(3), redAfterWorkdays: number(7),
      mostBackdatingHours: number(72), own: [.mostParts: number(3)]))

  static let errandRows: [Line] = [
    Line(
      .open, from: .nothing, to: .state(.asked), who: asker, keeps: [.isGrave],
      starts: [Change(.answer)]),
    Line(
      .take, from: .states([.asked]), to: .state(.underWay),
      who: [Who(.worker, .seat(.desk))], guards: [.not(.fact(.reachesBarred))]),
    Line(
      .handBack, from: .states([.underWay]), to: .state(.asked), who: helper + boss,
      guards: [.fact(.givesReason)]),
    Line(
      .share, from: .states([.underWay]), to: .same, who: helper, guards: [.fact(.givesReason)],
      keeps: [.hasOpenParts]),
    Line(
      .finishPart, from: .states([.underWay]), to: .same, who: helper, keeps: [.hasOpenParts]),
    Line(
      .answer, from: .states([.underWay]), to: .state(.answered), who: helper,
      guards: [.fact(.isDelivered), .not(.fact(.hasOpenParts))],
      starts: [
        Change(.appeal, when: .fact(.isGrave)), Change(.remember, when: .not(.live(.remember))),
      ],
      ends: [Change(.answer)]),
    Line(
      .appeal, from: .states([.answered]), to: .state(.underAppeal), who: asker,
      guards: [.live(.appeal), .not(.fact(.reachesBarred))], starts: [Change(.decide)],
      ends: [Change(.appeal)]),
    Line(
      .decide, from: .states([.underAppeal]), to: .state(.answered),
      who: [Who(.boss, .seat(.appealDesk))], ends: [Change(.decide)]),
    Line(
      .close, from: .states([.answered]), to: .state(.closed), who: boss,
      guards: [.not(.live(.appeal))]),
    Line(
      .remind, from: .states([.answered, .closed]), to: .same, who: boss,
      guards: [.live(.remember)], ends: [Change(.remember)]),
    Line(.supervise, from: .anyOpen, to: .same, who: boss),
    Line(.annul, from: .anyOpen, to: .same, who: boss, guards: [.fact(.givesReason)]),
  ]

  private static func number(_ amount: Int) -> ProcedureNumber {
    ProcedureNumber(amount, .typical(Wording(zh: "试验", en: "a trial")))
  }

  static func duty(
    _ duty: ErrandDuty, _ kind: DutyDefinition<ErrandVocabulary>.Kind = .obligation,
    owner: ErrandSeat?, outlivesCase: Bool = false
  ) -> DutyDefinition<ErrandVocabulary> {
    DutyDefinition(
      duty, kind, owner: owner, outlivesCase: outlivesCase,
      rules: [DutyDefinition.Choice(Identifier(unchecked: "SC-HANDLE-G"))])
  }

  /// The errand with some of its parts changed.
  func changed(
    states: [StateDefinition<V>]? = nil, rows: [Row<V>]? = nil, deemed: [DeemedAct<V>]? = nil
  ) -> Procedure {
    Procedure(
      id: id, title: title, inForceFrom: inForceFrom, stages: stages,
      states: states ?? self.states, rows: rows ?? self.rows, duties: duties,
      deemed: deemed ?? self.deemed, rules: rules, parameters: parameters)
  }
}
