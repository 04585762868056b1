import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A duty that is not met")
struct SupervisionTests {
  private func supervised(until moment: String) throws -> (Trial, [CaseEvent]) {
    var trial = try Trial.petition(at: "2026-03-02 09:00")
    let due = try trial.wait(until: at(moment))
    return (trial, due)
  }

  @Test func `is warned of, then overdue, then supervised more and more`() throws {
    let (trial, due) = try supervised(until: "2026-04-30 09:00")
    // Due at the end of Tuesday 3 March; three and seven working days on are 6 and 12 March.
    #expect(
      due.map { "\($0.action.rawValue) \($0.occurredAt.chinaTime)" } == [
        "warn 2026-03-03 16:12", "fallDue 2026-03-04 00:00", "supervise 2026-03-04 00:00",
        "supervise 2026-03-07 00:00", "supervise 2026-03-13 00:00",
      ])
    #expect(due.flatMap { $0.changes.supervised.map(\.level) } == [.notice, .yellow, .red])
    #expect(try trial.file.live(.assess)?.supervision == .red)
    #expect(due.allSatisfy { $0.role == .clock && $0.actor == nil })
  }

  @Test func `counts the days to a card in working days`() throws {
    var trial = try Trial.petition(at: "2026-02-11 09:00")
    let due = try trial.wait(until: at("2026-03-31 09:00"))
    let cards = due.filter { !$0.changes.supervised.isEmpty }.map(\.occurredAt.chinaTime)
    // Due on 12 February; 14 February is worked, 15 to 23 February is the Spring Festival.
    #expect(cards == ["2026-02-13 00:00", "2026-02-25 00:00", "2026-03-01 00:00"])
  }

  @Test func `loses its supervision only by ending`() throws {
    var (trial, _) = try supervised(until: "2026-03-16 09:00")
    #expect(try trial.file.supervision == .red)
    try trial.assess()
    #expect(try trial.file.supervision == .none)
    #expect(try trial.file.duties.first { $0.duty == .assess }?.supervision == .red)
  }

  @Test func `is brought about the same in one step as in many`() throws {
    let (whole, once) = try supervised(until: "2027-03-02 09:00")
    var steps = try Trial.petition(at: "2026-03-02 09:00")
    var all: [CaseEvent] = []
    let (start, end) = (steps.now.milliseconds, whole.now.milliseconds)
    for index in 1...500 {
      let moment = Instant(milliseconds: start + (end - start) * Int64(index) / 500)
      all += try steps.wait(until: moment)
    }
    #expect(all == once)
    #expect(try steps.file == whole.file)
  }

  @Test func `is brought about by a command that comes later, before it is decided`() throws {
    var trial = try Trial.petition(at: "2026-03-02 09:00")
    trial.now = at("2026-03-05 09:00")
    let events = try trial.assess().events
    #expect(events.map(\.action) == [.warn, .fallDue, .supervise, .assess])
    #expect(events.allSatisfy { $0.occurredAt <= $0.recordedAt })
  }

  @Test func `that only guides is overdue and not supervised`() throws {
    var trial = try Trial.dispute(at: "2026-03-02 09:00")
    try trial.assess(nil, complexity: .complex)
    try trial.dispatch()
    try trial.accept()
    try trial.startMediation()
    try trial.wait(until: at("2026-06-01 09:00"))
    #expect(try trial.file.live(.mediate)?.phase == .overdue)
    #expect(try trial.file.live(.mediate)?.supervision == Supervision.none)
    #expect(try trial.file.live(.handle)?.supervision == .red)
  }
}
