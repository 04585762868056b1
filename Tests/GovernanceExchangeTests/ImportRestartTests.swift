import GovernanceExchange
import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("An import that was stopped")
struct ImportRestartTests {
  private typealias World = VillageWorld

  /// Bytes that end in a failure of the medium.
  private struct BrokenBytes: ByteSource {
    var bytes: PieceBytes
    var left: Int

    mutating func next(upTo count: Int) throws(ExchangeError) -> [UInt8] {
      guard left > 0 else { throw ExchangeError("unreadable", zh: "", en: "The medium failed.") }
      left -= 1
      return bytes.next(upTo: count)
    }
  }

  /// Rows of every kind: new ones, one that was there, repeated ones, and ones that are refused.
  private static let text: String = {
    let rows = (1...60).map { place -> String in
      let number = place % 7 == 0 ? place - 1 : place
      let name = "\(World.unit)\(number < 10 ? "0" : "")\(number)"
      return "\(name),\(World.unit),\(place % 11 == 0 ? "x" : place % 13 == 0 ? "9" : "3")\n"
    }
    return World.householdsHeading + rows.joined()
  }()

  private static func run(
    _ world: World, _ source: some ByteSource, _ report: MemoryReport
  ) async throws(ExchangeError) -> ImportMark {
    try await VillageImport(
      .households, into: world.store, digest: "d", language: .en, pieceSize: 8
    ).run(source, encoding: .utf8, report: report)
  }

  @Test(arguments: 1...13)
  func `ends as if it had not been, wherever it was`(pieces: Int) async throws {
    let bytes = Array(Self.text.utf8)
    let (whole, stopped) = (try await World(), try await World())
    let (first, second) = (MemoryReport(), MemoryReport())
    try await whole.fill()
    try await stopped.fill()
    let wholeMark = try await Self.run(whole, PieceBytes(bytes, size: 200), first)
    await #expect(throws: ExchangeError.self) {
      try await Self.run(
        stopped, BrokenBytes(bytes: PieceBytes(bytes, size: 200), left: pieces), second)
    }
    // What a kill leaves behind the mark: a part of the next lines.
    second.write(Array("\"torn".utf8), at: second.length())
    let mark = try await Self.run(stopped, PieceBytes(bytes, size: 64), second)
    #expect(mark == wholeMark && mark.rows == 60)
    #expect(second.text == first.text)
    let unit = try #require(HouseholdUnit.ID(World.unit))
    #expect(await stopped.store.households(of: unit) == (await whole.store.households(of: unit)))
  }

  @Test func `answers the same again once it is done`() async throws {
    let world = try await World()
    try await world.fill()
    let report = MemoryReport()
    let first = try await Self.run(world, MemoryBytes(Array(Self.text.utf8)), report)
    let text = report.text
    #expect(try await Self.run(world, MemoryBytes(Array(Self.text.utf8)), report) == first)
    #expect(report.text == text)
  }

  @Test func `writes its report over another report, and over nothing else`() async throws {
    let world = try await World()
    try await world.fill()
    let report = MemoryReport()
    let source = MemoryBytes(Array(Self.text.utf8))
    report.write(Array("一份会议记录".utf8), at: 0)
    let error = await #expect(throws: ExchangeError.self) {
      try await Self.run(world, source, report)
    }
    #expect(error?.code == "reportTaken" && report.text == "一份会议记录")
    let own = MemoryReport()
    own.write(Array(Self.text.utf8), at: 0)
    await #expect(throws: ExchangeError.self) { try await Self.run(world, source, own) }
    #expect(own.text == Self.text)
  }

  @Test func `does not go on in the report of another import`() async throws {
    let world = try await World()
    try await world.fill()
    let (report, other) = (MemoryReport(), MemoryReport())
    let first = try await Self.run(world, MemoryBytes(Array(Self.text.utf8)), report)
    try await world.take(
      .households, World.householdsHeading + String(repeating: "x,y,z\n", count: 200), other)
    #expect(other.length() > report.length())
    let again = try await Self.run(world, MemoryBytes(Array(Self.text.utf8)), other)
    #expect(again.unchanged == first.unchanged + first.accepted)
    #expect(try other.rows().count == first.rows)
  }

  @Test func `begins anew where its report is gone, and finds everything there`() async throws {
    let world = try await World()
    try await world.fill()
    let first = try await Self.run(world, MemoryBytes(Array(Self.text.utf8)), MemoryReport())
    let again = try await Self.run(world, MemoryBytes(Array(Self.text.utf8)), MemoryReport())
    #expect(again.accepted == 0 && again.refused == first.refused)
    #expect(again.unchanged == first.unchanged + first.accepted)
  }
}
