#if Tool
  import Foundation
  import GovernanceModel

  /// A folder into which a command writes files.
  struct OutputFolder {
    private let folder: URL
    /// An empty path, which would be the folder that the command was started in.
    private let isUnnamed: Bool

    /// Creates one for a path; the folder is made when the first file is written.
    init(_ path: String) {
      folder = URL(fileURLWithPath: path, isDirectory: true)
      isUnnamed = path.isEmpty
    }

    /// Whether a file of that name is there.
    func has(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }

    /// Makes the folder, and checks that files can be written into it.
    ///
    /// - Throws: ``CommandRefusal`` where it cannot be made or written.
    func check() throws(CommandRefusal) {
      let name = ".\(UUID().uuidString)"
      try write([], to: name)
      try? FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }

    /// Writes a file.
    ///
    /// - Throws: ``CommandRefusal`` where the folder cannot be written.
    func write(_ bytes: [UInt8], to name: String) throws(CommandRefusal) {
      do {
        guard !isUnnamed else { throw CocoaError(.fileNoSuchFile) }
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
