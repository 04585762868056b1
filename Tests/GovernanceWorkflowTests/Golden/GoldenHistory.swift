import Foundation
import GovernanceModel
import GovernanceWorkflow

/// A history that was written by a released version, with the file that it led to.
///
/// A line of its file is an event record, its body as the text of the very bytes that were stored; the last
/// line is the case file. `Golden/histories` holds a folder a version of a procedure, `<name>-<version>`; a
/// folder is written once and never again.
struct GoldenHistory {
  let name: String
  let records: [EventRecord]
  let file: JSONValue

  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("histories")
  }

  /// Every history of the versions of a procedure, in the order of their names.
  static func all(of procedure: String) throws -> [GoldenHistory] {
    let manager = FileManager.default
    let folders = try manager.contentsOfDirectory(atPath: folder.path).sorted()
    return try folders.filter { $0.hasPrefix("\(procedure)-") }.flatMap { version in
      let inside = folder.appendingPathComponent(version)
      return try manager.contentsOfDirectory(atPath: inside.path).sorted().map { name in
        try GoldenHistory(
          "\(version)/\(name)",
          String(contentsOf: inside.appendingPathComponent(name), encoding: .utf8))
      }
    }
  }

  /// Whether the histories of a version have been written.
  static func exists(_ version: VersionTag) -> Bool {
    FileManager.default.fileExists(atPath: place(of: version).path)
  }

  private static func place(of version: VersionTag) -> URL {
    folder.appendingPathComponent("\(version.name)-\(version.version)")
  }

  /// Writes the histories of a version whose folder is not there yet.
  static func write(_ histories: [GoldenHistory], of version: VersionTag) throws {
    let place = place(of: version)
    // Fails where the folder is there.
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    for history in histories {
      try history.text.write(
        to: place.appendingPathComponent("\(history.name).jsonl"), atomically: true,
        encoding: .utf8)
    }
  }

  init(name: String, records: [EventRecord], file: JSONValue) {
    self.name = name
    self.records = records
    self.file = file
  }

  private init(_ name: String, _ text: String) throws {
    self.name = name
    var lines = try text.split(separator: "\n").map { try JSONReader.read(Array($0.utf8)) }
    file = lines.popLast() ?? .null
    records = try lines.map { try EventRecord(golden: $0) }
  }

  private var text: String {
    (records.map(\.golden) + [file]).map { value in
      var json = JSONWriter()
      json.value(value)
      return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }.joined()
  }
}
