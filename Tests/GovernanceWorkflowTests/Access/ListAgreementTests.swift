import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A list and a single read")
struct ListAgreementTests {
  /// Random cases with accusations and steppings back; everybody in every post, for every purpose.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `show the same cases to everybody, and the same of each`(seed: UInt64) async throws {
    let trial = try DeskTrial()
    var walk = DeskWalk(source: SeededSource(seed: seed), trial: trial)
    let names = (0..<12).map { "case-\($0)" }
    for name in names { try await walk.run(name, steps: 4 + walk.source.next(20)) }
    let desk = trial.desk
    var (shown, hidden) = (0, 0)
    for clerk in DeskWalk.clerks {
      let reader = Reader(clerk.actor, as: clerk.role, at: clerk.unit)
      for purpose in ReadingPurpose.allCases {
        var rows: [CaseView.Row] = []
        var place: WorklistQuery.Place?
        repeat {
          let page = try await desk.list(
            WorklistQuery(after: place, limit: 1 + walk.source.next(3)), as: reader, for: purpose)
          rows += page.rows
          place = page.next
        } while place != nil
        var singly: [CaseView.Row] = []
        for name in names {
          guard let view = try await desk.read(Village.id(name), as: reader, for: purpose),
            !desk.rules.current.isTerminal(view.row.state)
          else { continue }
          singly.append(view.row)
        }
        #expect(Set(rows) == Set(singly), "\(reader) for \(purpose)")
        #expect(rows.count == singly.count)
        shown += rows.count
        hidden += names.count - rows.count
      }
    }
    // Where everything is shown, or nothing, nothing is held.
    #expect(shown > 20 && hidden > 20)
  }
}
