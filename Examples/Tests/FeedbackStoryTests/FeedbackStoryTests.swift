import FeedbackStory
import GovernanceFixtures
import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import StoryTelling
import Testing

@Suite("The story from intake to feedback")
struct FeedbackStoryTests {
  private let district = District.shuicheng()

  private func teller() async throws -> Storyteller<CaseVocabulary> {
    let county = try #require(district.county)
    let store = MemoryStore(partition: county.division.code)
    for name in ["玉舍镇", "双水街道"] {
      let township = try #require(district.township(named: name))
      let villages = township.villages.map(\.batch)
      try await store.load([county.batch, township.batch] + villages) { _ in }
    }
    let rules = DeskRules<CaseVocabulary>(
      current: try CompiledProcedure(.shuicheng, law: .national), calendar: .national,
      law: .national, charter: VersionTag("charter", "0"), seal: .forTests)
    return Storyteller(cases: store, directory: store, rules: rules) {
      Array(repeating: 7, count: 16)
    }
  }

  @Test func `ends with both cases closed and their feedback delivered`() async throws {
    let teller = try await teller()
    for steps in [try PetitionStory(in: district).steps, try DisputeStory(in: district).steps] {
      for step in steps { _ = try await teller.tell(step) }
      let id = try #require(steps.first?.command.caseID)
      let file = try CaseFile(replaying: try await teller.history(of: id))
      #expect(file.state == .closed)
      #expect(file.facts.contains(.isDelivered))
      // Other routes are told at once, and the agreement is visited again after a month.
      let livingOn: Set<CaseDuty> = [.tellOtherRoutes, .followUpLater]
      #expect(file.liveDuties.filter { !livingOn.contains($0.duty) }.isEmpty)
    }
  }

  @Test func `tells the same when it is told again`() async throws {
    let teller = try await teller()
    let steps = try PetitionStory(in: district).steps
    for step in steps { _ = try await teller.tell(step) }
    let id = try #require(steps.first?.command.caseID)
    let history = try await teller.history(of: id)
    for step in steps {
      switch try await teller.tell(step) {
      case .recorded(let events): Issue.record("\(events.map(\.action)) was done twice")
      case .found(let events): #expect(history.contains(events))
      case .refused(let refusal): #expect(step.isRefused && !refusal.reasons.isEmpty)
      }
    }
    #expect(try await teller.history(of: id) == history)
  }

  @Test func `prints every deadline with the reason why it stands where it stands`() async throws {
    let teller = try await teller()
    let steps = try PetitionStory(in: district).steps
    for step in steps { _ = try await teller.tell(step) }
    let id = try #require(steps.first?.command.caseID)
    let timeline = Timeline(in: .en, names: [:])
    let lines = try await teller.history(of: id).flatMap { timeline.lines($0) }
    #expect(lines.contains("    ⏱ to ask for review: until the end of 2026-05-11 [XF-35a]"))
    #expect(
      lines.contains(
        "        2026-05-10 is a weekend, so it moves to 2026-05-11 (Civil Code, Art. 203)"))
  }
}
