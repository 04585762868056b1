import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The diagram of a case's path")
struct CasePathDiagramTests {
  typealias Diagram = CasePathDiagram<CaseVocabulary>
  typealias Step = CasePathStep<CaseVocabulary>

  @Test(arguments: DiagramLanguage.allCases)
  func `has a node for each step, in order`(language: DiagramLanguage) throws {
    let events = try ExamplePath.events()
    let diagram = Diagram(of: events, under: .shuicheng, in: language)
    let mermaid = try DrawnText(mermaid: diagram.mermaid)
    let graphviz = try DrawnText(graphviz: diagram.graphviz)
    #expect(mermaid.strange.isEmpty && graphviz.strange.isEmpty)
    for (place, event) in events.enumerated() {
      for drawing in [mermaid, graphviz] {
        let label = drawing.labels["step_\(place + 1)"] ?? ""
        #expect(label.hasPrefix("\(place + 1) \(language.word(event.action))"))
        // The end of a day is told as that day, and not as the first moment of the next.
        let moment = event.occurredAt.milliseconds - (event.role == .clock ? 1 : 0)
        #expect(label.contains(Instant(milliseconds: moment).civilDate.description))
        #expect(
          label.contains(language.word(event.role)) && label.contains(language.word(event.to)))
      }
    }
    #expect(graphviz.arrows.map(\.to) == events.indices.map { "step_\($0 + 1)" })
    #expect(mermaid.arrows.map(\.to) == events.indices.map { "step_\($0 + 1)" } + ["[*]"])
  }

  @Test func `shows nobody, and nothing that was refused`() throws {
    let events = try ExamplePath.events()
    #expect(events.count { $0.action == .verify } == 1)
    let diagram = Diagram(of: events, under: .shuicheng, in: .code)
    // The officers of the village are called by their roles, which a path does show; nothing else is.
    var ids = [
      Village.resident.rawValue, "case-1", "order-1", "receipt-1", "notice-1", "evidence-1",
    ]
    ids += events.compactMap { $0.unit?.description }
    for id in ids {
      #expect(!diagram.mermaid.contains(id) && !diagram.graphviz.contains(id), "\(id)")
    }
    let line =
      #"{"action":"urge","actor":"zhang-wei","body":{"fields":[{"name":"zhang-wei"}]},"#
      + #""occurredAt":"2026-03-02T01:00:00.000Z","role":"party","to":"fedBack","unit":"zhang-wei"}"#
    let read = Diagram([try Step(line: Array(line.utf8))], under: .shuicheng, in: .code)
    #expect(!read.mermaid.contains("zhang") && !read.graphviz.contains("zhang"))
  }

  @Test func `marks what time did and what fell due`() throws {
    let events = try ExamplePath.events()
    let diagram = Diagram(of: events, under: .shuicheng, in: .en)
    let late = try #require(events.firstIndex { $0.changes.overdue == [.concludePetition] })
    let over = try #require(
      events.firstIndex { $0.action == .fallDue && $0.changes.ended == [.requestReview] })
    for place in [late, over] {
      #expect(
        diagram.mermaid.contains("  class step_\(place + 1) clock\n  class step_\(place + 1) due\n")
      )
      #expect(diagram.graphviz.contains(" -> step_\(place + 1) [style=dashed];"))
    }
    #expect(diagram.mermaid.contains("fell due to conclude the petition"))
    // Only time dashes, and only a lapse is marked.
    let clocks = events.count { $0.role == .clock }
    #expect(diagram.mermaid.split(separator: "\n").count { $0.hasSuffix(" clock") } == clocks)
    let lapses = events.count { $0.action == .fallDue }
    #expect(diagram.mermaid.split(separator: "\n").count { $0.hasSuffix(" due") } == lapses)
    #expect(clocks > lapses && lapses > 1)
  }

  @Test func `is read from lines as from events`() throws {
    let events = try ExamplePath.events()
    let lines = ExamplePath.lines(events).split(separator: "\n")
    let steps = try lines.map { try Step(line: Array($0.utf8)) }
    #expect(steps == events.map { Step($0) })
    // The body of a stored record is read as it stands.
    let stored = try events.map { event in
      let body = String(decoding: EventCodec.record(of: event).body, as: UTF8.self)
      let line =
        #"{"action":"\#(event.action.rawValue)","actor":"x","body":\#(body),"occurredAt":"#
        + #""\#(event.occurredAt)","role":"\#(event.role.rawValue)","to":"\#(event.to.rawValue)"}"#
      return try Step(line: Array(line.utf8))
    }
    #expect(stored == steps)
  }

  @Test(arguments: [
    "", "[]", "{}",
    #"{"action":"fly","occurredAt":"2026-03-02T01:00:00.000Z","role":"party","to":"closed"}"#,
    #"{"action":"close","occurredAt":"2026-03-02","role":"director","to":"closed"}"#,
    #"{"action":"close","occurredAt":"2026-03-02T01:00:00.000Z","role":"director","to":"nowhere"}"#,
    #"{"action":"close","body":{"changes":[]},"occurredAt":"2026-03-02T01:00:00.000Z","role":"director","to":"closed"}"#,
  ])
  func `is not made of lines that are no steps`(line: String) {
    #expect(throws: WireError.self) { _ = try Step(line: Array(line.utf8)) }
  }

  @Test func `of no steps is empty and whole`() throws {
    let diagram = Diagram([], under: .shuicheng, in: .zh)
    #expect(diagram.mermaid.hasPrefix("stateDiagram-v2\n"))
    #expect(try DrawnText(graphviz: diagram.graphviz).strange.isEmpty)
  }
}
