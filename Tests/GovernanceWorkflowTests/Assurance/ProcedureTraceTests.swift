import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A trace")
struct ProcedureTraceTests {
  private typealias Trace = ProcedureTrace<ErrandVocabulary>

  @Test func `is followed row by row`() {
    let trace = Trace(
      [
        .act(.open, offering: [.isGrave]), .act(.take, offering: []),
        .act(.answer, offering: [.isDelivered]), .expire(.appeal), .act(.close, offering: []),
      ], to: .closed)
    let standing = trace.replayed(on: .errand).standing
    #expect(standing?.state == .closed)
    #expect(standing?.facts == [.isGrave])
    #expect(standing?.duties.keys.sorted { $0.rawValue < $1.rawValue } == [.remember])
  }

  @Test func `takes what is kept from a command only where the row lets the command decide it`() {
    let trace = Trace(
      [.act(.open, offering: []), .act(.take, offering: [.isGrave])], to: .underWay)
    #expect(trace.replayed(on: .errand).standing?.facts == [])
  }

  static let obstacles: [([TraceStep<ErrandVocabulary>], Int, TraceObstacle)] = [
    ([.act(.take, offering: [])], 0, .notOpened),
    ([.act(.open, offering: []), .act(.close, offering: [])], 1, .noRow),
    ([.act(.open, offering: []), .act(.take, offering: [.reachesBarred])], 1, .unmet),
    ([.act(.open, offering: []), .lapse(.decide)], 1, .notLive),
    ([.act(.open, offering: []), .raise(.answer)], 1, .notDue),
    ([.act(.open, offering: []), .expire(.answer)], 1, .notDue),
    ([.act(.open, offering: []), .deemed(.take)], 1, .noDeemedAct),
    ([.warn(.answer)], 0, .notLive),
  ]

  @Test(arguments: obstacles)
  func `stops at the first step that cannot be done, and says why`(
    steps: [TraceStep<ErrandVocabulary>], place: Int, obstacle: TraceObstacle
  ) {
    #expect(Trace(steps, to: .asked).replayed(on: .errand) == .stopped(at: place, obstacle))
  }

  @Test func `lets supervision rise only on what is overdue, and lose its place with the duty`() {
    let late: [TraceStep<ErrandVocabulary>] = [
      .act(.open, offering: []), .warn(.answer), .lapse(.answer), .raise(.answer),
      .raise(.answer),
    ]
    let standing = Trace(late, to: .asked).replayed(on: .errand).standing
    #expect(standing?.duties[.answer]?.supervision == .yellow)
    let answered: [TraceStep<ErrandVocabulary>] =
      late + [.act(.take, offering: []), .act(.answer, offering: [.isDelivered])]
    #expect(Trace(answered, to: .answered).replayed(on: .errand).standing?.duties[.answer] == nil)
  }
}
