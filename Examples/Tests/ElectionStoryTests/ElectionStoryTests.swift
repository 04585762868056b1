import ElectionStory
import GovernanceFixtures
import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import StoryTelling
import Testing

@Suite("The story of an election")
struct ElectionStoryTests {
  private let district = District.shuicheng()

  private func teller(_ story: ElectionStory) async throws -> Storyteller<ElectionVocabulary> {
    let county = try #require(district.county)
    let store = MemoryStore(partition: county.division.code)
    try await store.load(story.batches) { _ in }
    let rules = DeskRules<ElectionVocabulary>(
      current: try CompiledProcedure(.householdHeadElection, law: .national), calendar: .national,
      law: .national, charter: VersionTag("charter", "0"), seal: .forTests)
    return Storyteller(cases: store, directory: store, rules: rules) {
      Array(repeating: 7, count: 16)
    }
  }

  @Test func `ends with the office vacant, its successor named and nothing owed`() async throws {
    let story = try ElectionStory(in: district)
    let teller = try await teller(story)
    for step in story.steps { _ = try await teller.tell(step) }
    let file = try ElectionFile(replaying: try await teller.history(of: story.mandate))
    #expect(file.state == .vacant && file.liveDuties.isEmpty)
    let next = try ElectionFile(replaying: try await teller.history(of: story.successor))
    #expect(next.state == .announced && next.liveDuties.map(\.duty) == [.holdVote])
  }

  @Test func `goes on where it stopped, after every step, and does nothing twice`() async throws {
    let story = try ElectionStory(in: district)
    let whole = try await teller(story)
    for step in story.steps { _ = try await whole.tell(step) }
    let broken = try await teller(story)
    for count in story.steps.indices {
      for (index, step) in story.steps[...count].enumerated() {
        switch try await broken.tell(step) {
        case .recorded: #expect(index == count, "\(step.command.action) was done twice")
        case .found: #expect(index < count)
        case .refused: #expect(step.isRefused)
        }
      }
    }
    for id in [story.mandate, story.successor] {
      let events = try await broken.history(of: id)
      #expect(events == (try await whole.history(of: id)) && !events.isEmpty)
    }
  }
}
