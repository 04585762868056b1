import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The table of who may do what where")
struct PermissionTableTests {
  @Test(arguments: CaseState.allCases)
  func `is what the engine allows, and all that it allows`(state: CaseState) throws {
    try walk(in: state)
  }

  @Test func `is what the engine allows while there is no case`() throws {
    try walk(in: nil)
  }

  private func walk(in state: CaseState?) throws {
    var walk = try PermissionWalk(in: state)
    try walk.run()
    #expect(walk.walked > 1000)
    #expect(
      walk.disagreements.isEmpty, "\(walk.disagreements.joined(separator: "\n"))")
  }

  @Test func `has every act that is not the clock's`() throws {
    let table = try PermissionTable.written.get()
    #expect(
      Set(CaseAction.allCases).subtracting(table.actions) == [.warn, .fallDue])
    #expect(table.count == (try WrittenTable("allowed")).lines.count)
  }
}
