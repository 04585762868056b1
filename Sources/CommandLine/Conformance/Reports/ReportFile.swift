#if Tool
  import Foundation
  import GovernanceConformance
  import GovernanceModel

  /// A file that holds a report.
  enum ReportFile {
    /// Reads a report.
    ///
    /// - Throws: ``CommandRefusal`` where the file cannot be read, or holds none.
    static func read(_ path: String) throws(CommandRefusal) -> ConformanceReport {
      guard let bytes = bytes(path) else {
        throw CommandRefusal(
          code: "report.file",
          message: Wording(
            zh: "报告无法读取:应为可读的 report.json。",
            en: "The report cannot be read: expected a report.json that may be read."))
      }
      do throws(WireError) { return try ConformanceReport(bytes: bytes) } catch {
        throw CommandRefusal(
          code: "report.malformed",
          message: Wording(
            zh: "文件不是一致性报告:\(error.description)",
            en: "The file is no report of the suite. \(error.description)"))
      }
    }

    /// What a file holds, or nothing where it cannot be read.
    static func bytes(_ path: String) -> [UInt8]? {
      FileManager.default.contents(atPath: path).map { Array($0) }
    }
  }
#endif
