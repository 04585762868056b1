import GovernanceExchange
import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow

/// A village with one grid, into which tables are imported.
struct VillageWorld {
  static let county = DivisionCode("520204000000")
  static let grid = "520204100201001"
  static let unit = grid + "001"

  let store: MemoryStore

  /// The divisions and the grid that a village's tables lie in.
  static func batch() throws -> DirectoryBatch {
    let codes = ["520204000000", "520204100000", "520204100201"].compactMap { DivisionCode($0) }
    let divisions = try codes.map { try Division(code: $0, name: "第 \($0) 号", isSynthetic: true) }
    return DirectoryBatch(
      divisions: divisions,
      grids: [try Grid(village: codes[2], number: 1, groups: [1], mergedNetworks: [])])
  }

  init() async throws {
    guard let county = Self.county else { throw ExchangeError("county", zh: "", en: "no county") }
    store = MemoryStore(partition: county)
    try await store.load([try Self.batch()]) { _ in }
  }

  @discardableResult
  func take(
    _ table: VillageTable, _ text: String, _ report: MemoryReport = MemoryReport(),
    pieceSize: Int = 4000, isDry: Bool = false
  ) async throws(ExchangeError) -> ImportMark {
    try await VillageImport(
      table, into: store, digest: "\(text.utf8.count)-\(text.hashValue)", language: .en,
      pieceSize: pieceSize
    ).run(MemoryBytes(Array(text.utf8)), report: report, isDry: isDry)
  }

  static let unitsHeading = "联户单元编号,网格编号,户数,户数说明,联户群编号,空缺起始日\n"
  static let householdsHeading = "户编号,联户单元编号,人数\n"
  static let headsHeading = "联户单元编号,联户长编号,所在户编号,任职首日,任期末日\n"

  /// One unit of ten households and its head, and one that has none yet.
  func fill() async throws {
    try await take(.units, Self.unitsHeading + "\(Self.unit),\(Self.grid),10,,ch-1,2026-01-01\n")
    try await take(.units, Self.unitsHeading + "\(Self.grid)004,\(Self.grid),5,,ch-4,2026-01-01\n")
    try await take(.households, Self.householdsHeading + "\(Self.grid)00401,\(Self.grid)004,2\n")
    let rows = (1...10).map { "\(Self.unit)\($0 < 10 ? "0" : "")\($0),\(Self.unit),3\n" }
    try await take(.households, Self.householdsHeading + rows.joined())
    try await take(.heads, Self.headsHeading + "\(Self.unit),head-1,\(Self.unit)01,2026-03-01,\n")
  }
}
