import GovernanceExchange
import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("An import of a village's table")
struct VillageImportTests {
  private typealias World = VillageWorld

  private static func id<Entity>(_ text: String) throws -> Identifier<Entity> {
    try #require(Identifier<Entity>(text))
  }

  @Test func `takes units, households and heads one after the other`() async throws {
    let world = try await World()
    try await world.fill()
    let unit = try #require(await world.store.unit(try Self.id(World.unit)))
    #expect(unit.size == 10)
    #expect(unit.headship.head?.household.rawValue == World.unit + "01")
    #expect(
      await world.store.households(of: unit.id).map(\.residents) == Array(repeating: 3, count: 10))
  }

  @Test func `counts what was there already as unchanged`() async throws {
    let world = try await World()
    try await world.fill()
    let rows = "\(World.unit)01,\(World.unit),3\n\(World.unit)02,\(World.unit),4\n"
    let mark = try await world.take(.households, World.householdsHeading + rows)
    #expect([mark.rows, mark.accepted, mark.unchanged, mark.refused] == [2, 1, 1, 0])
  }

  @Test func `leaves a head in office where the table of units comes again`() async throws {
    let world = try await World()
    try await world.fill()
    let row = "\(World.unit),\(World.grid),11,,ch-1,2026-01-01\n"
    let mark = try await world.take(.units, World.unitsHeading + row)
    #expect(mark.accepted == 1)
    let unit = try #require(await world.store.unit(try Self.id(World.unit)))
    #expect(unit.size == 11 && unit.headship.head != nil)
  }

  static let refusals: [(VillageTable, String, [String])] = [
    (.households, "\(World.unit)11,\(World.unit),0\n", ["wire.range"]),
    (.households, "\(World.unit)11,\(World.unit),\n", ["wire.missing"]),
    (.households, "\(World.unit)11,\(World.unit),三\n", ["wire.kind"]),
    (.households, "\(World.grid)99901,\(World.grid)999,3\n", ["table.unit.unknown"]),
    (.households, "\(World.grid)99901,\(World.unit),3\n", ["household.unit"]),
    (.households, "5.20204100201001E+19,\(World.unit),3\n", ["table.rounded"]),
    (.households, "\(World.unit)11,\(World.unit),3,4\n", ["table.fields"]),
    (.households, "\"\(World.unit)11,\(World.unit),3\n", ["table.quotation"]),
    (.units, "\(World.grid)002,\(World.grid),10,,ch-2,\n", ["table.vacantSince"]),
    (.units, "\(World.grid)002,\(World.grid),16,,ch-2,2026-01-01\n", ["unit.size.reason"]),
    (.units, "\(World.grid)002,\(World.grid),10,,ch-2,2026-02-30\n", ["wire.date"]),
    (.units, "520204100201002001,520204100201002,10,,ch-2,2026-01-01\n", ["table.grid.unknown"]),
    (.heads, "\(World.unit),13912345678,\(World.unit)02,2026-03-01,\n", ["identifier.personal"]),
    (.heads, "\(World.unit),head-2,\(World.unit)99,2026-03-01,\n", ["table.household.unknown"]),
    (
      .heads, "\(World.unit),head-2,\(World.unit)02,2026-03-01,2025-03-01\n",
      ["householdHead.through"]
    ),
    (.heads, "\(World.grid)009,head-2,\(World.unit)02,2026-03-01,\n", ["table.unit.unknown"]),
  ]

  @Test(arguments: refusals)
  func `refuses a row with a sentence, and takes the others`(
    table: VillageTable, row: String, codes: [String]
  ) async throws {
    let world = try await World()
    try await world.fill()
    let (heading, good) =
      switch table {
      case .units: (World.unitsHeading, "\(World.grid)003,\(World.grid),9,,ch-3,2026-01-01\n")
      case .households: (World.householdsHeading, "\(World.unit)12,\(World.unit),2\n")
      case .heads:
        (World.headsHeading, "\(World.grid)004,head-9,\(World.grid)00401,2026-03-02,\n")
      }
    let report = MemoryReport()
    let mark = try await world.take(table, heading + row + good, report)
    #expect([mark.rows, mark.accepted, mark.refused] == [2, 1, 1])
    let lines = try report.rows()
    #expect(lines.map { $0[0] } == ["2", "3"] && lines.map { $0[1] } == ["refused", "accepted"])
    #expect(lines[0][3].split(separator: " ").map(String.init) == codes)
    #expect(lines[0][4].contains("found") && lines[0][4].contains("expected"))
  }

  @Test func `never tells a telephone number, though one was written for a name`() async throws {
    let world = try await World()
    try await world.fill()
    let report = MemoryReport()
    let row = "13912345678,\(World.unit),3\n"
    try await world.take(.households, World.householdsHeading + row, report)
    #expect(!report.text.contains("13912345678"))
  }

  @Test func `recognises a row that comes again, and one that says otherwise`() async throws {
    let world = try await World()
    try await world.fill()
    let report = MemoryReport()
    let rows =
      "\(World.unit)11,\(World.unit),3\n\(World.unit)11,\(World.unit),3\n\(World.unit)11,\(World.unit),5\n"
    try await world.take(.households, World.householdsHeading + rows, report)
    let lines = try report.rows()
    #expect(lines.map { $0[1] } == ["accepted", "unchanged", "refused"])
    #expect(lines.map { $0[3] } == ["", "table.repeated", "table.conflict"])
    let unit: HouseholdUnit.ID = try Self.id(World.unit)
    #expect(await world.store.households(of: unit).last?.residents == 3)
  }

  @Test func `takes a row that corrects one it could not read`() async throws {
    let world = try await World()
    try await world.fill()
    let rows = "\(World.unit)11,\(World.unit),0\n\(World.unit)11,\(World.unit),5\n"
    let mark = try await world.take(.households, World.householdsHeading + rows)
    #expect([mark.accepted, mark.refused] == [1, 1])
  }

  @Test func `does not read the columns it has no room for, and says so once`() async throws {
    let world = try await World()
    try await world.fill()
    let report = MemoryReport()
    let text = "户主姓名,户编号,民族,联户单元编号,人数,联系电话\n张三,\(World.unit)11,汉,\(World.unit),3,13912345678\n"
    let mark = try await world.take(.households, text, report)
    #expect(mark.accepted == 1)
    #expect(!report.text.contains("张三") && !report.text.contains("13912345678"))
    let lines = try report.rows()
    #expect(lines.map { $0[3] } == ["table.notTaken", ""])
    #expect(lines[0][4].hasSuffix("户主姓名、民族、联系电话"))
  }

  static let headings: [(String, String)] = [
    ("", "empty"), ("\n\n", "empty"), ("户编号,人数\n1,2\n", "heading"),
    ("户编号,联户单元编号,人数,人数\n1,2,3,4\n", "heading"),
  ]

  @Test(arguments: headings)
  func `refuses a file whose heading is none of the table's`(
    text: String, code: String
  ) async throws {
    let world = try await World()
    let error = await #expect(throws: ExchangeError.self) {
      try await world.take(.households, text)
    }
    #expect(error?.code == code)
  }

  static let dates = ["2026-03-01", "20260301", "2026/3/1", "2026/03/01", "2026年3月1日", "2026.3.1"]

  @Test(arguments: dates)
  func `takes a date in every form that begins with the year`(date: String) async throws {
    let world = try await World()
    try await world.fill()
    let row = "\(World.unit),head-2,\(World.unit)02,\(date),\n"
    let mark = try await world.take(.heads, World.headsHeading + row)
    #expect(mark.accepted == 1)
    let unit = try #require(await world.store.unit(try Self.id(World.unit)))
    #expect(unit.headship.head?.inOfficeSince.description == "2026-03-01")
  }

  @Test(arguments: ["3/1/2026", "01.03.2026", "2026-13-01", "46082"])
  func `takes no date that could be read in two ways, or is none`(date: String) async throws {
    let world = try await World()
    try await world.fill()
    let row = "\(World.unit),head-2,\(World.unit)02,\(date),\n"
    #expect(try await world.take(.heads, World.headsHeading + row).refused == 1)
  }

  @Test func `writes nothing when it is dry, and reports the same`() async throws {
    let (dry, wet) = (try await World(), try await World())
    try await dry.fill()
    try await wet.fill()
    let rows = World.householdsHeading + "\(World.unit)11,\(World.unit),3\n\(World.unit)11,x,y\n"
    let (first, second) = (MemoryReport(), MemoryReport())
    let before = await dry.store.counts()
    let dryMark = try await dry.take(.households, rows, first, isDry: true)
    let wetMark = try await wet.take(.households, rows, second)
    #expect(try first.rows() == second.rows())
    #expect(dryMark.rows == wetMark.rows && dryMark.accepted == wetMark.accepted)
    #expect(first.text.contains(",dry run,") && !second.text.contains(",dry run,"))
    #expect(await dry.store.counts() == before)
    #expect(await dry.store.importMark(dryMark.name) == nil)
  }
}
