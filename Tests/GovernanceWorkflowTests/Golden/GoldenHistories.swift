import Foundation
import GovernanceModel
import GovernanceWorkflow

/// The histories of a released version, as they were written on the day of its release.
///
/// A folder is written once, see `Scripts/histories`, and never again: what is in it has been stored somewhere.
struct GoldenHistories<V: Vocabulary> {
  struct History: Sendable {
    let name: String
    let lines: [[UInt8]]
    let file: [UInt8]
  }

  let version: VersionTag
  let all: [History]

  static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "histories")
  }

  static func folder(of version: VersionTag) -> URL { root.appending(path: version.description) }

  /// Reads a folder.
  init(_ version: VersionTag) throws {
    self.version = version
    let folder = Self.folder(of: version)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }.sorted()
    var all: [History] = []
    for name in names {
      let lines = try Data(contentsOf: folder.appending(path: "\(name).jsonl"))
      let file = try Data(contentsOf: folder.appending(path: "\(name).file.json"))
      all.append(
        History(
          name: name, lines: lines.split(separator: UInt8(ascii: "\n")).map { Array($0) },
          file: Array(file)))
    }
    self.all = all
  }

  /// The events of a history, read line by line.
  static func events(_ lines: [[UInt8]]) throws -> [Event<V>] {
    try lines.map { try EventCodec<V>.event(of: try HistoryLine.record(of: $0)) }
  }

  /// Writes a folder that is not there yet.
  static func write(_ histories: [(name: String, events: [Event<V>])], _ version: VersionTag) throws
  {
    let folder = folder(of: version)
    guard !FileManager.default.fileExists(atPath: folder.path) else { return }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, events) in histories {
      var text = Data()
      for event in events {
        text += try HistoryLine.bytes(of: EventCodec<V>.record(of: event))
        text.append(UInt8(ascii: "\n"))
      }
      try text.write(to: folder.appending(path: "\(name).jsonl"))
      let file = FoldedFile.bytes(of: try Dossier<V>(replaying: events))
      try Data(file).write(to: folder.appending(path: "\(name).file.json"))
    }
  }
}
