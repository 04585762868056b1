import GovernanceModel
import GovernanceWorkflow
import Testing

/// A procedure, or a fold, that is wrong on purpose.
struct BrokenRule: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The rule that must be seen not to hold.
  let invariant: String
  let procedure: Procedure<CaseVocabulary>
  /// Acts without which it cannot be seen, so that it is seen soon.
  var eager: Set<CaseAction> = []
  /// How long the sequence may be that is left.
  var longest = 12

  static let all: [BrokenRule] = [
    BrokenRule(
      testDescription: "a handler may verify", invariant: "handlerNeverVerifies",
      procedure: .shuicheng.breaking(.verify) { $0.dropping(.not(.fact(.didHandle))) },
      eager: [.startMediation, .agree]),
    BrokenRule(
      testDescription: "a case may be closed while a window is open", invariant: "closedAnswered",
      procedure: .shuicheng.breaking(.close) { $0.with(guards: []) }),
    BrokenRule(
      testDescription: "an order may reach the accused", invariant: "noAccusedSeat",
      procedure: .shuicheng.breaking(.dispatch) { $0.dropping(.not(.fact(.reachesAccused))) },
      eager: [.nameAccused, .dispatch]),
    BrokenRule(
      testDescription: "the accused may act", invariant: "accusedNeverActs",
      procedure: .shuicheng.breaking(.assess, .dispatch, .accept, .submit, .verify) { row in
        row.with(who: row.who.map { Permission($0.role, $0.reach, isBarredByVeto: false) })
      }, eager: [.nameAccused]),
    BrokenRule(
      testDescription: "a reviewer may decide twice", invariant: "reviewerDecidesOnce",
      procedure: .shuicheng.breaking(.decideReReview, .decideReview, .remand) {
        $0.dropping(.not(.fact(.didDecide)))
      }, eager: [.requestReview, .decideReview, .requestReReview, .decideReReview, .remand],
      longest: 20),
    BrokenRule(
      testDescription: "two clocks may handle", invariant: "oneHandlingClock",
      procedure: .shuicheng.with(
        duties: Procedure<CaseVocabulary>.shuicheng.duties.map { duty in
          DutyDefinition(
            duty.duty, duty.kind, owner: duty.owner, outlivesCase: duty.outlivesCase,
            rules: duty.rules)
        }), eager: [.sendBack, .reclassify]),
    BrokenRule(
      testDescription: "an accused lead keeps its case", invariant: "wayOut",
      procedure: .shuicheng.with(
        rows: Procedure<CaseVocabulary>.shuicheng.rows.filter { $0.action != .replaceLead }),
      eager: [.nameAccused]),
    BrokenRule(
      testDescription: "an assessed case has no owner", invariant: "oneOwner",
      procedure: Procedure<CaseVocabulary>.shuicheng.owning(.assessed, by: .chairCenter)),
  ]
}

@Suite("A rule that is broken on purpose")
struct WalkBrokenRuleTests {
  /// The first walk that fails by a rule, and what is left of it; nothing where none does.
  private func found(
    _ invariant: String, upTo most: UInt64 = 400, _ walk: (UInt64) -> Walk
  ) -> (failure: WalkFailure, steps: [WalkStep])? {
    for seed in 1...most {
      var walk = walk(seed)
      walk.invariants = WalkInvariant.all.filter { $0.name == invariant }
      walk.run()
      guard let failure = walk.failure, failure.invariant == invariant else { continue }
      return (failure, WalkShrinking(walk, failure).shortest(of: walk.steps))
    }
    return nil
  }

  @Test(arguments: BrokenRule.all)
  func `is found by walks, and shown by a short sequence`(broken: BrokenRule) throws {
    let rules = WalkProcedures.compiled(broken.procedure)
    let found = try #require(
      found(broken.invariant) { seed in
        var walk = Walk(seed: seed, rules: rules)
        walk.eager = broken.eager
        return walk
      })
    #expect(found.steps.count <= broken.longest, "\(found.steps.map(\.line))")
    // No step is left that could be left out.
    for index in found.steps.indices.dropLast() {
      var shorter = found.steps
      shorter.remove(at: index)
      var walker = Walker(rules: rules)
      walker.invariants = WalkInvariant.all.filter { $0.name == broken.invariant }
      #expect(!shorter.contains { walker.take($0)?.invariant == broken.invariant })
    }
  }

  @Test func `is found where the fold forgets that a duty has ended`() throws {
    let forgetful: @Sendable (CaseEvent) -> CaseEvent = { event in
      guard event.action == .assess else { return event }
      var changes = event.changes
      changes.ended = []
      return CaseEvent(
        caseID: event.caseID, version: event.version, action: event.action, from: event.from,
        to: event.to, occurredAt: event.occurredAt, recordedAt: event.recordedAt,
        actor: event.actor, role: event.role, unit: event.unit, procedure: event.procedure,
        charter: event.charter, law: event.law, changes: changes, detail: event.detail,
        fields: event.fields)
    }
    let found = try #require(
      found("foldIsLive") { seed in
        var walk = Walk(seed: seed)
        walk.reread = forgetful
        return walk
      })
    #expect(found.steps.compactMap(\.command?.action) == [.register, .assess])
  }

  @Test func `is told as a sequence that can be read and run again`() throws {
    let broken = try #require(BrokenRule.all.last)
    let rules = WalkProcedures.compiled(broken.procedure)
    let found = try #require(found(broken.invariant) { Walk(seed: $0, rules: rules) })
    let report = WalkPlan.report(found.failure, seed: 7, found.steps)
    #expect(report.contains(found.failure.says) && report.contains(found.failure.found))
    #expect(report.contains("1. ") && report.contains("  register by "))
    #expect(report.contains("Scripts/walks --short --seed 7"))
  }
}

extension Procedure<CaseVocabulary> {
  /// The same procedure with another owner in a state.
  fileprivate func owning(_ state: CaseState, by seat: CaseSeat) -> Procedure {
    Procedure(
      id: id, title: title, inForceFrom: inForceFrom, inForceThrough: inForceThrough,
      stages: stages,
      states: states.map { $0.state == state ? StateDefinition(state, owner: seat) : $0 },
      rows: rows, duties: duties, deemed: deemed, rules: rules, parameters: parameters)
  }
}
