import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The table of guards")
struct GuardTableTests {
  /// Guards that never fail by themselves; why, the table says.
  private static let neverAlone: Set<String> = [
    "acceptCustody not(reachesAccused)", "acceptCustody not(reachesRecused)",
    "annulSupervision annulsSupervision",
    "assess setsSeverity", "dispatch namesOneLead",
    "giveNotice givesProof", "grantExtension movesClock", "reclassify setsSeverity",
    "replaceLead namesOneLead",
  ]

  @Test(arguments: CaseState.allCases)
  func `names a command for each guard that fails by that guard alone`(state: CaseState) throws {
    try fail(in: state)
  }

  @Test func `names such commands for the act that opens a case`() throws {
    try fail(in: nil)
  }

  private func fail(in state: CaseState?) throws {
    let lines = try GuardTable.written.get().lines(in: state).filter { !$0.isNeverAlone }
    guard !lines.isEmpty else { return }
    let stand = try Stand(in: state)
    let procedure = try CompiledProcedure(Procedure.shuicheng, law: WalkTown.law)
    var good: [CaseAction: Attempt] = [:]
    for line in lines {
      if good[line.action] == nil {
        good[line.action] = try stand.firstDone(line.action, by: procedure)
      }
      let attempt = try #require(good[line.action], "\(line)")
      let changed = try GuardChange(words: line.change).applied(to: attempt, in: stand)
      let reasons = changed.decide(by: procedure).refusal?.reasons ?? []
      let guards = reasons.map { reason in
        if case .unmet(let condition) = reason { condition.code } else { reason.code }
      }
      #expect(guards == [line.condition], "\(line)")
    }
  }

  @Test func `leaves out no guard of any row, and knows no other`() throws {
    let procedure = Procedure.shuicheng
    let table = try GuardTable.written.get()
    var found: Set<GuardTable.Line> = []
    for row in procedure.rows {
      let states = Set(procedure.origins(of: row))
      for condition in row.guards {
        let lines = table.lines.filter {
          $0.action == row.action && $0.condition == condition.code && states.contains($0.state)
        }
        #expect(!lines.isEmpty, "\(row.action) in \(states): \(condition.code)")
        found.formUnion(lines)
      }
    }
    #expect(table.lines.filter { !found.contains($0) }.isEmpty)
  }

  @Test func `has these exceptions and no other`() throws {
    let exceptions = try GuardTable.written.get().lines.filter(\.isNeverAlone)
    #expect(Set(exceptions.map { "\($0.action.rawValue) \($0.condition)" }) == Self.neverAlone)
  }
}

extension Stand {
  /// The first command for an act that somebody here could have done.
  fileprivate func firstDone(
    _ action: CaseAction, by procedure: CompiledProcedure<CaseVocabulary>
  ) throws -> Attempt? {
    var people: [(actor: Actor.ID, role: CaseRole, unit: UnitReference?)] = standings.flatMap {
      place in
      WalkTown.staffRoles.map { (WalkTown.person($0, at: place.unit), $0, place.unit) }
    }
    people.append((Village.resident, .party, nil))
    for (actor, role, unit) in people {
      let attempts = try attempts(action, by: actor, as: role, at: unit)
      if let done = attempts.first(where: { $0.decide(by: procedure).refusal == nil }) {
        return done
      }
    }
    return nil
  }
}
