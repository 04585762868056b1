import Foundation
import GovernanceModel

/// A file that ships with the kit.
enum PublishedFile {
  /// Reads a file below `Published`.
  ///
  /// - Throws: ``WireError`` where the file is missing or no JSON.
  static func read(_ path: String) throws(WireError) -> JSONValue {
    let file = Bundle.module.resourceURL?.appendingPathComponent("Published/\(path)")
    guard let data = file.flatMap({ try? Data(contentsOf: $0) }) else {
      throw WireError(path: path, found: "no file", expected: "a published file")
    }
    return try JSONReader.read(Array(data))
  }
}
