import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The election of a household head")
struct ElectionPathTests {
  @Test func `is a procedure whose parts fit together, over the national law`() {
    let findings = Procedure.householdHeadElection.findings(law: .national)
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test func `goes through its four stages to the office`() throws {
    let trial = try ElectionTrial.standing(.filed)
    let file = try trial.file
    #expect(file.state == .filed && trial.procedure.owner(of: file) == Unit.convenor)
    #expect(file.isBound(Bond(.head, of: Unit.voter(1))))
    #expect(file.liveDuties.map(\.duty) == [.term])
    #expect(file.nextDue == Due.endOf(day("2031-03-02")).instant)
    #expect(
      trial.events.map(\.to).reduce(into: [ElectionState]()) { if $0.last != $1 { $0.append($1) } }
        == [.announced, .voted, .reviewed, .endorsed, .filed])
  }

  @Test(arguments: ElectionState.allCases)
  func `stands in every state with a live duty that somebody owns, or is over`(
    state: ElectionState
  ) throws {
    let trial = try ElectionTrial.standing(state)
    let file = try trial.file
    #expect(file.state == state)
    #expect(!file.liveDuties.isEmpty)
    #expect((trial.procedure.owner(of: file) == nil) == [.vacant, .recalled].contains(state))
    for entry in file.liveDuties {
      let owner = Procedure.householdHeadElection.definition(of: entry.duty)?.owner
      #expect(owner.map { file.seats[$0] != nil } ?? true)
    }
  }
}
