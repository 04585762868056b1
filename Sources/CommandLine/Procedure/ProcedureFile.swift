#if Tool
  import Foundation
  import GovernanceModel
  import GovernanceWorkflow

  /// A file that holds a procedure.
  enum ProcedureFile {
    /// Reads a procedure and checks it against the national law.
    ///
    /// - Throws: ``CommandRefusal`` with every finding.
    static func read(_ path: String) throws(CommandRefusal) -> Procedure<CaseVocabulary> {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CommandRefusal(
          code: "procedure.file",
          message: Wording(
            zh: "文件无法读取:现为不存在或不可读的文件,应为可读的 JSON 文件。",
            en: "The file cannot be read: found none that may be read, expected a file of JSON."))
      }
      do throws(ProcedureError) {
        return try Procedure(document: Array(data), law: .national)
      } catch {
        throw refusal(error)
      }
    }

    /// Reads a procedure and makes it ready to decide with.
    ///
    /// - Throws: ``CommandRefusal`` with every finding.
    static func compiled(
      _ path: String
    ) throws(CommandRefusal) -> CompiledProcedure<CaseVocabulary> {
      let procedure = try read(path)
      do throws(ProcedureError) {
        return try CompiledProcedure(procedure, law: .national)
      } catch {
        throw refusal(error)
      }
    }

    static func refusal(_ error: ProcedureError) -> CommandRefusal {
      let count = error.findings.count
      return CommandRefusal(
        code: "procedure.invalid",
        message: Wording(
          zh: "流程不被接受:现为 \(count) 处问题,应为没有问题的流程。",
          en: "The procedure is refused: found \(count == 1 ? "1 fault" : "\(count) faults"), "
            + "expected a procedure without any."),
        faults: error.findings.map {
          CommandRefusal.Fault(code: $0.code, path: $0.subject, message: $0.message)
        })
    }
  }
#endif
