import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A procedure's document")
struct ProcedureDocumentTests {
  typealias Document = ProcedureDocument<CaseVocabulary>

  static let bytes = Document.bytes(of: .shuicheng)

  private static func findings(_ value: JSONValue) -> [ProcedureFinding] {
    do throws(ProcedureError) {
      _ = try Document.procedure(value, law: .national)
      return []
    } catch { return error.findings }
  }

  private static func findings(_ text: String) -> [ProcedureFinding] {
    do throws(ProcedureError) {
      _ = try Document.procedure(Array(text.utf8), law: .national)
      return []
    } catch { return error.findings }
  }

  @Test func `is read as what was written`() throws {
    #expect(try Procedure(document: Self.bytes, law: .national) == .shuicheng)
  }

  @Test func `is canonical`() throws {
    var json = JSONWriter()
    json.value(try JSONReader.read(Self.bytes))
    #expect(json.bytes == Self.bytes)
  }

  static let unreadable: [(String, String)] = [
    ("", "$"), ("{", "$"), ("nonsense", "$"), (#"{"rows":[{"action":}]}"#, "$.rows[0].action"),
    (#"{"rows":[{},{"a":[1,2,]}]}"#, "$.rows[1].a[2]"), (#"{"id":{},"id":{}}"#, "$"),
    (#"{"id":"\u12"}"#, "$.id"), (String(repeating: "[", count: 100), "$"),
  ]

  @Test(arguments: unreadable)
  func `that is no JSON is refused with the place`(_ text: String, _ path: String) {
    let findings = Self.findings(text)
    #expect(findings.map(\.code) == ["document.json"])
    #expect(findings.map(\.subject) == [path])
  }

  @Test(
    arguments: [
      ("null", "$"), ("[]", "$"), ("7", "$"), ("\"a\"", "$"),
    ] as [(String, String)])
  func `that is no object is refused at the top`(_ text: String, _ path: String) {
    #expect(Self.findings(text).map { [$0.code, $0.subject] } == [["document.kind", path]])
  }

  @Test func `is refused with every fault at once, those of its form and those of its meaning`()
    throws
  {
    var value = try JSONReader.read(Self.bytes)
    value.set("surprise", at: [], to: true)
    value.set("role", at: ["rows", 0, "who", 0], to: "intake")
    value.set("amount", at: ["parameters", "warnAfterPercent"], to: 101)
    value.set("rule", at: ["duties", 0, "rules", 0], to: "XF-99")
    let faults = Self.findings(value).map { [$0.code, $0.subject] }
    #expect(
      faults == [
        ["document.unknown", "$.surprise"], ["unknownRule", "assess: XF-99"],
        ["parameterRange", "warnAfterPercent"],
      ])
  }

  @Test func `names every unreadable part by its path`() throws {
    var value = try JSONReader.read(Self.bytes)
    value.set("action", at: ["rows", 3], to: "fly")
    value.set("role", at: ["rows", 5, "who", 0], to: nil)
    value.set("isHandlingClock", at: ["duties", 2], to: "no")
    value.set("amount", at: ["parameters", "redAfterWorkdays"], to: .decimal(1.5))
    value.set("inForceFrom", at: [], to: "2026-02-30")
    let faults = Self.findings(value).map { [$0.code, $0.subject] }
    #expect(
      faults == [
        ["document.text", "$.inForceFrom"], ["document.code", "$.rows[3].action"],
        ["document.missing", "$.rows[5].who[0].role"],
        ["document.kind", "$.duties[2].isHandlingClock"],
        ["document.kind", "$.parameters.redAfterWorkdays.amount"],
      ])
  }

  @Test func `says what was found and what was expected, in both languages`() throws {
    var value = try JSONReader.read(Self.bytes)
    value.set("kind", at: ["duties", 0], to: "wish")
    let finding = try #require(Self.findings(value).first)
    #expect(
      finding.message.en
        == "The code is unknown: found \"wish\", expected one of obligation, guidance, window.")
    #expect(finding.message.zh == "未知代码:现为\"wish\",应为其一:obligation、guidance、window。")
  }

  /// Any damage is refused with a path to it or into it, or changes nothing that the document says.
  @Test(arguments: 0..<300)
  func `that is damaged in one place is refused there`(_ seed: Int) throws {
    var source = SeededSource(seed: UInt64(seed))
    var value = try JSONReader.read(Self.bytes)
    let made = value.damage(&source)
    let damage = try #require(made)
    do throws(ProcedureError) {
      let read = try Document.procedure(value, law: .national)
      // What is read of damaged text must be what that text says.
      #expect(Document.value(of: read) == value, "\(damage)")
    } catch {
      let isOfForm = error.findings.allSatisfy { $0.subject.hasPrefix("$") }
      let points = error.findings.contains {
        $0.subject.hasPrefix(damage.path) || damage.path.hasPrefix($0.subject)
      }
      #expect(!isOfForm || points, "\(damage): \(error)")
      #expect(!error.findings.isEmpty)
    }
  }

  @Test func `may hold the largest numbers without harm`() throws {
    for number in [Int.max >> 11, -9_007_199_254_740_991, 0] {
      var value = try JSONReader.read(Self.bytes)
      value.set("amount", at: ["parameters", "consultationPeople"], to: .number(number))
      #expect(Self.findings(value).map(\.code) == ["parameterRange"])
    }
  }
}
