import GovernanceModel
import Testing

@Suite("A clause")
struct ClauseTests {
  @Test(arguments: ClauseCase.all)
  func `finds what it is expected to find, and nothing else`(_ item: ClauseCase) {
    #expect(item.book.found(of: item.clause) == item.found)
  }

  @Test(arguments: Charter.shuicheng.regulations.flatMap(\.clauses).filter { $0.check != nil })
  func `is shown kept, broken and at its edge`(_ clause: Clause) {
    let cases = ClauseCase.all.filter { $0.clause == clause.id.rawValue }
    #expect(cases.contains { $0.kind == .kept && $0.found.isEmpty }, "\(clause.id) is never kept")
    #expect(
      cases.contains { $0.kind == .broken && !$0.found.isEmpty }, "\(clause.id) is never broken")
    #expect(cases.contains { $0.kind == .atTheEdge }, "\(clause.id) is never at its edge")
  }

  @Test func `is named by every case of a table`() {
    let names = Set(Charter.shuicheng.regulations.flatMap(\.clauses).map(\.id.rawValue))
    for item in ClauseCase.all { #expect(names.contains(item.clause), "\(item.clause)") }
  }
}
