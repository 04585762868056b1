#if Tool
  import ArgumentParser
  import Foundation
  import GovernanceModel
  import GovernanceWorkflow

  /// Writes the diagrams that stand in the docs.
  struct ProcedureDiagramsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diagrams",
      abstract: "Writes the diagrams of the docs into a folder. 输出文档中的全部图。",
      shouldDisplay: false)

    @Argument(help: "The folder, which is there. 文件夹。")
    var folder: String

    @Option(
      name: .customLong("case"), help: "The history of the example, one event a line. 案件经过文件。")
    var history: String

    func run() throws {
      do throws(CommandRefusal) {
        let lines = try CaseHistoryFile.lines(of: history).filter { !$0.isEmpty }
        try write(lines)
      } catch {
        throw error.printed(.en, asJSON: false)
      }
    }

    private func write(_ history: [[UInt8]]) throws(CommandRefusal) {
      let place = URL(filePath: folder, directoryHint: .isDirectory)
      do {
        for (name, text) in try DiagramBook.files(history: history) {
          try Data(text.utf8).write(to: place.appending(path: name))
        }
      } catch {
        throw CommandRefusal(
          code: "diagrams.unwritten",
          message: Wording(zh: "无法写出:\(error)", en: "They cannot be written: \(error)"))
      }
    }
  }
#endif
