#if Tool
  import ArgumentParser
  import Foundation
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

    @Argument(help: "A procedure.json; without it Shuicheng's. 流程文件。")
    var file: String?

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
      let procedure = try loadedProcedure()
      let words = DiagramLanguage(rawValue: lang.rawValue) ?? .zh
      guard let history else {
        let diagram = ProcedureDiagram(procedure, in: words)
        return format == .mermaid ? diagram.mermaid : diagram.graphviz
      }
      let diagram = CasePathDiagram(
        try CaseHistoryFile.steps(of: history), under: procedure, in: words)
      return format == .mermaid ? diagram.mermaid : diagram.graphviz
    }

    private func loadedProcedure() throws(CommandRefusal) -> Procedure<CaseVocabulary> {
      guard let file else { return .shuicheng }
      guard let data = FileManager.default.contents(atPath: file) else {
        throw CommandRefusal(
          code: "procedure.refused",
          message: Wording(
            zh: "文件无法读取:现为不存在或不可读的文件,应为可读的 JSON 文件。",
            en: "The file cannot be read: found none that may be read, expected a file of JSON."))
      }
      do {
        return try JSONDecoder().decode(Procedure<CaseVocabulary>.self, from: data)
      } catch {
        throw CommandRefusal(
          code: "procedure.refused",
          message: Wording(
            zh: "文件不被接受:现为其他内容,应为一份办事流程。",
            en: "The file is refused: found something else, expected a procedure."))
      }
    }
  }
#endif
