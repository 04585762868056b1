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

    /// Checks that files of some names can be written, and makes nothing yet.
    ///
    /// - Throws: ``CommandRefusal`` where the folder cannot be made or written, or a folder has one of the names.
    func check(for names: [String]) throws(CommandRefusal) {
      let manager = FileManager.default
      var place = folder
      while !manager.fileExists(atPath: place.path), place.pathComponents.count > 1 {
        place.deleteLastPathComponent()
      }
      var isFolder: ObjCBool = false
      let isThere = manager.fileExists(atPath: place.path, isDirectory: &isFolder)
      guard !isUnnamed, isThere, isFolder.boolValue, manager.isWritableFile(atPath: place.path)
      else { throw Self.refusal("report.json") }
      for name in names {
        let path = folder.appendingPathComponent(name).path
        if manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
          throw Self.refusal(name)
        }
      }
    }

    private static func refusal(_ name: String) -> CommandRefusal {
      CommandRefusal(
        code: "folder.unwritable",
        message: Wording(
          zh: "无法写入 \(name):应为可写的文件夹。",
          en: "\(name) cannot be written: expected a folder that may be written."))
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
        throw Self.refusal(name)
      }
    }
  }
#endif
