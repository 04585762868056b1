import GovernanceModel
import GovernanceWorkflow
import Testing

/// An errand with one fault, and which checks must find it.
struct BrokenErrand: Sendable, CustomTestStringConvertible {
  let check: ProcedureCheck
  /// What is found beside it, because the fault has other consequences, too.
  let also: Set<ProcedureCheck>
  let procedure: Procedure<ErrandVocabulary>

  var testDescription: String { check.rawValue }

  typealias Line = Row<ErrandVocabulary>
  typealias Change = DutyChange<ErrandVocabulary>

  init(
    _ check: ProcedureCheck, also: Set<ProcedureCheck> = [],
    states: [StateDefinition<ErrandVocabulary>]? = nil, rows: [Line]? = nil,
    deemed: [DeemedAct<ErrandVocabulary>]? = nil
  ) {
    self.check = check
    self.also = also
    procedure = Procedure.errand.changed(states: states, rows: rows, deemed: deemed)
  }

  private static func rows(without action: ErrandAction) -> [Line] {
    Procedure.errandRows.filter { $0.action != action }
  }

  /// The rows with one of them changed.
  private static func rows(
    _ action: ErrandAction, to: Line.Target? = nil, who: [Permission<ErrandVocabulary>]? = nil,
    guards: [Guard<ErrandVocabulary>]? = nil, starts: [Change]? = nil, ends: [Change]? = nil
  ) -> [Line] {
    Procedure.errandRows.map { row in
      guard row.action == action else { return row }
      return Line(
        row.action, from: row.from, to: to ?? row.to, who: who ?? row.who,
        guards: guards ?? row.guards, keeps: row.keeps, sets: row.sets, clears: row.clears,
        starts: starts ?? row.starts, ends: ends ?? row.ends)
    }
  }

  static let all: [BrokenErrand] = [
    BrokenErrand(
      .unreachableState, also: [.guardNeverHolds, .reviewUnreachable],
      rows: rows(.appeal, guards: [.fact(.isDelivered), .not(.fact(.isDelivered))])),
    BrokenErrand(
      .deadEnd, also: [.ownerMissing, .dutyCannotEnd],
      rows: rows(without: .decide)),
    BrokenErrand(
      .feedbackUnreachable,
      also: [.joinStarves, .deadEnd, .dutyCannotEnd],
      rows: rows(without: .finishPart)),
    BrokenErrand(
      .ownerMissing,
      states: Procedure.errand.states.map {
        $0.state == .asked ? StateDefinition(.asked, owner: .appealDesk) : $0
      }),
    BrokenErrand(
      .waitingWithoutClock,
      states: Procedure.errand.states.map {
        $0.state == .answered ? StateDefinition(.answered, owner: .desk) : $0
      }),
    BrokenErrand(
      .escalationEndless, also: [.supervisionFalls],
      rows: rows(
        .take, who: [Permission(.worker, .seat(.desk)), Permission(.clock, .noOffice)],
        starts: [Change(.decide)]
      ).map { row in
        row.action == .handBack
          ? Line(
            .handBack, from: row.from, to: row.to,
            who: row.who + [Permission(.clock, .noOffice)], starts: [Change(.answer)],
            ends: [Change(.answer)]) : row
      },
      deemed: [DeemedAct(.take, whenDue: .answer), DeemedAct(.handBack, whenDue: .decide)]),
    BrokenErrand(
      .joinStarves,
      rows: rows(without: .finishPart).map { row in
        row.action == .answer
          ? Line(
            .answer, from: row.from, to: row.to, who: row.who, guards: [.fact(.isDelivered)],
            starts: row.starts, ends: row.ends) : row
      }),
    BrokenErrand(.vetoedHolder, rows: rows(.take, guards: [])),
    BrokenErrand(
      .supervisionFalls, rows: rows(.share, starts: [Change(.answer)])),
    BrokenErrand(
      .reviewUnreachable,
      rows: rows(
        .appeal,
        guards: [.live(.appeal), .not(.live(.remember)), .not(.fact(.reachesBarred))])),
    BrokenErrand(
      .guardNeverHolds, also: [.dutyCannotEnd],
      rows: rows(.remind, guards: [.live(.remember), .live(.answer)])),
    BrokenErrand(
      .ambiguousStep,
      rows: Procedure.errandRows + [
        Line(
          .take, from: .states([.asked]), to: .same,
          who: [Permission(.boss, .seat(.desk))], guards: [.not(.fact(.reachesBarred))])
      ]),
    BrokenErrand(
      .closedWithoutFeedback,
      rows: rows(.close).map { row in
        row.action == .close
          ? Line(
            .close, from: .states([.asked, .answered]), to: row.to, who: row.who,
            guards: row.guards) : row
      }),
    BrokenErrand(.dutyCannotEnd, rows: rows(without: .remind)),
  ]
}
