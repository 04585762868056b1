import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A procedure")
struct ProcedureTests {
  typealias Case = Procedure<CaseVocabulary>

  private static func changed(
    stages: [Stage<CaseVocabulary>]? = nil, states: [StateDefinition<CaseVocabulary>]? = nil,
    rows: [Row<CaseVocabulary>]? = nil, duties: [DutyDefinition<CaseVocabulary>]? = nil,
    deemed: [DeemedAct<CaseVocabulary>]? = nil,
    parameters: ProcedureParameters<CaseVocabulary>? = nil
  ) -> Case {
    let original = Case.shuicheng
    return Case(
      id: VersionTag("broken", "1"), title: original.title, inForceFrom: original.inForceFrom,
      stages: stages ?? original.stages, states: states ?? original.states,
      rows: rows ?? original.rows, duties: duties ?? original.duties,
      deemed: deemed ?? original.deemed,
      rules: original.rules, parameters: parameters ?? original.parameters)
  }

  private static let staff = [Permission<CaseVocabulary>(.intake, .seat(.receivingCenter))]

  private static func parameters(
    warn: Int? = nil, own: (CaseParameter, Int?)? = nil
  ) -> ProcedureParameters<CaseVocabulary> {
    let original = Case.shuicheng.parameters
    var numbers = original.own
    if let (parameter, amount) = own {
      numbers[parameter] = amount.map { ProcedureNumber($0, original.warnAfterPercent.provenance) }
    }
    return ProcedureParameters(
      warnAfterPercent: warn.map { ProcedureNumber($0, original.warnAfterPercent.provenance) }
        ?? original.warnAfterPercent,
      yellowAfterWorkdays: original.yellowAfterWorkdays,
      redAfterWorkdays: original.redAfterWorkdays,
      mostBackdatingHours: original.mostBackdatingHours, own: numbers)
  }

  static let broken: [(String, Case)] = [
    ("parameterRange", changed(parameters: parameters(warn: .max))),
    ("parameterRange", changed(parameters: parameters(own: (.consultationQuorumPercent, 100)))),
    ("missingParameter", changed(parameters: parameters(own: (.consultationPeople, nil)))),
    (
      "deemedAct",
      changed(
        rows: Case.shuicheng.rows + [
          Row(
            .warn, from: .anyOpen, to: .same,
            who: [Permission(.clock, .noOffice)])
        ], deemed: [DeemedAct(.warn, whenDue: .assess)])
    ),
    (
      "noOrigin",
      changed(
        rows: Case.shuicheng.rows + [Row(.warn, from: .states([]), to: .same, who: staff)])
    ),
    (
      "dutyStartedTwice",
      changed(
        rows: Case.shuicheng.rows + [
          Row(
            .warn, from: .anyOpen, to: .same, who: staff,
            starts: [DutyChange(.handle), DutyChange(.handle)])
        ])
    ),
    (
      "tooManyGuards",
      changed(
        rows: Case.shuicheng.rows + [
          Row(
            .warn, from: .anyOpen, to: .same, who: staff,
            guards: [Guard](repeating: .fact(.givesReason), count: 65))
        ])
    ),
    (
      "tooManyDeemedActs",
      changed(
        deemed: [DeemedAct](
          repeating: DeemedAct(.accept, whenDue: .noticeOfAcceptance), count: 65))
    ),
    (
      "duplicateState",
      changed(states: Case.shuicheng.states + [StateDefinition(.registered, owner: nil)])
    ),
    ("duplicateDuty", changed(duties: Case.shuicheng.duties + [Case.shuicheng.duties[0]])),
    (
      "missingRule",
      changed(
        duties: Case.shuicheng.duties.map { definition in
          definition.duty == .assess
            ? DutyDefinition(.assess, owner: .receivingCenter, rules: []) : definition
        })
    ),
    ("missingState", changed(states: Array(Case.shuicheng.states.dropFirst()))),
    ("missingDuty", changed(duties: Array(Case.shuicheng.duties.dropFirst()))),
    ("noOpening", changed(rows: Case.shuicheng.rows.filter { $0.action != .register })),
    (
      "ambiguousRow",
      changed(
        rows: Case.shuicheng.rows + [
          Row(.assess, from: .states([.registered]), to: .state(.closed), who: staff)
        ])
    ),
    (
      "openingWithoutState",
      changed(rows: Case.shuicheng.rows + [Row(.warn, from: .nothing, to: .same, who: staff)])
    ),
    (
      "nobodyPermitted",
      changed(rows: Case.shuicheng.rows + [Row(.warn, from: .anyOpen, to: .same, who: [])])
    ),
    (
      "offeredFactKept",
      changed(
        rows: Case.shuicheng.rows + [
          Row(.warn, from: .anyOpen, to: .same, who: staff, sets: [.givesReason])
        ])
    ),
    (
      "unknownRule",
      changed(
        duties: Case.shuicheng.duties.map { definition in
          definition.duty == .assess
            ? DutyDefinition(
              .assess, owner: .receivingCenter,
              rules: [DutyDefinition.Choice(Village.id("SC-NONE"))]) : definition
        })
    ),
    (
      "stageOverlap",
      changed(
        stages: Case.shuicheng.stages + [Stage("more", Wording(zh: "又", en: "more"), [.fedBack])])
    ),
    (
      "guardTooLarge",
      changed(
        rows: Case.shuicheng.rows + [
          Row(
            .warn, from: .anyOpen, to: .same, who: staff,
            guards: [
              .any(
                (0..<10).map { index in
                  .all([.fact(CaseFact.allCases[index]), .fact(CaseFact.allCases[index + 10])])
                })
            ])
        ])
    ),
  ]

  @Test func `of Shuicheng has no finding`() {
    #expect(Case.shuicheng.findings(law: .national).isEmpty)
  }

  @Test(arguments: broken.indices)
  func `with a fault is refused with its finding and no other`(index: Int) {
    let (code, procedure) = Self.broken[index]
    let error = #expect(throws: ProcedureError.self) {
      _ = try CompiledProcedure(procedure, law: .national)
    }
    #expect(Set(error?.findings.map(\.code) ?? []) == [code])
  }

  @Test func `never has two handling clocks of one case run`() throws {
    // Sending back starts a handling clock beside the one that runs; the new one takes its place.
    let greedy = Self.changed(
      rows: Case.shuicheng.rows.map { row in
        row.action == .sendBack
          ? Row(.sendBack, from: row.from, to: row.to, who: row.who, starts: [DutyChange(.handle)])
          : row
      })
    var trial = try Trial(at: at("2026-03-02 09:00"), greedy)
    trial.events = try Trial.petition(under: greedy).events
    try trial.assess()
    try trial.dispatch()
    try trial.accept()
    try trial.submit()
    try trial.act(.sendBack, by: "verifier", as: .verifier, at: Village.center)
    #expect(try trial.file.live(.handle) != nil)
    #expect(try trial.file.live(.concludePetition) == nil)
  }

  @Test func `puts every open state in exactly one stage, and no end in any`() {
    for definition in Case.shuicheng.states {
      let stage = Case.shuicheng.stage(of: definition.state)
      #expect((stage == nil) == definition.isTerminal, "\(definition.state)")
    }
    #expect(
      Case.shuicheng.stages.map(\.name.zh) == ["集中受理", "逐一研判", "统一派单", "跟踪督办", "限时反馈"])
  }

  @Test func `gives every number its source`() {
    let rules = Case.shuicheng.rules + LawBook.national.rules
    for rule in rules {
      switch rule.provenance {
      case .statutory(let citation): #expect(Statute.named(citation.statute) != nil)
      case .typical(let source), .local(let source): #expect(!source.zh.isEmpty)
      }
    }
    #expect(Case.shuicheng.rules.allSatisfy { $0.provenance.code == "typical" })
    #expect(LawBook.national.rules.allSatisfy { $0.provenance.code == "statutory" })
  }

  @Test func `has words in both languages for every code, and no two alike`() {
    func check<Code: VocabularyCode>(_ type: Code.Type) {
      for code in Code.order.codes {
        #expect(!code.wording.zh.isEmpty && !code.wording.en.isEmpty)
        #expect(Code.order.codes[code.ordinal] == code)
      }
      #expect(Set(Code.order.codes.map(\.wording)).count == Code.order.codes.count)
      #expect(Code.order.codes.count <= 128)
    }
    check(CaseState.self)
    check(CaseAction.self)
    check(CaseRole.self)
    check(CaseRelation.self)
    check(CaseSeat.self)
    check(CaseFact.self)
    check(CaseDuty.self)
    check(Supervision.self)
    check(DutyPhase.self)
    #expect(CaseDuty.allCases.count <= 64)
  }
}
