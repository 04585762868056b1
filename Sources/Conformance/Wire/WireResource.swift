import Foundation
import GovernanceModel

/// The published files on the wire forms: vectors, schemas and golden files, a file a type.
///
/// They are plain JSON, so that any language can read them without this kit.
///
/// Code list: `wire`, `schemas`, `golden`.
public enum WireResource: String, Hashable, Sendable, CaseIterable {
  /// Expectations: values that a door takes, values it refuses and why, and what a reader is shown.
  case wire
  /// JSON Schemas (2020-12).
  case schemas
  /// The canonical form of every valid value of the vectors, one a line.
  case golden

  /// The name of a type's file.
  public func fileName(of type: String) -> String {
    switch self {
    case .wire: "\(type).json"
    case .schemas: "\(type).schema.json"
    case .golden: "\(type).jsonl"
    }
  }

  /// The bytes of a type's file, or nothing where the kit ships none.
  public func bytes(of type: String) -> [UInt8]? {
    let folder = Bundle.module.resourceURL?.appendingPathComponent("Published/\(rawValue)")
    let file = folder?.appendingPathComponent(fileName(of: type))
    return file.flatMap { try? Data(contentsOf: $0) }.map { Array($0) }
  }

  /// The names of the files that the kit ships.
  public var fileNames: [String] {
    let folder = Bundle.module.resourceURL?.appendingPathComponent("Published/\(rawValue)")
    let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
    return (names ?? []).sorted()
  }
}
