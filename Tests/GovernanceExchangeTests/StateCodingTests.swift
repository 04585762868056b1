import GovernanceModel
import GovernanceWorkflow
import Testing

@testable import GovernanceExchange

@Suite("A coding of states")
struct StateCodingTests {
  @Test(arguments: StateCoding.legacy)
  func `loses on the way there and back only what it says it loses`(coding: StateCoding) {
    for entry in coding.entries {
      let meaning = coding.meaning(of: entry.code)
      let back = meaning?.state.map { coding.code(for: $0).code }
      #expect(entry.code == back || meaning?.loss != nil, "\(entry.code)")
    }
    for state in CaseState.allCases {
      let (code, loss) = coding.code(for: state)
      let back = code.flatMap { coding.meaning(of: $0) }?.state
      #expect(back == state || loss != nil, "\(state)")
    }
  }

  @Test(arguments: StateCoding.legacy)
  func `has one exact number a state at most, and each number once`(coding: StateCoding) {
    #expect(Set(coding.entries.map(\.code)).count == coding.entries.count)
    let exact = coding.entries.filter(\.isExact).compactMap(\.state)
    #expect(Set(exact).count == exact.count)
  }

  @Test func `gives one number two meanings in two lists of one product`() throws {
    #expect(StateCoding.legacyEvent.meaning(of: "5")?.state == .resultSubmitted)
    #expect(StateCoding.legacyMatter.meaning(of: "5")?.state == .fedBack)
    #expect(StateCoding.legacyEvent.meaning(of: "8")?.state == .fedBack)
    #expect(StateCoding.legacyMatter.meaning(of: "8")?.state == .closed)
  }

  @Test func `knows no number that it was not seen to have`() {
    #expect(StateCoding.legacyMatter.meaning(of: "3") == nil)
    #expect(StateCoding.legacyEvent.meaning(of: "05") == nil)
  }
}
