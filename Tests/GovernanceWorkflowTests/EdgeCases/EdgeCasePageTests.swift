import Foundation
import Testing

@Suite("The page of edge cases")
struct EdgeCasePageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The last cell of each line of the table.
  private static func named() throws -> [String] {
    let page = try String(
      contentsOf: root.appending(path: "Docs/edge-cases.md"), encoding: .utf8)
    return page.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.hasSuffix("` |") }
      .compactMap { $0.split(separator: "`").dropLast().last.map(String.init) }
  }

  private static func sources() throws -> [String] {
    let tests = root.appending(path: "Tests")
    let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
    return try (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }

  @Test func `names only tests that there are, each once`() throws {
    let names = try Self.named()
    let sources = try Self.sources()
    #expect(names.count > 20 && Set(names).count == names.count)
    for name in names {
      #expect(sources.contains { $0.contains("func `\(name)`") }, "\(name)")
    }
  }
}
