import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The lists of a desk")
struct WorklistPropertyTests {
  /// Every list of everybody in every post, read in pages.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `show everybody exactly the cases that are theirs, as asking case by case does`(
    seed: UInt64
  ) async throws {
    let trial = try DeskTrial()
    var walk = DeskWalk(source: SeededSource(seed: seed), trial: trial)
    let names = (0..<14).map { "case-\($0)" }
    for name in names { try await walk.run(name, steps: 4 + walk.source.next(28)) }
    while try await trial.desk.advanceAll(limit: 5).next != nil {}

    var oracles: [ListOracle] = []
    for name in names {
      let file = try #require(try await trial.desk.file(of: Village.id(name)))
      oracles.append(
        ListOracle(file: file, procedure: trial.desk.rules.current, now: trial.clock.now))
    }
    var shown: [Worklist: Int] = [:]
    var acts: Set<CaseAction> = []
    for clerk in DeskWalk.clerks {
      for list in Worklist.allCases {
        let rows = try await Self.read(list, clerk, trial.desk, in: 1 + walk.source.next(6))
        let expected = oracles.filter { $0.holds(list, clerk, &acts) }.map(\.file.id)
        #expect(Set(rows.map(\.id)) == Set(expected), "\(list) of \(clerk)")
        #expect(rows.count == expected.count, "\(list) of \(clerk) shows a case twice")
        #expect(rows.map(\.place) == rows.map(\.place).sorted())
        shown[list, default: 0] += rows.count
      }
    }
    // A walk that fills no list, or waits for one act alone, would hold nothing.
    for list in Worklist.allCases { #expect(shown[list, default: 0] > 2, "\(list)") }
    #expect(acts.count > 8, "\(acts)")
  }

  private static func read(
    _ list: Worklist, _ clerk: DeskWalk.Clerk, _ desk: CaseDesk, in size: Int
  ) async throws -> [WorklistRow] {
    var rows: [WorklistRow] = []
    var place: WorklistQuery.Place?
    repeat {
      let page = try await desk.worklist(
        list, for: clerk.actor, as: clerk.role, at: clerk.unit, after: place, limit: size)
      #expect(page.rows.count <= size)
      rows += page.rows
      place = page.next
    } while place != nil && rows.count < 1000
    return rows
  }
}
