import Foundation
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The diagrams of the docs")
struct DiagramBookTests {
  private static func committed(_ name: String) throws -> String {
    try String(contentsOf: ExamplePath.folder.appending(path: name), encoding: .utf8)
  }

  @Test func `are what the code gives, and no others`() throws {
    let history = try Self.committed("petition.jsonl")
    let lines = history.split(separator: "\n").map { Array($0.utf8) }
    let files = try DiagramBook.files(history: lines)
    for (name, text) in files {
      #expect(try Self.committed(name) == text, "\(name): see Scripts/diagrams --write")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: ExamplePath.folder.path)
    #expect(Set(names) == Set(files.map(\.name) + ["petition.jsonl"]))
  }

  @Test func `show a case as the procedure decides it`() throws {
    #expect(try Self.committed("petition.jsonl") == ExamplePath.lines(try ExamplePath.events()))
  }

  @Test func `stand in the page that shows them`() throws {
    let page = try Self.committed("README.md")
    for stem in ["shuicheng", "yue-ping-an", "tieli", "election", "petition"] {
      for language in ["zh", "en"] {
        let drawing = try Self.committed("\(stem).\(language).mmd")
        #expect(page.contains("```mermaid\n\(drawing)```\n"), "\(stem).\(language)")
      }
    }
  }
}
