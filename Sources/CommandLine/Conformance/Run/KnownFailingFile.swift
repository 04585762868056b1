#if Tool
  import Foundation
  import GovernanceConformance
  import GovernanceModel

  /// A file that lists the vectors that a subject is known to fail.
  enum KnownFailingFile {
    /// Reads the list; no file is an empty one.
    ///
    /// - Throws: ``CommandRefusal`` naming the line that is none.
    static func read(_ path: String?) throws(CommandRefusal) -> [KnownFailing] {
      guard let path else { return [] }
      guard let data = FileManager.default.contents(atPath: path),
        let text = String(validating: data, as: UTF8.self)
      else {
        throw CommandRefusal(
          code: "known.file",
          message: Wording(
            zh: "已知失败清单无法读取:应为可读的文本文件。",
            en: "The list of known failures cannot be read: expected a file of text."))
      }
      do throws(WireError) { return try KnownFailing.list(text) } catch {
        throw CommandRefusal(
          code: "known.malformed",
          message: Wording(
            zh: "已知失败清单有误:\(error.description)",
            en: "The list of known failures is wrong. \(error.description)"))
      }
    }
  }
#endif
