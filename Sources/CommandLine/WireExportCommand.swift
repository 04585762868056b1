#if Tool
  import ArgumentParser
  import Foundation
  import GovernanceConformance
  import GovernanceModel

  /// Writes the schema of every type, the golden file of every type that has vectors, the law and the
  /// calendar.
  struct WireExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Writes the schemas and golden files to a folder. 导出 JSON Schema 与样本。")

    @Argument(help: "The folder; `schemas` and `golden` are made in it. 目标文件夹。")
    var folder: String

    func run() throws {
      for type in WireCatalog.types { try export(type) }
      for file in PublishedLaw.allCases {
        try write(file.current + Array("\n".utf8), to: file.path)
      }
    }

    private func export<Value: WireType>(_ type: Value.Type) throws {
      let name = Value.layout.name
      var json = JSONWriter()
      json.value(Value.schema)
      try write(json.bytes + Array("\n".utf8), .schemas, name)
      guard WireResource.wire.bytes(of: name) != nil else { return }
      guard let reader = Actor.ID("export") else { return }
      let disclosure = Disclosure(
        by: reader, for: .verification, at: Instant(milliseconds: 0))
      var lines: [UInt8] = []
      for vector in try WireVectors(of: name).valid {
        do {
          let value = try Value(validating: Draft(vector.value))
          lines += value.canonicalJSON(revealingUnder: disclosure) + Array("\n".utf8)
        } catch {
          throw ArgumentParser.ValidationError("\(name), \(vector.name): \(error.description)")
        }
      }
      try write(lines, .golden, name)
    }

    private func write(_ bytes: [UInt8], _ resource: WireResource, _ name: String) throws {
      try write(bytes, to: "\(resource.rawValue)/\(resource.fileName(of: name))")
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
      let place = URL(fileURLWithPath: folder).appendingPathComponent(path)
      do {
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: place)
      } catch {
        throw ArgumentParser.ValidationError(
          "Nothing can be written to \(place.path): expected a folder that may be written. 无法写入该文件夹。"
        )
      }
    }
  }
#endif
