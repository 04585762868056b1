import Foundation

/// A table that stands beside the tests as comma-separated lines, with the names of its columns first.
struct WrittenTable {
  let columns: [String]
  let lines: [[String]]

  /// Reads a table below `Tables`.
  init(_ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Tables/\(name).csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    var lines = text.split(separator: "\n").map { Self.cells(of: $0) }
    columns = lines.isEmpty ? [] : lines.removeFirst()
    self.lines = lines
  }

  /// The cells of a line; one in quotes may hold commas.
  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
