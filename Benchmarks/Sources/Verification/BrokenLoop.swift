import GovernanceModel
import GovernanceWorkflow

/// The loop of Shuicheng with one fault, and the check that must find it.
struct BrokenLoop {
  typealias Line = Row<CaseVocabulary>
  typealias Change = DutyChange<CaseVocabulary>

  let check: ProcedureCheck
  let procedure: Procedure<CaseVocabulary>

  private init(
    _ check: ProcedureCheck, rows: [Line] = Procedure.shuicheng.rows,
    states: [StateDefinition<CaseVocabulary>] = Procedure.shuicheng.states,
    deemed: [DeemedAct<CaseVocabulary>] = []
  ) {
    let loop = Procedure<CaseVocabulary>.shuicheng
    self.check = check
    procedure = Procedure(
      id: VersionTag("broken", check.rawValue), title: loop.title, inForceFrom: loop.inForceFrom,
      stages: loop.stages, states: states, rows: rows, duties: loop.duties,
      deemed: loop.deemed + deemed, rules: loop.rules, parameters: loop.parameters)
  }

  private static func without(_ actions: CaseAction...) -> [Line] {
    Procedure.shuicheng.rows.filter { !actions.contains($0.action) }
  }

  private static func changed(_ action: CaseAction, _ change: (Line) -> Line) -> [Line] {
    Procedure.shuicheng.rows.map { $0.action == action ? change($0) : $0 }
  }

  private static func row(
    _ row: Line, from: Line.Origin? = nil, who: [Permission<CaseVocabulary>] = [],
    guards: [Guard<CaseVocabulary>]? = nil, starts: [Change]? = nil, ends: [Change]? = nil
  ) -> Line {
    Line(
      row.action, from: from ?? row.from, to: row.to, who: row.who + who,
      guards: guards ?? row.guards, keeps: row.keeps, sets: row.sets, clears: row.clears,
      starts: starts ?? row.starts, ends: ends ?? row.ends, moves: row.moves)
  }

  private static let clock = [Permission<CaseVocabulary>(.clock, .noOffice)]

  static let all: [BrokenLoop] = [
    BrokenLoop(.unreachableState, rows: without(.convene)),
    BrokenLoop(
      .deadEnd, rows: without(.agree, .endMediation, .refuseMediation, .withdraw)),
    BrokenLoop(.feedbackUnreachable, rows: without(.deliver)),
    BrokenLoop(
      .ownerMissing,
      states: Procedure.shuicheng.states.map {
        $0.state == .dispatched ? StateDefinition(.dispatched, owner: .mediationBody) : $0
      }),
    BrokenLoop(.waitingWithoutClock, rows: changed(.assess) { row($0, starts: []) }),
    BrokenLoop(
      .escalationEndless,
      rows: Procedure.shuicheng.rows.map { line in
        switch line.action {
        case .askMaterial: row(line, who: clock, guards: [], starts: [Change(.dispatch)])
        case .bringMaterial:
          row(line, who: clock, guards: [], starts: [Change(.assess)], ends: [Change(.dispatch)])
        default: line
        }
      },
      deemed: [
        DeemedAct(.askMaterial, whenDue: .assess), DeemedAct(.bringMaterial, whenDue: .dispatch),
      ]),
    BrokenLoop(.joinStarves, rows: without(.completeOrder, .excuseOrder)),
    BrokenLoop(
      .vetoedHolder,
      rows: changed(.dispatch) { line in
        row(line, guards: line.guards.filter { $0 != .not(.fact(.reachesAccused)) })
      }),
    BrokenLoop(
      .supervisionFalls,
      rows: changed(.startMediation) { row($0, starts: $0.starts + [Change(.handle)]) }),
    BrokenLoop(.reviewUnreachable, rows: changed(.deliver) { row($0, starts: []) }),
    BrokenLoop(
      .guardNeverHolds, rows: changed(.close) { row($0, guards: $0.guards + [.live(.assess)]) }),
    BrokenLoop(
      .ambiguousStep,
      rows: Procedure.shuicheng.rows + [
        Line(
          .dispatch, from: .states([.assessed]), to: .state(.closed),
          who: [Permission(.dispatcher, .seat(.receivingCenter))])
      ]),
    BrokenLoop(
      .closedWithoutFeedback,
      rows: changed(.close) { row($0, from: .states([.verified, .fedBack])) }),
    BrokenLoop(
      .dutyCannotEnd,
      rows: changed(.giveNotice) { line in
        row(line, ends: line.ends.filter { $0.duty != .tellReason })
      }),
  ]
}
