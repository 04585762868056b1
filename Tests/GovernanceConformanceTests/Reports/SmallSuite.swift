import GovernanceConformance
import GovernanceModel

/// A suite small enough to be seen whole: three profiles, four requirements, six vectors.
enum SmallSuite {
  static func run() throws -> SuiteRun {
    SuiteRun(
      book: try VectorBook(files: [("P1/small.json", Array(vectors.utf8))]),
      register: RequirementRegister(try RequirementRegister.lines(Array(requirements.utf8))))
  }

  /// A suite of so many vectors that each ask one thing.
  static func long(_ count: Int) throws -> SuiteRun {
    let vectors = (0..<count).map { index in
      let letter = "abcdefghijklmnopqrstuvwxyz".dropFirst(index % 26).prefix(1)
      let number = String(1000 + index / 26).dropFirst()
      return vector("SGC-P1-\(number)\(letter)", #"{"ok":{}}"#)
    }
    let text = "{\"vectors\":[\(vectors.joined(separator: ","))]}"
    return SuiteRun(
      book: try VectorBook(files: [("P1/long.json", Array(text.utf8))]),
      register: RequirementRegister([]))
  }

  static let environment = RunEnvironment(
    startedAt: Instant(milliseconds: 1_772_413_200_000), transport: "in-process",
    system: "a test", reproduce: "governance conform run --subject ./small")

  /// The report on a subject, by the small suite unless another is given.
  static func report(
    on subject: ScriptedSubject, _ selection: Selection = .claimed, known: [KnownFailing] = [],
    by run: SuiteRun? = nil
  ) async throws -> ConformanceReport {
    try await (run ?? Self.run()).report(
      on: InProcessTransport(subject), selection, known: known, in: environment
    ).get()
  }

  /// An entry that speaks of the one vector that a subject which refuses nothing fails.
  static func known() throws -> KnownFailing {
    let day = try JSONValue.string("2026-12-31").parsed("a day") { CivilDate($0) }
    return KnownFailing("SGC-P1-001b", link: "https://example.org/1", expires: day)
  }

  private static func vector(_ id: String, _ expect: String) -> String {
    """
    {"id":"\(id)","requirements":["\(id.dropLast())"],"profile":"\(id.dropFirst(4).prefix(2))",
     "bugClass":"guard-dropped","polarity":"positive","origin":"written",
     "title":{"zh":"题\(id)","en":"title of \(id)"},"rationale":"It matters.",
     "steps":[{"send":{"type":"query","what":"\(id.contains("P2") ? "deadlines" : "case")",
       "case":"\(id)"},"expect":\(expect)}]}
    """
  }

  private static let vectors = """
    {"vectors":[
    \(vector("SGC-P1-001a", #"{"ok":{"state":"open"}}"#)),
    \(vector("SGC-P1-001b", #"{"rejected":{"code":"unmet"}}"#)),
    {"id":"SGC-P1-002a","requirements":["SGC-P1-002","SGC-P1-001"],"profile":"P1",
     "bugClass":"cursor-gap","polarity":"positive","origin":"written",
     "title":{"zh":"游标","en":"cursor"},"rationale":"It matters.",
     "steps":[{"send":{"type":"events"},"expect":{"ok":{"next":{"$bind":"next"}}}},
              {"send":{"type":"events","after":{"$is":"next"}},"expect":{"ok":{"next":{"$any":true}}}}]},
    \(vector("SGC-P2-001a", #"{"ok":{"due":"2026-03-05"}}"#)),
    \(vector("SGC-P2-001b", #"{"ok":{"due":"2026-03-06"}}"#)),
    \(vector("SGC-P3-001a", #"{"ok":{}}"#))
    ]}
    """

  private static func requirement(_ id: String, _ level: String) -> String {
    #"{"id":"\#(id)","level":"\#(level)","zh":"系统应如此(`\#(id)`)。","#
      + #""en":"A system must do `so` (\#(id)).","#
      + #""sources":[{"kind":"design","ref":"procedure"}],"testability":{"kind":"tested"},"#
      + #""codes":[],"since":"0.1.0"}"# + "\n"
  }

  private static let requirements =
    requirement("SGC-P1-001", "MUST") + requirement("SGC-P1-002", "MUST")
    + requirement("SGC-P2-001", "MUST") + requirement("SGC-P3-001", "SHOULD")
}
