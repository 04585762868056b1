import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A compiled guard")
struct GuardTests {
  typealias Condition = Guard<CaseVocabulary>

  /// A plain reading of a condition, the oracle for the bits.
  private func plain(
    _ condition: Condition, _ facts: Set<CaseFact>, _ live: Set<CaseDuty>, _ overdue: Set<CaseDuty>
  ) -> Bool {
    switch condition {
    case .fact(let fact): facts.contains(fact)
    case .live(let duty): live.contains(duty)
    case .overdue(let duty): overdue.contains(duty)
    case .not(let inner): !plain(inner, facts, live, overdue)
    case .all(let inner): inner.allSatisfy { plain($0, facts, live, overdue) }
    case .any(let inner): inner.contains { plain($0, facts, live, overdue) }
    case .when(let condition, let then):
      !plain(condition, facts, live, overdue) || plain(then, facts, live, overdue)
    }
  }

  private func random(_ depth: Int, _ source: inout SeededSource) -> Condition {
    switch source.next(depth == 0 ? 3 : 7) {
    case 0: .fact(source.pick(CaseFact.allCases))
    case 1: .live(source.pick(CaseDuty.allCases))
    case 2: .overdue(source.pick(CaseDuty.allCases))
    case 3: .not(random(depth - 1, &source))
    case 4: .all((0..<source.next(4)).map { _ in random(depth - 1, &source) })
    case 5: .any((0..<source.next(4)).map { _ in random(depth - 1, &source) })
    default: .when(random(depth - 1, &source), then: random(depth - 1, &source))
    }
  }

  @Test func `answers as a plain reading does`() throws {
    var source = SeededSource(seed: 7)
    var compared = 0
    for _ in 0..<3000 {
      let condition = random(3, &source)
      guard let compiled = CompiledGuard(condition) else { continue }
      for _ in 0..<5 {
        let facts = Set(CaseFact.allCases.filter { _ in source.next(2) == 0 })
        let live = Set(CaseDuty.allCases.filter { _ in source.next(2) == 0 })
        let overdue = Set(live.filter { _ in source.next(2) == 0 })
        var atoms = Atoms(facts: CodeSet(facts).bits)
        for duty in live { atoms.live |= 1 << UInt64(duty.ordinal) }
        for duty in overdue { atoms.overdue |= 1 << UInt64(duty.ordinal) }
        #expect(
          compiled.holds(atoms) == plain(condition, facts, live, overdue), "\(condition.code)")
        compared += 1
      }
    }
    #expect(compared > 10_000)
  }

  @Test func `is refused when it would not fit`() {
    let pairs: [Condition] = (0..<10).map { index in
      .all([.fact(CaseFact.allCases[index]), .fact(CaseFact.allCases[index + 10])])
    }
    #expect(CompiledGuard(Condition.any(pairs)) == nil)
  }
}
