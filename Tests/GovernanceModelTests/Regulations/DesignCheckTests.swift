import GovernanceModel
import Testing

@Suite("The list of checks")
struct DesignCheckTests {
  /// How many checks each regulation was designed with.
  private static let counts = [5, 5, 5, 3, 7, 4, 7, 6, 7, 6]

  @Test func `numbers every check of the design, and misses none`() {
    let numbers = Self.counts.enumerated().flatMap { regulation, count in
      (1...count).map { "R\(regulation + 1).c\($0)" }
    }
    #expect(DesignCheck.all.map(\.id) == numbers)
  }

  @Test(arguments: DesignCheck.all)
  func `makes each by clauses of its regulation, or says why none can`(_ check: DesignCheck) {
    let clauses = Dictionary(
      uniqueKeysWithValues: Charter.shuicheng.regulations.flatMap(\.clauses).map { ($0.id, $0) })
    #expect(!check.clauses.isEmpty)
    for id in check.clauses {
      let clause = clauses[id]
      #expect(clause != nil, "\(check.id) names \(id), which is no clause")
      let number = id.rawValue.dropFirst().prefix { $0 != "." }
      #expect(Int(number) == Int(check.id.dropFirst().prefix { $0 != "." }), "\(check.id) \(id)")
      // An open norm stands alone: it is no excuse beside a clause that is checked.
      if clause?.openNorm != nil { #expect(check.clauses.count == 1, "\(check.id)") }
    }
  }

  @Test func `leaves no check of the program without a clause, and no clause with two`() {
    let named = Charter.shuicheng.regulations.flatMap(\.clauses).compactMap(\.check)
    #expect(named.sorted() == Check.ten.map(\.code).sorted())
  }
}
