import Foundation
import GovernanceExchange
import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("An export of a village's table")
struct VillageExportTests {
  private static func bytes(
    _ table: VillageTable, of world: VillageWorld, _ encoding: TextEncoding = .utf8,
    in area: String? = nil
  ) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    try await VillageExport(table, from: world.store, encoding: encoding).run(in: area) {
      bytes += $0
    }
    return bytes
  }

  @Test(arguments: VillageTable.allCases, TextEncoding.allCases)
  func `is imported again without a change`(
    table: VillageTable, encoding: TextEncoding
  ) async throws {
    let world = try await VillageWorld()
    try await world.fill()
    let bytes = try await Self.bytes(table, of: world, encoding)
    let mark = try await VillageImport(table, into: world.store, digest: "d")
      .run(MemoryBytes(bytes), report: NoReport())
    #expect(mark.rows > 0 && mark.unchanged == mark.rows)
  }

  @Test func `makes the same village out of an empty one`() async throws {
    let (world, other) = (try await VillageWorld(), try await VillageWorld())
    try await world.fill()
    // A unit whose head is in office says no vacancy, so its table alone cannot make it anew.
    let units = String(decoding: try await Self.bytes(.units, of: world), as: UTF8.self)
    try await other.take(
      .units, units.replacingOccurrences(of: "ch-1,\r\n", with: "ch-1,2026-01-01\r\n"))
    for table in [VillageTable.households, .heads] {
      let text = String(decoding: try await Self.bytes(table, of: world), as: UTF8.self)
      #expect(try await other.take(table, text).refused == 0)
    }
    #expect(await other.store.counts() == (await world.store.counts()))
  }

  @Test func `gives the units of an area alone`() async throws {
    let world = try await VillageWorld()
    try await world.fill()
    let none = try await Self.bytes(.units, of: world, in: "520204999")
    #expect(try CSVReaderTests.records(none).count == 1)
    let all = try await Self.bytes(.units, of: world, in: VillageWorld.grid)
    #expect(try CSVReaderTests.records(all).count == 3)
  }
}
