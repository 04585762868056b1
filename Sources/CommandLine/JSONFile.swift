#if Tool
  import Foundation
  import GovernanceModel

  /// A file that holds one value as JSON.
  enum JSONFile {
    /// Reads a value through its door.
    ///
    /// - Throws: ``CommandRefusal`` with every finding.
    static func read<Value: WireType>(
      _ path: String, code: String, _ type: Value.Type
    ) throws(CommandRefusal) -> Value {
      guard let data = FileManager.default.contents(atPath: path) else {
        // The path is not repeated: what is typed may hold anything, and the typist knows it.
        throw CommandRefusal(
          code: code,
          message: Wording(
            zh: "文件无法读取:现为不存在或不可读的文件,应为可读的 JSON 文件。",
            en: "The file cannot be read: found none that may be read, expected a file of JSON."))
      }
      do throws(GovernanceModel.ValidationError) {
        return try Value(json: Array(data))
      } catch {
        let count = error.findings.count
        throw CommandRefusal(
          code: code,
          message: Wording(
            zh: "文件不被接受:现为 \(count) 处问题,应为没有问题的 \(error.subject)。",
            en:
              "The file is refused: found \(count == 1 ? "1 fault" : "\(count) faults"), expected a "
              + "\(error.subject) without any."),
          findings: error.findings)
      }
    }
  }
#endif
