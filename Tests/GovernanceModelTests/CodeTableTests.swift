import GovernanceModel
import Testing

@Suite("A code table")
struct CodeTableTests {
  static let today = day("2026-03-02")

  @Test(arguments: [
    ("dispute-category@flat-25", 25), ("dispute-category@two-level", 95),
    ("dispute-scale@gbt31000-vendor", 3), ("dispute-level@gbt31000-vendor", 4),
    ("dispute-nature@gbt31000-vendor", 5), ("resolution-method@vendor-10", 10),
    ("resolution-success@gbt31000-vendor", 2), ("mediation-category@18", 18),
    ("urban-rural-class@nbs", 7), ("channel@kit", Channel.allCases.count),
  ])
  func `ships with all its codes`(tag: String, count: Int) throws {
    let tag = try #require(VersionTag(tag))
    let table = try #require(CodeBook.national[tag])
    #expect(table.entries.count == count)
  }

  @Test func `of two levels has sixteen classes, their parts and the rest`() {
    let entries = CodeTable.disputeCategory.entries
    let top = entries.filter { $0.parent == nil }
    #expect(top.map(\.code) == (1...16).map { ($0 < 10 ? "0" : "") + String($0) } + ["99"])
    for entry in entries where entry.parent != nil {
      #expect(entry.parent == String(entry.code.prefix(2)) && entry.code.utf8.count == 4)
    }
    let withoutRest = top.map(\.code).filter { CodeTable.disputeCategory["\($0)99"] == nil }
    #expect(withoutRest == ["14", "16", "99"])
  }

  @Test(arguments: CodeBook.national.tables)
  func `that ships passes its own door, and says where it was seen`(table: CodeTable) throws {
    #expect(try CodeTable(json: table.canonicalJSON) == table)
    #expect(table.provenance.kind == .typical)
    #expect(table.inForce == .always)
    #expect(Set(table.entries.map(\.wording)).count == table.entries.count)
  }

  @Test(arguments: CodeBook.national.tables)
  func `leads every part to a code of the top level`(table: CodeTable) throws {
    for entry in table.entries {
      var whole = entry
      while let parent = whole.parent { whole = try #require(table[parent]) }
      #expect(whole.parent == nil)
    }
  }

  @Test(arguments: [
    ("dispute-category@two-level", "01", []), ("dispute-category@two-level", "0199", []),
    ("dispute-category@two-level", "1", ["code.unknown $.category"]),
    ("dispute-category@two-level", "01.", ["code.unknown $.category"]),
    ("dispute-category@flat-25", "00", []), ("dispute-category@flat-25", "24", []),
    ("dispute-category@flat-25", "0199", ["code.unknown $.category"]),
    ("dispute-category@flat-25", "1", ["code.unknown $.category"]),
    ("dispute-category@local", "01", ["code.unknownTable $.category"]),
  ])
  func `keeps a code as it came and flags the one it does not know`(
    tag: String, code: String, flags: [String]
  ) throws {
    let json: JSONValue = ["category": ["table": .string(tag), "code": .string(code)]]
    let note = try Note(validating: Draft(json))
    #expect(note.category.code == code)
    #expect(try JSONReader.read(note.canonicalJSON) == json)
    #expect(Self.flags(note, CodeBook.national, on: Self.today) == flags)
  }

  @Test func `is refused where another table's code is asked for`() {
    let json: JSONValue = ["category": ["table": "dispute-scale@gbt31000-vendor", "code": "01"]]
    let codes = refusals { () throws(ValidationError) in
      try Note(validating: Draft(json))
    }
    #expect(codes == ["code.table"])
  }

  @Test func `stands beside an older version, each in force on its own days`() throws {
    let provenance = Provenance.local(Wording(zh: "区里的文件", en: "a paper of the district's"))
    let old = try CodeTable(
      VersionTag("dispute-category", "2025"), title: Wording(zh: "旧表", en: "old"),
      provenance: provenance, inForce: ForcePeriod(from: nil, through: day("2025-12-31")),
      entries: [CodeEntry("1", Wording(zh: "婚姻", en: "marriage"))])
    let new = try CodeTable(
      VersionTag("dispute-category", "2026"), title: Wording(zh: "新表", en: "new"),
      provenance: provenance, inForce: ForcePeriod(from: day("2026-01-01")),
      entries: [
        CodeEntry("01", Wording(zh: "婚恋", en: "family")),
        CodeEntry(
          "02", Wording(zh: "邻里", en: "neighbours"), within: nil,
          inForce: try ForcePeriod(from: day("2027-01-01"))),
      ])
    let book = CodeBook([old, new])
    #expect(book.versions(of: "dispute-category", on: day("2025-12-31")) == [old])
    #expect(book.versions(of: "dispute-category", on: day("2026-01-01")) == [new])
    let marriage = Note(category: try old.value("1"))
    #expect(Self.flags(marriage, book, on: day("2025-12-31")) == [])
    #expect(Self.flags(marriage, book, on: Self.today) == ["code.outOfForce $.category"])
    let neighbours = Note(category: try new.value("02"))
    #expect(Self.flags(neighbours, book, on: Self.today) == ["code.outOfForce $.category"])
    #expect(Self.flags(neighbours, book, on: day("2027-01-01")) == [])
  }

  @Test func `is not invented where its codes are not public`() {
    for table in CodeBook.unpublished {
      #expect(CodeBook.national[table.tag] == nil)
    }
    #expect(CodeBook.unpublished.count == 6)
  }

  @Test(arguments: [
    ("0101", [CategoryTrait.mediable]), ("10", [.mediable]), ("1203", [.concernsCadres]),
    ("1502", [.concernsCadres]), ("1404", [.litigationRelated]), ("11", []), ("99", []),
  ])
  func `says what follows from a category, for the parts as for the whole`(
    code: String, traits: [CategoryTrait]
  ) throws {
    let category = try CodeTable.disputeCategory.value(code)
    #expect(CategoryTraits.disputes.traits(of: category, in: .national) == Set(traits))
  }

  @Test func `does not let silence about an unknown category pass for a no`() throws {
    let traits = CategoryTraits.disputes
    #expect(traits.traits(of: try CodeTable.disputeCategory.value("1"), in: .national) == nil)
    #expect(traits.traits(of: try CodeTable.disputeCategoryFlat.value("07"), in: .national) == nil)
    #expect(traits.traits(of: try CodeTable.disputeCategory.value("07"), in: CodeBook([])) == nil)
    #expect(
      traits.traits.keys.allSatisfy {
        CodeTable.disputeCategory[$0].map { $0.parent == nil } ?? false
      })
  }

  @Test(arguments: DisputeNature.allCases)
  func `names the natures of a dispute as the model does`(nature: DisputeNature) throws {
    #expect(CodeTable.disputeNature[nature.coded.code]?.wording == nature.wording)
    #expect(DisputeNature(nature.coded) == nature)
    #expect(DisputeNature(try CodeTable.disputeLevel.value(nature.coded.code)) == nil)
  }

  @Test func `knows a nature by its code only, not by its number`() throws {
    #expect(DisputeNature(try CodeTable.disputeNature.value("3")) == nil)
    #expect(DisputeNature(try CodeTable.disputeNature.value("98")) == nil)
  }

  private static func flags(_ note: Note, _ book: CodeBook, on day: CivilDate) -> [String] {
    book.flags(in: note, on: day).map { "\($0.code) \($0.path)" }
  }

  /// A type that holds an open code, as a client would write one.
  private struct Note: WireType {
    let category: CodedValue

    static let layout = Layout<Note>("Note", zh: "便笺", en: "a note") { door in
      let category = door.required(
        "category", \.category, .coded("dispute-category"), zh: "类别", en: "its category")
      return category.map { Note(category: $0) }
    }
  }
}
