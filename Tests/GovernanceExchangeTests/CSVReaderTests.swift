import GovernanceExchange
import Testing

@Suite("A reader of tables")
struct CSVReaderTests {
  static func records(
    _ bytes: [UInt8], size: Int = .max, encoding: TextEncoding? = nil
  ) throws(ExchangeError) -> [CSVRecord] {
    var reader = try CSVReader(PieceBytes(bytes, size: size), encoding: encoding)
    var records: [CSVRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  static let written: [(String, [[String]])] = [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a;b\n1;2,5\n", [["a", "b"], ["1", "2,5"]]),
    ("a\tb\n1\t2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n,\n1,\n", [["a", "b"], ["1", ""]]),
    ("a,b\n\"x,y\",\"p\"\"q\"\n", [["a", "b"], ["x,y", "p\"q"]]),
    ("a,b\n\"x\ny\",2\n", [["a", "b"], ["x\ny", "2"]]),
    ("a,b\n\"x\r\ny\",\"\"\n", [["a", "b"], ["x\r\ny", ""]]),
    ("a,b\n x , 2 \n", [["a", "b"], [" x ", " 2 "]]),
    ("a,b\nhe said \"no\",2\n", [["a", "b"], ["he said \"no\"", "2"]]),
    ("户编号,人数\n水,3\n", [["户编号", "人数"], ["水", "3"]]),
    ("\u{FEFF}户编号,人数\n", [["户编号", "人数"]]),
    ("", []),
  ]

  @Test(arguments: written)
  func `reads what spreadsheets write, and repairs nothing`(
    text: String, fields: [[String]]
  ) throws {
    #expect(try Self.records(Array(text.utf8)).map(\.fields) == fields)
  }

  @Test(arguments: written, [1, 2, 3, 5, 7])
  func `reads the same in pieces of any size`(
    written: (String, [[String]]), size: Int
  ) throws {
    // The sign between fields is told by the first piece, so the heading is in it whole.
    let bytes = Array(written.0.utf8)
    guard !written.0.contains(";"), !written.0.contains("\t") else { return }
    #expect(
      try Self.records(bytes, size: size, encoding: .utf8).map {
        $0.fields.map { $0.drop { $0 == "\u{FEFF}" } }.map(String.init)
      }
        == written.1)
  }

  @Test func `reads GB 18030 without being told`() throws {
    let text = "户编号,说明\n1,水城区䶮𠀀\n"
    let bytes = try #require(TextEncoding.gb18030.bytes(text))
    #expect(bytes != Array(text.utf8))
    #expect(try Self.records(bytes).map(\.fields) == [["户编号", "说明"], ["1", "水城区䶮𠀀"]])
  }

  @Test func `tells the line on which a record begins`() throws {
    let records = try Self.records(Array("a,b\r\n\"x\r\ny\",1\r\n\r\n2,3\r\n".utf8))
    #expect(records.map(\.line) == [1, 2, 5])
  }

  @Test func `loses one line only where a quotation mark has no second`() throws {
    let records = try Self.records(Array("a,b\n\"x,1\n2,3\n".utf8))
    #expect(records.map(\.fault) == [nil, .quotation, nil])
    #expect(records.last?.fields == ["2", "3"])
  }

  @Test func `loses one line only where something follows the second mark`() throws {
    let records = try Self.records(Array("a,b\n\"x\"y,1\n2,3\n".utf8))
    #expect(records.map(\.fault) == [nil, .quotation, nil])
    #expect(records.map(\.line) == [1, 2, 3])
  }

  @Test func `says of a field that its bytes are of another encoding`() throws {
    let records = try Self.records(
      Array("a,b\n".utf8) + [0xC4, 0xE3, 0x2C, 0x31, 0x0A], encoding: .utf8)
    #expect(records.map(\.fault) == [nil, .encoding])
  }

  @Test func `is not turned to another encoding by one broken byte behind the heading`() throws {
    let records = try Self.records(Array("户编号,人数\n".utf8) + [0xFF, 0x2C, 0x31, 0x0A])
    #expect(records.map(\.fault) == [nil, .encoding])
    #expect(records.first?.fields == ["户编号", "人数"])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func `does not take UTF-16`(bytes: [UInt8]) {
    let error = #expect(throws: ExchangeError.self) { try Self.records(bytes) }
    #expect(error?.code == "wideCharacters")
  }

  @Test func `ends where a record would fill the memory`() throws {
    var bytes = Array("a,b\n\"".utf8)
    bytes += [UInt8](repeating: 0x61, count: 2 << 20)
    let error = #expect(throws: ExchangeError.self) { try Self.records(bytes) }
    #expect(error?.code == "recordTooLong")
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>, TextEncoding.allCases)
  func `reads back what a writer wrote`(seed: UInt64, encoding: TextEncoding) throws {
    var chance = Chance(seed: seed)
    let rows = (0..<50).map { _ in (0..<3).map { _ in chance.text() } }
    var writer = CSVWriter(encoding: encoding)
    writer.write(["一", "二", "三"])
    for row in rows { writer.write(row) }
    let read = try Self.records(writer.bytes, size: Int(seed) * 7 + 60, encoding: encoding)
    let plain = read.dropFirst().map { $0.fields.map(Chance.unshielded) }
    #expect(plain == rows.filter { $0.contains { !$0.isEmpty } })
    #expect(read.allSatisfy { $0.fault == nil })
  }
}
