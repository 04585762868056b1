#if Tool
  import Foundation
  import GovernanceModel
  import GovernanceWorkflow

  /// A file that holds the history of one case, one event a line.
  enum CaseHistoryFile {
    /// Reads the steps; empty lines are passed over.
    ///
    /// - Throws: ``CommandRefusal`` that names the first line that is no step, and nothing that stands in it.
    static func steps<V: Vocabulary>(
      of path: String
    ) throws(CommandRefusal) -> [CasePathStep<V>] {
      var steps: [CasePathStep<V>] = []
      for (place, line) in try lines(of: path).enumerated() where !line.isEmpty {
        do throws(WireError) {
          steps.append(try CasePathStep(line: line))
        } catch {
          let (number, member) = (place + 1, error.path.isEmpty ? "$" : error.path)
          throw CommandRefusal(
            code: "history.refused",
            message: Wording(
              zh: "第 \(number) 行不被接受(\(member)):应为一条案件记录。",
              en:
                "Line \(number) is refused at \(member): found \(error.found), expected \(error.expected)."
            ))
        }
      }
      return steps
    }

    /// The lines as bytes, unrepaired.
    static func lines(of path: String) throws(CommandRefusal) -> [[UInt8]] {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CommandRefusal(
          code: "history.refused",
          message: Wording(
            zh: "文件无法读取:现为不存在或不可读的文件,应为案件经过文件。",
            en:
              "The file cannot be read: found none that may be read, expected the history of a case."
          ))
      }
      return data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { Array($0) }
    }
  }
#endif
