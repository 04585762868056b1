import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The diagram of a procedure")
struct ProcedureDiagramTests {
  typealias Case = Procedure<CaseVocabulary>

  private static let drawn: [(Case, DiagramLanguage)] = [Case.shuicheng, .yuePingAn, .tieli]
    .flatMap { procedure in DiagramLanguage.allCases.map { (procedure, $0) } }

  /// The pairs that the rows lead from and to, counted without the code that draws.
  private static func pairs(of procedure: Case) -> Set<[String]> {
    let open = Set(procedure.states.filter { $0.owner != nil }.map(\.state))
    var pairs: Set<[String]> = []
    for row in procedure.rows {
      guard case .state(let target) = row.to else { continue }
      let to = "s_\(target.rawValue)"
      switch row.from {
      case .nothing: pairs.insert(["start", to])
      case .anyOpen: pairs.insert(["any_open", to])
      case .states(let states):
        if Set(states) == open {
          pairs.insert(["any_open", to])
        } else {
          for state in states { pairs.insert(["s_\(state.rawValue)", to]) }
        }
      }
    }
    return pairs
  }

  @Test(arguments: drawn)
  func `has one arrow for each pair of states, in both formats`(
    procedure: Case, language: DiagramLanguage
  ) throws {
    let diagram = ProcedureDiagram(procedure, in: language)
    let expected = Self.pairs(of: procedure)
    let mermaid = try DrawnText(mermaid: diagram.mermaid)
    let graphviz = try DrawnText(graphviz: diagram.graphviz)
    #expect(mermaid.strange.isEmpty && graphviz.strange.isEmpty)
    let ends = Set(procedure.states.filter(\.isTerminal).map { "s_\($0.state.rawValue)" })
    let arrows = mermaid.arrows.filter { $0.to != "[*]" }.map {
      [$0.from == "[*]" ? "start" : $0.from, $0.to]
    }
    #expect(arrows.count == expected.count && Set(arrows) == expected)
    #expect(Set(mermaid.arrows.filter { $0.to == "[*]" }.map(\.from)) == ends)
    #expect(
      graphviz.arrows.count == expected.count
        && Set(graphviz.arrows.map { [$0.from, $0.to] }) == expected)
    for definition in procedure.states {
      let name = "s_\(definition.state.rawValue)"
      for drawing in [mermaid, graphviz] {
        let label = drawing.labels[name] ?? ""
        if language != .code { #expect(label.contains(language.word(definition.state)), "\(name)") }
        if let owner = definition.owner { #expect(label.contains(language.word(owner)), "\(name)") }
      }
    }
  }

  @Test func `draws withdrawal once, and counts what leaves the case where it is`() throws {
    let drawing = try DrawnText(
      graphviz: ProcedureDiagram(.shuicheng, in: .code).graphviz)
    let withdrawals = drawing.arrows.filter { $0.label.contains("withdraw") }
    #expect(withdrawals.map(\.from) == ["any_open"])
    let overlays = Set(Case.shuicheng.rows.filter { $0.to == .same }.map(\.action)).count
    #expect(overlays > 30)
    #expect(drawing.labels["note"]?.contains("\(overlays)") == true)
    #expect(!drawing.arrows.contains { $0.label.contains("urge") })
  }

  @Test func `marks what time does, and dashes what only time does`() {
    let marked = ProcedureDiagram(Case.shuicheng, in: .en).graphviz
    #expect(marked.contains("accept (or clock)\"];"))
    let clock = Case(
      id: VersionTag("clock", "1"), title: Case.shuicheng.title,
      inForceFrom: Case.shuicheng.inForceFrom, stages: [],
      states: [
        StateDefinition(.fedBack, owner: .verifyingCenter), StateDefinition(.closed, owner: nil),
      ],
      rows: [
        Row(
          .close, from: .states([.fedBack]), to: .state(.closed),
          who: [Permission(.clock, .noOffice)])
      ], duties: [], deemed: [], rules: [], parameters: Case.shuicheng.parameters)
    let only = ProcedureDiagram(clock, in: .en).graphviz
    #expect(only.contains("close (clock)\", style=dashed];"))
  }

  @Test(arguments: [
    "\" as s_x {\nstate \"", "]}; a --> b", "end note", "END  NOTE : x; y",
    "\\\" , shape=box ; \\N \\",
    "&quot;<b>&</b>", "%%{init: {}}%%", "#34;#quot;", "1. a", "- b", "\u{202E}\u{0}\r\n\t", "",
    "```\n# x", "| a | b |", "$x$ `y` *z* _w_",
  ])
  func `holds whatever a name holds`(nasty: String) throws {
    let name = Wording(zh: nasty, en: nasty)
    let procedure = Case(
      id: VersionTag(nasty, nasty), title: name, inForceFrom: Case.shuicheng.inForceFrom,
      stages: Case.shuicheng.stages.map { Stage(nasty, name, $0.states) },
      states: Case.shuicheng.states, rows: Case.shuicheng.rows, duties: Case.shuicheng.duties,
      deemed: Case.shuicheng.deemed, rules: [], parameters: Case.shuicheng.parameters)
    for language in DiagramLanguage.allCases {
      let (nice, nasty) = (
        ProcedureDiagram(Case.shuicheng, in: language), ProcedureDiagram(procedure, in: language)
      )
      let mermaid = try DrawnText(mermaid: nasty.mermaid)
      let graphviz = try DrawnText(graphviz: nasty.graphviz)
      #expect(mermaid.strange.isEmpty && graphviz.strange.isEmpty)
      #expect(mermaid.arrows.count == (try DrawnText(mermaid: nice.mermaid)).arrows.count)
      #expect(graphviz.arrows.count == (try DrawnText(graphviz: nice.graphviz)).arrows.count)
      let lines = { (text: String) in text.split(separator: "\n").count }
      #expect(lines(nasty.mermaid) == lines(nice.mermaid))
      #expect(lines(nasty.graphviz) == lines(nice.graphviz))
    }
  }

  @Test func `draws a procedure with findings too`() throws {
    let broken = Case(
      id: VersionTag("broken", "1"), title: Case.shuicheng.title,
      inForceFrom: Case.shuicheng.inForceFrom, stages: Case.shuicheng.stages, states: [],
      rows: Case.shuicheng.rows, duties: [], deemed: [], rules: [],
      parameters: Case.shuicheng.parameters)
    let drawing = try DrawnText(mermaid: ProcedureDiagram(broken, in: .code).mermaid)
    for arrow in drawing.arrows where arrow.from != "[*]" && arrow.from != "any_open" {
      #expect(drawing.labels[arrow.from] != nil, "\(arrow.from)")
    }
  }
}
