#if Tool
  import Foundation
  import GovernanceModel

  /// A folder into which a command writes files.
  struct OutputFolder {
    private let folder: URL

    /// Creates one for a path; the folder is made when the first file is written.
    init(_ path: String) { folder = URL(fileURLWithPath: path, isDirectory: true) }

    /// Whether a file of that name is there.
    func has(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }

    /// Writes a file.
    ///
    /// - Throws: ``CommandRefusal`` where the folder cannot be written.
    func write(_ bytes: [UInt8], to name: String) throws(CommandRefusal) {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: folder.appendingPathComponent(name))
      } catch {
        throw CommandRefusal(
          code: "folder.unwritable",
          message: Wording(
            zh: "无法写入 \(name):应为可写的文件夹。",
            en: "\(name) cannot be written: expected a folder that may be written."))
      }
    }
  }
#endif
