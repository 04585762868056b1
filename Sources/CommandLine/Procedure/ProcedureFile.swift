#if Tool
  import Foundation
  import GovernanceModel
  import GovernanceWorkflow

  /// A file that holds a procedure as JSON.
  enum ProcedureFile {
    /// Reads a procedure.
    ///
    /// - Throws: ``CommandRefusal`` with everything that is wrong with it.
    static func read<V: Vocabulary>(_ path: String) throws(CommandRefusal) -> Procedure<V> {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CommandRefusal(
          code: "procedure.file",
          message: Wording(
            zh: "文件无法读取:现为不存在或不可读的文件,应为可读的流程 JSON 文件。",
            en: "The file cannot be read: found none that may be read, expected a procedure as JSON."))
      }
      guard let value = try? JSONDecoder().decode(Procedure<V>.self, from: data) else {
        throw CommandRefusal(
          code: "procedure.file",
          message: Wording(
            zh: "文件不是流程:现为其他内容,应为采用同一词汇的流程 JSON 文件。",
            en: "The file is no procedure: found something else, expected a procedure over the same words."))
      }
      return value
    }
  }
#endif
