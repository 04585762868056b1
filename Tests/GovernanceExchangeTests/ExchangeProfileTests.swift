import GovernanceModel
import Testing

@testable import GovernanceExchange

@Suite("A profile of exchange")
struct ExchangeProfileTests {
  static let codes = CodeBook(CodeBook.national.tables + [.caseState])

  static let lawful = ExchangeProfile.syncTable.providing(
    ProvisionTerms(
      recipient: "province", purpose: .statutoryReport, ground: .separateConsent, basis: nil))

  static func act() throws -> ProvisionAct {
    ProvisionAct(
      id: try #require(ProvisionRecord.ID("provision-1")),
      providedBy: try #require(Actor.ID("a-1")), approvedBy: try #require(Actor.ID("a-2")),
      at: try #require(Instant("2026-03-02T01:00:00.000Z")))
  }

  static func read(_ row: [String: String], _ profile: ExchangeProfile = .syncTable) throws
    -> ExchangeReading
  {
    profile.reading(
      of: row, codes: codes, divisions: .shuicheng, on: try #require(CivilDate("2026-03-02")))
  }

  /// What differs between a record and what came back, by the names of items.
  static func differing(_ one: ExchangeRecord, _ other: ExchangeRecord) -> Set<String> {
    Set(ItemBook.dispute.items.map(\.name).filter { one[$0] != other[$0] })
  }

  @Test func `fits its items`() {
    #expect(ExchangeProfile.syncTable.findings.isEmpty)
    #expect(Set(ExchangeProfile.syncTable.fields.map(\.column)).count == 29)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `loses on the way there and back only what it says it loses`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let record = Records.record(&chance, number: "E\(seed)")
    let isLawful = chance.below(2) == 0
    let profile = isLawful ? Self.lawful : ExchangeProfile.syncTable
    let writing = profile.row(of: record, under: isLawful ? try Self.act() : nil)
    let reading = try Self.read(writing.row, profile)
    #expect(reading.faults.isEmpty && reading.losses.isEmpty)
    #expect(Self.differing(record, reading.record) == Set(writing.losses.map(\.item)))
    #expect(reading.record.unknown == record.unknown)
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `loses nothing of what it has read itself`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let row = Self.lawful.row(
      of: Records.record(&chance, number: "E\(seed)"), under: try Self.act()
    ).row
    let read = try Self.read(row, Self.lawful).record
    let again = Self.lawful.row(of: read, under: try Self.act())
    #expect(again.row == row && again.losses.isEmpty)
  }

  @Test func `gives no personal item without a basis, and none without an approval`() throws {
    var chance = Chance(seed: 1)
    var record = Records.record(&chance, number: "E1")
    for item in ItemBook.dispute.items where item.isPersonal && item.form.code == "text" {
      record[item.name] = .text("秘密")
    }
    for writing in [
      ExchangeProfile.syncTable.row(of: record, under: try Self.act()),
      Self.lawful.row(of: record),
    ] {
      #expect(!writing.row.values.contains("秘密") && writing.provided.isEmpty)
      let personal = writing.losses.filter { $0.kind == .personal }.map(\.item)
      #expect(personal.contains("resolver") && personal.contains("summary"))
    }
  }

  @Test func `keeps a record of the personal items it gives`() throws {
    var record = ExchangeRecord()
    record["number"] = .text("E1")
    record["resolver"] = .text("某人")
    let writing = Self.lawful.row(of: record, under: try Self.act())
    let kept = try #require(try Self.lawful.provision(of: [writing], under: try Self.act()))
    #expect(kept.fields == ["resolver"] && kept.recipient == "province")
    #expect(!String(decoding: kept.canonicalJSON, as: UTF8.self).contains("某人"))
  }

  @Test func `keeps no record where nothing personal was given`() throws {
    var record = ExchangeRecord()
    record["number"] = .text("E1")
    let writing = Self.lawful.row(of: record, under: try Self.act())
    #expect(try Self.lawful.provision(of: [writing], under: try Self.act()) == nil)
  }

  @Test func `refuses fields that cannot carry their items`() throws {
    let error = #expect(throws: ValidationError.self) {
      try ExchangeProfile(
        VersionTag("bad", "1"), title: Wording(zh: "坏", en: "bad"),
        provenance: .typical(Wording(zh: "试", en: "a trial")), items: .dispute,
        fields: [
          ExchangeField("a", "number", .text), ExchangeField("a", "nothing", .text),
          ExchangeField("b", "occurredOn", .number),
        ], datum: .wgs84)
    }
    #expect(
      error?.findings.map(\.code) == [
        "exchangeProfile.column", "exchangeProfile.item", "exchangeProfile.form",
      ])
  }
}
