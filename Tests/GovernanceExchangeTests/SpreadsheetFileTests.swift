import Foundation
import GovernanceExchange
import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A table that a spreadsheet program made of a filled template")
struct SpreadsheetFileTests {
  private static let tables = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "Tables")

  @Test(arguments: TextEncoding.allCases)
  func `is imported without a finding`(encoding: TextEncoding) async throws {
    let county = try #require(VillageWorld.county)
    let store = MemoryStore(partition: county)
    let codes = ["520204000000", "520204001000", "520204001001"].compactMap { DivisionCode($0) }
    let divisions = try codes.map { try Division(code: $0, name: "第 \($0) 号", isSynthetic: true) }
    let grid = try Grid(village: codes[2], number: 1, groups: [1], mergedNetworks: [])
    try await store.load([DirectoryBatch(divisions: divisions, grids: [grid])]) { _ in }
    for (table, count) in [(VillageTable.units, 5), (.households, 50), (.heads, 5)] {
      let file = Self.tables.appending(path: "\(encoding.rawValue)/\(table.rawValue).csv")
      let report = MemoryReport()
      let mark = try await VillageImport(table, into: store, digest: file.path, language: .en)
        .run(try FileBytes(path: file.path), report: report)
      #expect(mark.rows == count && mark.accepted == count, "\(report.text)")
      #expect(try report.rows().allSatisfy { $0[3].isEmpty })
    }
    let counts = await store.counts()
    #expect(counts.units == 5 && counts.heads == 5 && counts.households == 50)
  }

  @Test(arguments: VillageTable.allCases)
  func `has the headings of the template`(table: VillageTable) throws {
    let headings = table.columns.map(\.heading.zh)
    #expect(try CSVReaderTests.records(VillageTemplate.csv(of: table)).map(\.fields) == [headings])
    let workbook = String(decoding: VillageTemplate.workbook(of: table), as: UTF8.self)
    for heading in headings { #expect(workbook.contains(">\(heading)</Data>")) }
    for encoding in TextEncoding.allCases {
      let file = Self.tables.appending(path: "\(encoding.rawValue)/\(table.rawValue).csv")
      var reader = try CSVReader(try FileBytes(path: file.path))
      #expect(reader.encoding == encoding)
      #expect(try reader.next()?.fields == headings)
    }
  }

  @Test func `keeps what is written into a workbook from being read as its own marks`() {
    let bytes = VillageTemplate.workbook(of: .units, rows: [["<&\">", "g", "10", "", "c", ""]])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(">&lt;&amp;&quot;&gt;</Data>"))
    #expect(text.contains("<Data ss:Type=\"Number\">10</Data>"))
  }
}
