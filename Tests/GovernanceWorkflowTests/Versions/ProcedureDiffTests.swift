import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The difference between two versions")
struct ProcedureDiffTests {
  typealias Loop = Procedure<CaseVocabulary>
  typealias Line = Row<CaseVocabulary>

  private static func diff(_ new: Loop) -> ProcedureDiff<CaseVocabulary> {
    ProcedureDiff(from: .shuicheng, to: new)
  }

  private static func codes(_ new: Loop) -> [String] {
    diff(new).changes.map { "\($0.code.rawValue) \($0.part)" }
  }

  private static func rows(
    _ action: CaseAction, _ change: @escaping (Line) -> Line?
  ) -> ([Line]) -> [Line] {
    { $0.compactMap { $0.action == action ? change($0) : $0 } }
  }

  @Test func `is none where only the order of lists differs`() {
    let shuffled = Loop.shuicheng.changed(
      states: { $0.reversed() },
      rows: { rows in
        rows.reversed().map { row in
          Line(
            row.action, from: row.from, to: row.to, who: row.who.reversed(),
            guards: row.guards.reversed(), keeps: row.keeps.reversed(), sets: row.sets.reversed(),
            clears: row.clears.reversed(), starts: row.starts.reversed(),
            ends: row.ends.reversed(), moves: row.moves.reversed(),
            sources: row.sources.reversed())
        }
      },
      duties: { $0.reversed() }, deemed: Loop.shuicheng.deemed.reversed(),
      rules: { $0.reversed() })
    #expect(Self.codes(shuffled) == [])
  }

  @Test func `is none where one row of several states is written as several rows`() {
    let split = Loop.shuicheng.changed(rows: { rows in
      rows.flatMap { row -> [Line] in
        guard case .states(let states) = row.from else { return [row] }
        return states.map { row.changed(from: .states([$0])) }
      }
    })
    #expect(Self.codes(split) == [])
  }

  @Test func `is none where the parts of a condition stand in another order`() throws {
    let changed = Loop.shuicheng.changed(duties: { duties in
      duties.map { duty in
        DutyDefinition(
          duty.duty, duty.kind, owner: duty.owner, isHandlingClock: duty.isHandlingClock,
          outlivesCase: duty.outlivesCase,
          rules: duty.rules.map { choice in
            guard case .all(let parts)? = choice.when else { return choice }
            return DutyDefinition.Choice(choice.rule, when: .all(parts.reversed()))
          })
      }
    })
    #expect(changed.duties != Loop.shuicheng.duties)
    #expect(Self.codes(changed) == [])
  }

  static let changes: [([String], Loop)] = [
    (["rowRemoved close in fedBack"], Loop.shuicheng.changed(rows: rows(.close) { _ in nil })),
    (
      ["targetChanged close in fedBack"],
      Loop.shuicheng.changed(rows: rows(.close) { $0.changed(to: .state(.finalised)) })
    ),
    (
      ["whoChanged close in fedBack"],
      Loop.shuicheng.changed(
        rows: rows(.close) { $0.changed(who: $0.who + [Permission(.unitHead, .anyOffice)]) })
    ),
    (
      ["guardsChanged close in fedBack"],
      Loop.shuicheng.changed(
        rows: rows(.close) { $0.changed(guards: $0.guards + [.fact(.givesReason)]) })
    ),
    (
      ["setsChanged close in fedBack"],
      Loop.shuicheng.changed(rows: rows(.close) { $0.changed(sets: [.isReviewed]) })
    ),
    (
      ["startsChanged close in fedBack"],
      Loop.shuicheng.changed(
        rows: rows(.close) { $0.changed(starts: [DutyChange(.followUpLater)]) })
    ),
    (
      ["endsChanged close in fedBack"],
      Loop.shuicheng.changed(rows: rows(.close) { $0.changed(ends: [DutyChange(.followUp)]) })
    ),
    (
      ["ownerChanged fedBack"],
      Loop.shuicheng.changed(states: {
        $0.map { definition in
          definition.state == .fedBack
            ? StateDefinition(.fedBack, owner: .receivingCenter, waiver: definition.waiver)
            : definition
        }
      })
    ),
    (
      ["stageRemoved feedback"],
      Loop.shuicheng.changed(stages: Array(Loop.shuicheng.stages.dropLast()))
    ),
    (
      ["stageOrderChanged stages"],
      Loop.shuicheng.changed(stages: Loop.shuicheng.stages.reversed())
    ),
    (
      ["ruleLimitChanged SC-VERIFY from 2022-05-01"],
      Loop.shuicheng.changed(rules: {
        $0.map { $0.id.rawValue == "SC-VERIFY" ? $0.changed(limit: .fixed(9, .workingDay)) : $0 }
      })
    ),
    (["deemedRemoved accept when XF-23b"], Loop.shuicheng.changed(deemed: [])),
    (
      ["dutyChanged mediate"],
      Loop.shuicheng.changed(duties: {
        $0.map {
          $0.duty == .mediate
            ? DutyDefinition(.mediate, .obligation, owner: $0.owner, rules: $0.rules) : $0
        }
      })
    ),
    (["inForceChanged inForce"], Loop.shuicheng.changed(from: day("2027-01-01"))),
    (
      ["parameterChanged warnAfterPercent"],
      Loop.shuicheng.changed(
        parameters: ProcedureParameters(
          warnAfterPercent: ProcedureNumber(
            50, Loop.shuicheng.parameters.warnAfterPercent.provenance),
          yellowAfterWorkdays: Loop.shuicheng.parameters.yellowAfterWorkdays,
          redAfterWorkdays: Loop.shuicheng.parameters.redAfterWorkdays,
          mostBackdatingHours: Loop.shuicheng.parameters.mostBackdatingHours,
          own: Loop.shuicheng.parameters.own))
    ),
  ]

  @Test(arguments: changes)
  func `names each change by its code and its part`(_ expected: [String], _ new: Loop) {
    #expect(Self.codes(new) == expected)
    let back = ProcedureDiff(from: new, to: .shuicheng)
    #expect(back.changes.count == expected.count)
    for change in Self.diff(new).changes {
      #expect(change.wording.zh.hasSuffix("。") && change.wording.en.hasSuffix("."))
    }
  }

  private static let closing = Loop.shuicheng.changed(
    rows: rows(.close) { $0.changed(guards: $0.guards + [.fact(.givesReason)]) })
  private static let verifying = Loop.shuicheng.changed(rules: {
    $0.map { $0.id.rawValue == "SC-VERIFY" ? $0.changed(limit: .fixed(9, .workingDay)) : $0 }
  })

  private static func touch(_ new: Loop, _ trial: Trial) throws -> [Touch] {
    diff(new).touches(try trial.file)
  }

  @Test func `touches now what stands in the state of the change`() throws {
    #expect(try Self.touch(Self.closing, .fedBack()) == [.now])
  }

  @Test func `touches later what can still come there`() throws {
    #expect(try Self.touch(Self.closing, .handling()) == [.later])
  }

  @Test func `touches never what has no way there`() throws {
    var trial = try Trial.fedBack()
    try trial.act(
      .requestReview, by: "resident-1", as: .party,
      .reviewRequest(ReviewRequest(to: Village.countyLand)))
    let first = Loop.shuicheng.changed(
      rows: Self.rows(.bringMaterial) { $0.changed(guards: $0.guards + [.fact(.givesReason)]) })
    // What has begun is never registered again; what is under review may be remanded, and never assessed.
    #expect(try trial.file.state == .underReview)
    #expect(try Set(Self.touch(first, trial)) == [.never])
  }

  @Test func `touches by a rule what runs by it, and what may still start`() throws {
    var trial = try Trial.handling()
    #expect(try Self.touch(Self.verifying, trial) == [.later])
    try trial.submit()
    #expect(try Self.touch(Self.verifying, trial) == [.now])
    try trial.verify()
    #expect(try trial.file.live(.verify) == nil)
    #expect(try Self.touch(Self.verifying, trial) == [.later], "a remand leads back to it")
  }
}
