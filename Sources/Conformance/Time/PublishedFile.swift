import Foundation
import GovernanceModel

/// A file that ships with the kit.
enum PublishedFile {
  /// Reads a file below `Published`.
  ///
  /// - Throws: ``WireError`` where the file is missing or no JSON.
  static func read(_ path: String) throws(WireError) -> JSONValue {
    guard let bytes = bytes(path) else {
      throw WireError(path: path, found: "no file", expected: "a published file")
    }
    return try JSONReader.read(bytes)
  }

  /// The bytes of a file below `Published`, or nothing where there is none.
  static func bytes(_ path: String) -> [UInt8]? {
    let file = Bundle.module.resourceURL?.appendingPathComponent("Published/\(path)")
    return file.flatMap { try? Data(contentsOf: $0) }.map { Array($0) }
  }
}
