import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Moving a case to another version")
struct MigrationTests {
  typealias Loop = Procedure<CaseVocabulary>

  private static func compiled(_ procedure: Loop) throws -> CompiledProcedure<CaseVocabulary> {
    try CompiledProcedure(procedure, law: .national)
  }

  private static func command(
    by actor: String = "director", as role: CaseRole = .director,
    at unit: UnitReference = Village.center, fields: [FieldInput] = [.reason]
  ) -> CaseCommand {
    CaseCommand(
      .adoptProcedure, in: Village.id("case-1"), by: Village.id(actor), as: role, at: unit,
      fields: fields)
  }

  private static func adopt(
    _ trial: Trial, _ new: Loop = Loop.shuicheng.changed(), _ command: CaseCommand = command()
  ) throws -> CaseDecision {
    try compiled(new).adopt(
      command, on: try trial.file, from: trial.procedure, in: trial.context)
  }

  @Test func `changes the version and nothing else`() throws {
    let trial = try Trial.handling()
    let before = try trial.file
    let events = try Self.adopt(trial).events
    #expect(events.map(\.action) == [.adoptProcedure])
    #expect(events.map(\.procedure) == [VersionTag("shuicheng", "2027.1")])
    let after = try CaseFile(replaying: trial.events + events)
    #expect(after.procedure == VersionTag("shuicheng", "2027.1"))
    #expect(after.adoptedAt == trial.now)
    #expect(after.state == before.state)
    #expect(after.duties == before.duties)
    #expect(after.facts == before.facts)
    #expect(after.seats == before.seats)
  }

  @Test func `lets time come first, by the version before`() throws {
    var trial = try Trial.petition()
    let late = at("2026-03-10 09:00")
    var waited = trial
    let due = try waited.wait(until: late)
    #expect(!due.isEmpty)
    trial.now = late
    let events = try Self.adopt(trial).events
    #expect(events.dropLast() == due[...])
    #expect(events.dropLast().allSatisfy { $0.procedure == Loop.shuicheng.id })
  }

  @Test func `keeps deadlines that run, and counts by the new version what starts later`() throws {
    let new = Loop.shuicheng.changed(rules: {
      $0.map { $0.id.rawValue == "SC-VERIFY" ? $0.changed(limit: .fixed(9, .workingDay)) : $0 }
    })
    var trial = try Trial.handling()
    try trial.submit()
    let due = try trial.file.live(.verify)?.deadline
    let report = try Self.compiled(new).migrationReport(
      of: try trial.file, from: trial.procedure, in: trial.context)
    #expect(report.deadlines.filter(\.isDefinedOtherwise).map(\.duty) == [.verify])
    trial.events += try Self.adopt(trial, new).events
    #expect(try trial.file.live(.verify)?.deadline == due)
    var next = try Trial(at: trial.now, new)
    next.events = trial.events
    try next.act(
      .sendBack, by: "verifier", as: .verifier, at: Village.center, fields: [.reason])
    try next.submit()
    #expect(try next.file.live(.verify)?.deadline.due == .endOf(day("2026-03-13")))
  }

  @Test func `warns and supervises by the new version from the move on, never before`() throws {
    let own = Loop.shuicheng.parameters
    let new = Loop.shuicheng.changed(
      parameters: ProcedureParameters(
        warnAfterPercent: ProcedureNumber(1, own.warnAfterPercent.provenance),
        yellowAfterWorkdays: own.yellowAfterWorkdays, redAfterWorkdays: own.redAfterWorkdays,
        mostBackdatingHours: own.mostBackdatingHours, own: own.own))
    var trial = try Trial.handling()
    try trial.wait(until: at("2026-03-20 09:00"))
    #expect(try trial.file.live(.concludePetition)?.phase == .running)
    trial.events += try Self.adopt(trial, new).events
    var next = try Trial(at: trial.now, new)
    next.events = trial.events
    let events = try next.wait(until: at("2026-03-20 10:00"))
    #expect(events.contains { $0.changes.warned == [.concludePetition] })
    #expect(events.allSatisfy { $0.occurredAt >= at("2026-03-20 09:00") })
  }

  @Test func `goes on by the new rows alone`() throws {
    let new = Loop.shuicheng.changed(rows: {
      $0.map {
        $0.action == .submit ? $0.changed(guards: $0.guards + [.fact(.givesReason)]) : $0
      }
    })
    var trial = try Trial.handling()
    trial.events += try Self.adopt(trial, new).events
    var next = try Trial(at: trial.now, new)
    next.events = trial.events
    let refused = try next.submit().refusal?.reasons
    #expect(refused == [.unmet(.fact(.givesReason))])
    let stale = try trial.submit().refusal?.reasons
    #expect(
      stale == [.wrongProcedure(pinned: new.id)],
      "the version before decides nothing in it any more")
  }

  static let refused: [(CaseCommand, [RefusalReason<CaseVocabulary>])] = [
    (command(fields: []), [.unmet(.fact(.givesReason))]),
    (command(by: "nobody"), [.actorUnknown]),
    (command(by: "land"), [.postNotHeld]),
  ]

  @Test(arguments: refused)
  func `is refused with every reason`(
    _ command: CaseCommand, _ reasons: [RefusalReason<CaseVocabulary>]
  ) throws {
    #expect(
      try Self.adopt(try .handling(), Loop.shuicheng.changed(), command).refusal?.reasons == reasons
    )
  }

  @Test func `is refused to a role that no permission covers`() throws {
    let command = Self.command(by: "dispatcher", as: .dispatcher)
    let reasons = try Self.adopt(try .handling(), Loop.shuicheng.changed(), command).refusal?
      .reasons
    #expect(reasons?.map(\.kind) == [.notPermitted])
  }

  static let obstacles: [([MigrationObstacle<CaseVocabulary>], Loop)] = [
    ([.sameVersion], .shuicheng),
    ([.otherProcedure(Loop.shuicheng.id)], Loop.shuicheng.changed(name: "elsewhere")),
    (
      [.notInForce(VersionTag("shuicheng", "2027.1"))],
      Loop.shuicheng.changed(from: day("2027-01-01"))
    ),
    (
      [.ownerUnseated(.reviewOrgan)],
      Loop.shuicheng.changed(states: {
        $0.map {
          $0.state == .inHandling ? StateDefinition(.inHandling, owner: .reviewOrgan) : $0
        }
      })
    ),
    (
      [.dutyUnknown(.concludePetition)],
      Loop.shuicheng.changed(
        rows: {
          $0.map { row in
            row.changed(
              starts: row.starts.filter { $0.duty != .concludePetition },
              ends: row.ends.filter { $0.duty != .concludePetition })
          }.map { row in
            Row(
              row.action, from: row.from, to: row.to, who: row.who, guards: row.guards,
              keeps: row.keeps, sets: row.sets, clears: row.clears, starts: row.starts,
              ends: row.ends, moves: row.moves.filter { $0 != .concludePetition },
              sources: row.sources)
          }
        }, duties: { $0.filter { $0.duty != .concludePetition } })
    ),
    (
      [.stateWithoutRow(.inHandling)],
      Loop.shuicheng.changed(rows: { rows in
        rows.compactMap { row in
          guard row.to != .same else { return row }
          guard case .states(let states) = row.from else {
            return row.from == .nothing ? row : nil
          }
          let others = states.filter { $0 != .inHandling }
          return others.isEmpty ? nil : row.changed(from: .states(others))
        }
      })
    ),
  ]

  @Test(arguments: obstacles)
  func `is refused by what the dry run finds, and by nothing else`(
    _ obstacles: [MigrationObstacle<CaseVocabulary>], _ new: Loop
  ) throws {
    let trial = try Trial.handling()
    let compiled = try Self.compiled(new)
    let report = compiled.migrationReport(
      of: try trial.file, from: trial.procedure, in: trial.context)
    #expect(report.obstacles == obstacles)
    #expect(
      try Self.adopt(trial, new).refusal?.reasons == obstacles.map { .migrationBlocked($0) })
  }

  @Test func `has no row where the case has ended`() throws {
    var trial = try Trial.petition()
    try trial.act(
      .withdraw, by: "resident-1", as: .party, .nothing, fields: [.declaration])
    #expect(try trial.file.state == .withdrawn)
    let reasons = try Self.adopt(trial).refusal?.reasons
    #expect(reasons?.map(\.kind) == [.noSuchStep])
  }

  @Test func `says which acts are gained, lost and changed`() throws {
    let new = Loop.shuicheng.changed(rows: { rows in
      rows.filter { $0.action != .startMediation }.map {
        $0.action == .submit ? $0.changed(guards: []) : $0
      } + [
        Row(
          .close, from: .states([.inHandling]), to: .state(.closed),
          who: [Permission(.director, .seat(.receivingCenter))])
      ]
    })
    let trial = try Trial.handling()
    let report = try Self.compiled(new).migrationReport(
      of: try trial.file, from: trial.procedure, in: trial.context)
    #expect(report.gained == [.close])
    #expect(report.lost == [.startMediation])
    #expect(report.changed == [.submit])
    #expect(report.isClear)
  }

  @Test func `is offered only where there is a version to move to`() throws {
    let trial = try Trial.handling()
    let answer = trial.procedure.permittedActions(
      for: Village.id("director"), as: .director, at: Village.center, on: try trial.file,
      in: trial.context
    ).first { $0.action == .adoptProcedure }
    #expect(answer?.reasons == [.migrationBlocked(.sameVersion)])
  }

  @Test func `is the only act after which a history may go on under another version`() throws {
    let trial = try Trial.handling()
    let adoption = try #require(try Self.adopt(trial).events.last)
    var submitted = trial
    try submitted.submit()
    let act = try #require(submitted.events.last)
    let forged = act.with(procedure: VersionTag("shuicheng", "2027.1"))
    #expect(throws: ReplayError.self) { () throws(ReplayError) in
      try CaseFile(replaying: trial.events + [forged])
    }
    let idle = adoption.with(procedure: Loop.shuicheng.id)
    #expect(throws: ReplayError.self) { () throws(ReplayError) in
      try CaseFile(replaying: trial.events + [idle])
    }
    #expect(throws: Never.self) { try CaseFile(replaying: trial.events + [adoption]) }
  }
}

extension Event {
  fileprivate func with(procedure: VersionTag) -> Event {
    Event(
      caseID: caseID, version: version, action: action, from: from, to: to,
      occurredAt: occurredAt, recordedAt: recordedAt, actor: actor, role: role, unit: unit,
      procedure: procedure, charter: charter, law: law, changes: changes, detail: detail,
      fields: fields)
  }
}
