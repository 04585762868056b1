import Foundation
import GovernanceExchange
import SwiftCSV

/// How fast tables are read, beside a well-known reader over the same bytes in the same run.
///
/// SwiftCSV is given the text in memory, since it reads no stream; the kit reads the file in pieces.
@main
struct Tables {
  static func main() throws {
    let rows = 200_000
    let path = FileManager.default.temporaryDirectory.appending(path: "tables-\(UUID()).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var text = "户编号,联户单元编号,人数\n"
    for row in 0..<rows {
      let unit = 520_204_001_001_001_001 + row / 12
      text += "\(unit)\(10 + row % 12),\(unit),\(row % 6 + 1)\n"
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)

    let kit = try best {
      var reader = try CSVReader(try FileBytes(path: path))
      var count = 0
      while let record = try reader.next() { count += record.fields.count }
      return count
    }
    let peer = try best {
      let csv = try EnumeratedCSV(
        string: try String(contentsOfFile: path, encoding: .utf8), loadColumns: false)
      return csv.rows.reduce(csv.header.count) { $0 + $1.count }
    }
    guard kit.answer == peer.answer else {
      print("The readers differ: \(kit.answer) and \(peer.answer) fields.")
      exit(1)
    }
    print("\(rows) rows, \(kit.answer) fields")
    print("kit, streaming: \(kit.seconds) s")
    print("SwiftCSV, whole: \(peer.seconds) s, \(peer.seconds / kit.seconds) times the kit")
  }

  /// The best of five, since whatever else runs only ever slows one down.
  static func best(_ body: () throws -> Int) rethrows -> (answer: Int, seconds: Double) {
    var (answer, seconds) = (0, Double.infinity)
    for _ in 0..<5 {
      let start = ContinuousClock.now
      answer = try body()
      let took = ContinuousClock.now - start
      seconds = min(
        seconds, Double(took.components.seconds) + Double(took.components.attoseconds) * 1e-18)
    }
    return (answer, seconds)
  }
}
