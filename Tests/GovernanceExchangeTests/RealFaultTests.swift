import GovernanceModel
import Testing

@testable import GovernanceExchange

@Suite("A feed with a fault that was seen")
struct RealFaultTests {
  private static func codes(
    _ row: [String: String]
  ) throws -> (faults: [String], flags: [String]) {
    let reading = try ExchangeProfileTests.read(["event_num": "E1"].merging(row) { $1 })
    return (reading.faults.map(\.code), reading.flags.map(\.code))
  }

  @Test func `that writes ISO dates where eight digits are agreed`() throws {
    #expect(try Self.codes(["happen_date": "20260301"]).faults == [])
    #expect(try Self.codes(["happen_date": "2026-03-01"]).faults == ["exchange.date"])
    #expect(try Self.codes(["happen_date": "20260230"]).faults == ["exchange.date"])
  }

  @Test func `that counts lengths in bytes where characters are agreed`() throws {
    let name = String(repeating: "水", count: 100)
    #expect(name.utf8.count == 300)
    #expect(try Self.codes(["event_name": name]).faults == [])
    #expect(try Self.codes(["event_name": name + "水"]).faults == ["exchange.length"])
  }

  @Test func `that has lost the zero in front of a code`() throws {
    let reading = try ExchangeProfileTests.read(["event_num": "E1", "event_size_code": "1"])
    #expect(reading.faults.isEmpty)
    #expect(reading.flags.map(\.code) == ["exchange.code.leadingZero"])
    #expect(
      reading.record["scale"]
        == .code(try CodedValue("1", in: CodeTable.disputeScale.tag)), "kept as it came")
  }

  @Test func `that writes codes of the old table`() throws {
    #expect(try Self.codes(["dispute_event_type": "0101"]).flags == [])
    // 17 is of the flat list of 25 and in no list of two levels.
    #expect(try Self.codes(["dispute_event_type": "17"]).flags == ["exchange.code.otherTable"])
    #expect(try Self.codes(["dispute_event_type": "9876"]).flags == ["exchange.code.unknown"])
  }

  @Test func `that says it succeeded and does not say how`() throws {
    #expect(try Self.codes(["is_success": "1"]).flags == ["exchange.emptyResult"])
    #expect(try Self.codes(["is_success": "1", "resolve_situation": "双方和解"]).flags == [])
    #expect(try Self.codes(["is_success": "0"]).flags == [])
    #expect(try Self.codes(["is_success": "是"]).faults == ["exchange.flag"])
  }

  @Test func `that is uploaded twice`() throws {
    let row = ["event_num": "E1", "happen_date": "20260301", "update_time": "2026-03-02 08:00:00"]
    func reading(_ change: [String: String]) throws -> ExchangeReading {
      try ExchangeProfileTests.read(row.merging(change) { $1 })
    }
    var book = ExchangeBook()
    let uploads: [([String: String], RowResult.Kind, [String])] = [
      ([:], .accepted, []),
      (["upload_time": "2026-03-03 08:00:00"], .unchanged, ["exchange.repeated"]),
      (["happen_date": "20260302"], .refused, ["exchange.stale"]),
      (["happen_date": "20260302", "update_time": "2026-03-02 09:00:00"], .accepted, []),
      ([:], .refused, ["exchange.stale"]),
    ]
    for (change, kind, findings) in uploads {
      let outcome = book.take(try reading(change))
      #expect(outcome.kind == kind && outcome.findings.map(\.code) == findings)
    }
    #expect(book.all.count == 1)
  }

  @Test func `that writes 520221 for 520204`() throws {
    let former = try ExchangeProfileTests.read(["event_num": "520221202603010001"])
    #expect(former.flags.map(\.code) == ["exchange.formerDivision"])
    #expect(former.flags.first?.expected.zh.hasPrefix("520204") == true)
    #expect(try Self.codes(["event_num": "520204202603010001"]).flags == [])
    #expect(try Self.codes(["grid_num": "520221100201001"]).flags == ["exchange.formerDivision"])
  }

  @Test func `whose coordinates are measured by something else`() throws {
    var record = ExchangeRecord()
    record["number"] = .text("E1")
    record["longitude"] = .degrees(104_957_600)
    record["latitude"] = .degrees(26_547_300)
    for datum in Datum.allCases {
      record["datum"] = .datum(datum)
      let writing = ExchangeProfileTests.lawful.row(
        of: record, under: try ExchangeProfileTests.act())
      let isSame = datum == .cgcs2000
      #expect(writing.row["longitude"] == (isSame ? "104.957600" : ""))
      #expect(writing.losses.contains(ExchangeLoss("longitude", .datum)) == !isSame)
    }
    let reading = try ExchangeProfileTests.read(["event_num": "E1", "longitude": "104.95760049"])
    #expect(reading.losses == [ExchangeLoss("longitude", .precision)])
    #expect(reading.record["datum"] == .datum(.cgcs2000))
    #expect(try Self.codes(["latitude": "104.9"]).faults == ["exchange.degrees"])
  }

  @Test func `without a number`() throws {
    #expect(try Self.codes(["event_num": ""]).faults == ["exchange.number"])
  }
}
