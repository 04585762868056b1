import GovernanceModel
import Testing

@testable import GovernanceConformance

@Suite("A register of requirements")
struct RegisterFindingTests {
  /// Two requirements, each with a vector on either side, as the lines and the file that a test damages.
  static let requirements = """
    {"id":"SGC-P1-001","level":"MUST","zh":"应。","en":"It must.","sources":[{"kind":"design","ref":"loop"}],\
    "testability":{"kind":"tested"},"codes":["unmet"],"since":"0.1.0"}
    {"id":"SGC-P1-002","level":"MUST","zh":"应。","en":"It must.","sources":[{"kind":"statute",\
    "ref":"petition-regulation-2022","article":"22"}],"testability":{"kind":"tested"},"codes":[],"since":"0.1.0"}
    """

  static let vectors = """
    {"vectors":[\(vector("001a", "positive")),\(vector("001b", "negative")),\(vector("002a", "positive")),\
    \(vector("002b", "negative"))]}
    """

  static func vector(_ name: String, _ polarity: String) -> String {
    """
    {"id":"SGC-P1-\(name)","requirements":["SGC-P1-\(name.prefix(3))"],"profile":"P1",\
    "bugClass":"wrong-state","polarity":"\(polarity)","origin":"written","title":{"zh":"例","en":"one"},\
    "rationale":"It matters.","steps":[{"send":{"type":"restart"},"expect":{"ok":{"a":1}}}]}
    """
  }

  static func codes(_ requirements: String, _ vectors: String) throws -> Set<String> {
    let book = try VectorBook(files: [("P1/a.json", Array(vectors.utf8))])
    let register = RequirementRegister(try RequirementRegister.lines(Array(requirements.utf8)))
    return Set(register.findings(with: book).map(\.code))
  }

  @Test func `without a fault has no finding`() throws {
    #expect(try Self.codes(Self.requirements, Self.vectors) == [])
  }

  @Test(arguments: [
    ("SGC-P1-002", "SGC-P1-001", "duplicateRequirement"),
    ("SGC-P1-002", "SGC-P10-002", "malformedRequirement"),
    ("SGC-P1-002", "SGC-P1-2", "malformedRequirement"), ("应。", "", "malformedRequirement"),
    ("\"since\":\"0.1.0\"", "\"since\":\"\"", "malformedRequirement"),
    ("\"22\"", "\"999\"", "unknownStatute"),
    ("petition-regulation-2022", "petition-regulation-1999", "unknownStatute"),
    ("\"codes\":[]", "\"codes\":[\"unmet\"]", "codeTwice"),
    (
      "{\"kind\":\"tested\"},\"codes\":[]",
      "{\"kind\":\"openNorm\",\"reason\":\"open-norm\"},\"codes\":[]", "vectorOfUntested"
    ),
    (
      "{\"kind\":\"tested\"},\"codes\":[]",
      "{\"kind\":\"openNorm\",\"reason\":\"open-norm\"},\"codes\":[]", "tooManyUntested"
    ),
    ("SGC-P1-002", "SGC-P1-003", "unknownRequirement"), ("SGC-P1-002", "SGC-P1-003", "noPositive"),
    ("SGC-P1-002", "SGC-P1-003", "noNegative"),
  ])
  func `is read whole before it is believed`(from: String, to: String, code: String) throws {
    let damaged = Self.requirements.replacing(from, with: to)
    #expect(damaged != Self.requirements)
    #expect(try Self.codes(damaged, Self.vectors).contains(code))
  }

  @Test(arguments: [
    ("SGC-P1-002b", "SGC-P1-002a", "duplicateVector"),
    ("\"bugClass\":\"wrong-state\"", "\"bugClass\":\"Wrong\"", "malformedVector"),
    ("\"rationale\":\"It matters.\"", "\"rationale\":\"\"", "malformedVector"),
    ("[\"SGC-P1-002\"]", "[\"SGC-P1-001\"]", "malformedVector"),
    ("{\"a\":1}", "{}", "emptyNegative"),
    ("{\"a\":1}", "{\"a\":{\"$is\":\"place\"}}", "malformedVector"),
    (
      "{\"type\":\"restart\"}", "{\"type\":\"events\",\"after\":{\"$is\":\"x\"}}", "malformedVector"
    ),
    ("\"rationale\"", "\"given\":{\"world\":\"moon\"},\"rationale\"", "brokenScript"),
    ("\"rationale\"", "\"given\":{\"scene\":\"end\"},\"rationale\"", "brokenScript"),
    ("\"profile\":\"P1\"", "\"profile\":\"P2\"", "otherProfile"),
    ("\"negative\"", "\"positive\"", "noNegative"),
    ("\"positive\"", "\"negative\"", "noPositive"),
  ])
  func `holds its vectors to their word`(from: String, to: String, code: String) throws {
    let damaged = Self.vectors.replacing(from, with: to)
    #expect(damaged != Self.vectors)
    #expect(try Self.codes(Self.requirements, damaged).contains(code))
  }

  @Test(arguments: [
    ("\"level\":\"MUST\"", "\"level\":\"SHALL\""), ("\"kind\":\"tested\"", "\"kind\":\"skipped\""),
    ("{\"kind\":\"tested\"}", "{\"kind\":\"untestable\",\"reason\":\"hard\"}"),
    ("\"kind\":\"design\"", "\"kind\":\"rumour\""), ("\"sources\"", "\"source\""),
  ])
  func `with a word that there is not cannot be read`(from: String, to: String) {
    let damaged = Self.requirements.replacing(from, with: to)
    #expect(damaged != Self.requirements)
    #expect(throws: WireError.self) { try RequirementRegister.lines(Array(damaged.utf8)) }
  }
}
