import Foundation

/// A table in a file, such as a report, that is written part by part.
public struct TableFile: ImportReport {
  private let path: String

  /// Names the file, which is made when something is written.
  public init(path: String) { self.path = path }

  /// How long the file is; 0 where there is none.
  public func length() -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  /// The first bytes of the file, at most so many; none where there is no file.
  public func beginning(upTo count: Int) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: count)).map { Array($0) } ?? []
  }

  /// Writes a part at a place; whatever stood from there on is gone.
  ///
  /// - Throws: ``ExchangeError`` with code `reportUnwritable`.
  public func write(_ bytes: [UInt8], at place: Int) throws(ExchangeError) {
    do {
      if !FileManager.default.fileExists(atPath: path) {
        guard FileManager.default.createFile(atPath: path, contents: nil) else {
          throw CocoaError(.fileWriteUnknown)
        }
      }
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      try handle.truncate(atOffset: UInt64(place))
      try handle.seek(toOffset: UInt64(place))
      try handle.write(contentsOf: Data(bytes))
    } catch {
      throw ExchangeError(
        "reportUnwritable", zh: "写不了导入报告:现为 \(path),应为可写的文件。",
        en: "The report cannot be written: found \(path), expected a file that can be.")
    }
  }
}
