#if SQLite
  import Foundation
  import GovernanceModel
  import GovernanceWorkflow

  /// A look at a file before it is opened as a store, by which nothing on the disk changes.
  ///
  /// Opening a file with the library writes: it plays back journals, makes side files and switches
  /// modes. A file that is not ours must keep every byte, so it is recognised here. Our files carry
  /// their mark in the main file's first page before anything else is written, and their schema's
  /// number as soon as it is raised; both can therefore be trusted without the write-ahead log.
  struct DatabaseFile {
    let path: String
    let fault: SQLiteFault

    /// What there is to open.
    enum Kind {
      /// No file, or an empty one.
      case new
      /// A file of this kit.
      case ours
    }

    private static let magic = Array("SQLite format 3\u{0}".utf8)
    private static let headerSize = 100

    /// Tells what there is.
    ///
    /// - Throws: ``StoreError`` when it is not to be opened as a store of this partition.
    func look(
      partition: DivisionCode, largestChecked: Int64
    ) throws(StoreError) -> Kind {
      guard try size(of: path, isNeeded: false) != nil else {
        try checkFolder()
        try refuseLoneLog()
        return .new
      }
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw fault.cannotOpen(found: Wording(zh: "文件无读权限", en: "a file without leave to read"))
      }
      let header = try readHeader()
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      guard FileManager.default.isWritableFile(atPath: path) else {
        throw fault.readOnly(found: Wording(zh: "文件无写权限", en: "a file without leave to write"))
      }
      guard FileManager.default.isWritableFile(atPath: folder) else {
        throw fault.readOnly(
          found: Wording(
            zh: "文件夹 \(folder) 无写权限", en: "the folder \(folder) without leave to write"))
      }
      if header.isEmpty {
        try refuseLoneLog()
        return .new
      }
      guard header.starts(with: Self.magic) else {
        throw fault.notADatabase(found: Wording(zh: "开头不同的文件", en: "a file that begins otherwise"))
      }
      guard header.count == Self.headerSize else {
        throw fault.corrupt(
          found: Wording(zh: "\(header.count) 字节的文件头", en: "a header of \(header.count) bytes"))
      }
      return try judge(header, partition: partition, largestChecked: largestChecked)
    }

    /// A new file is marked before it has a log, so a log without a marked file is what is left of a store
    /// whose main file was lost; opening it would throw the log away.
    private func refuseLoneLog() throws(StoreError) {
      guard (try size(of: path + "-wal", isNeeded: false) ?? 0) > 0,
        (try size(of: path, isNeeded: false) ?? 0) == 0
      else { return }
      throw fault.corrupt(
        found: Wording(zh: "有日志而主文件为空", en: "a log beside an empty or missing main file"))
    }

    private func judge(
      _ header: [UInt8], partition: DivisionCode, largestChecked: Int64
    ) throws(StoreError) -> Kind {
      let hasLog = (try size(of: path + "-wal", isNeeded: false) ?? 0) > 0
      let application = Self.number(header, at: 68)
      guard application == 0 || application == Schema.applicationID else {
        throw fault.foreign(
          found: Wording(zh: "应用标识 \(application)", en: "application id \(application)"))
      }
      if application == 0, hasLog {
        throw fault.foreign(found: Wording(zh: "无应用标识而有日志", en: "no application id, and a log"))
      }
      let schema = Self.number(header, at: 60)
      if application != 0, schema > Schema.version { throw fault.newer(found: schema) }
      // With a log beside it the main file alone may be out of step, so it says no more than this.
      if hasLog { return .ours }
      do {
        return try inspect(
          application, header, partition: partition, largestChecked: largestChecked)
      } catch {
        // A still look at a file that somebody else has begun to write may see two halves of it.
        let isBeingWritten = (try size(of: path + "-wal", isNeeded: false) ?? 0) > 0
        if application != 0, error.code == .corrupt, isBeingWritten { return .ours }
        throw error
      }
    }

    private func inspect(
      _ application: Int64, _ header: [UInt8], partition: DivisionCode, largestChecked: Int64
    ) throws(StoreError) -> Kind {
      let size = try size(of: path, isNeeded: true) ?? 0
      let stored = Self.number(header, at: 16, bytes: 2)
      let pages = Self.number(header, at: 28)
      let expected = pages * (stored == 1 ? 65_536 : stored)
      guard size >= expected else {
        throw fault.corrupt(
          found: Wording(
            zh: "\(size) 字节,文件头记为 \(expected)",
            en: "\(size) bytes where the header says \(expected)"))
      }
      do {
        let file = try StillFile(path)
        let tables = try file.number("SELECT count(*) FROM sqlite_schema") ?? 0
        if application == 0 {
          guard tables == 0 else {
            throw fault.foreign(
              found: Wording(
                zh: "无应用标识而有 \(tables) 个对象",
                en: "no application id, and \(tables) tables and the like"))
          }
          return .new
        }
        let isMade = try file.number("SELECT 1 FROM sqlite_schema WHERE name = 'store'") != nil
        if isMade, let found = try file.number("SELECT partition FROM store"),
          found != Int64(partition.number)
        {
          throw fault.otherPartition(found: found, expected: partition)
        }
        if size <= largestChecked, let finding = try file.text("PRAGMA quick_check(1)"),
          finding != "ok"
        {
          throw fault.corrupt(found: .same(finding))
        }
        return .ours
      } catch {
        throw fault.storeError(error)
      }
    }

    private func checkFolder() throws(StoreError) {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
        isFolder.boolValue
      else {
        throw fault.cannotOpen(found: Wording(zh: "没有文件夹 \(folder)", en: "no folder \(folder)"))
      }
      guard FileManager.default.isWritableFile(atPath: folder) else {
        throw fault.cannotOpen(
          found: Wording(
            zh: "文件夹 \(folder) 无写权限", en: "the folder \(folder) without leave to write"))
      }
    }

    /// The size of a regular file, or nothing if nothing is there.
    private func size(of path: String, isNeeded: Bool) throws(StoreError) -> Int64? {
      // Links are followed, so that a store may lie behind one.
      let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      do {
        let attributes = try FileManager.default.attributesOfItem(atPath: target)
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
          throw fault.cannotOpen(
            found: Wording(zh: "非普通文件", en: "something that is no regular file"))
        }
        return (attributes[.size] as? NSNumber)?.int64Value
      } catch let error as StoreError {
        throw error
      } catch let error as CocoaError where !isNeeded && Self.isMissing(error) {
        // Asked once more, the answer might be another: somebody else may be making the file just now.
        return nil
      } catch {
        throw fault.cannotOpen(found: .same(error.localizedDescription))
      }
    }

    private static func isMissing(_ error: CocoaError) -> Bool {
      error.code == .fileReadNoSuchFile || error.code == .fileNoSuchFile
    }

    private func readHeader() throws(StoreError) -> [UInt8] {
      do {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        return Array(try file.read(upToCount: Self.headerSize) ?? Data())
      } catch {
        throw fault.cannotOpen(found: .same(error.localizedDescription))
      }
    }

    private static func number(_ header: [UInt8], at offset: Int, bytes: Int = 4) -> Int64 {
      header[offset..<(offset + bytes)].reduce(0) { $0 << 8 | Int64($1) }
    }
  }
#endif
