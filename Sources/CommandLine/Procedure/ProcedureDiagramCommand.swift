#if Tool
  import ArgumentParser
  import GovernanceModel
  import GovernanceWorkflow

  /// Draws a procedure, or the path of one case, as text that Mermaid or Graphviz makes a picture of.
  struct ProcedureDiagramCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diagram",
      abstract: "Draws a procedure or the path of a case. 输出流程图或一件案件的经过图。",
      discussion: """
        A history has one event a line, as JSON: `action`, `role`, `occurredAt`, `to`, and `body` where there is \
        one, as stores keep records of events. Only act, role, day, state and what fell due are drawn.
        """)

    @OptionGroup var chosen: ProcedureOption

    @Option(help: "mermaid or graphviz. 格式。")
    var format: Format = .mermaid

    @Option(help: "The labels: zh, en or code. 标签语言。")
    var lang: Labels = .zh

    @Option(name: .customLong("case"), help: "The history of a case, one event a line. 案件经过文件。")
    var history: String?

    @OptionGroup var options: CommonOptions

    /// Which program draws it.
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case mermaid
      case graphviz
    }

    /// In which words.
    enum Labels: String, ExpressibleByArgument, CaseIterable {
      case zh
      case en
      case code
    }

    func run() throws {
      let language = try options.checkedLanguage()
      do throws(CommandRefusal) {
        let text = try drawn()
        print(text, terminator: "")
      } catch {
        throw error.printed(language, asJSON: false)
      }
    }

    private func drawn() throws(CommandRefusal) -> String {
      switch try chosen.loaded() {
      case .matter(let procedure): try drawn(procedure)
      case .election(let procedure): try drawn(procedure)
      }
    }

    private func drawn<V: Vocabulary>(
      _ procedure: Procedure<V>
    ) throws(CommandRefusal) -> String {
      let words = DiagramLanguage(rawValue: lang.rawValue) ?? .zh
      guard let history else {
        let diagram = ProcedureDiagram(procedure, in: words)
        return format == .mermaid ? diagram.mermaid : diagram.graphviz
      }
      let diagram = CasePathDiagram(
        try CaseHistoryFile.steps(of: history), under: procedure, in: words)
      return format == .mermaid ? diagram.mermaid : diagram.graphviz
    }
  }
#endif
