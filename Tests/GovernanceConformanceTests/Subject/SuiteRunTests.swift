import GovernanceModel
import Testing

@testable import GovernanceConformance

@Suite("A run of the suite")
struct SuiteRunTests {
  static let environment = RunEnvironment(
    startedAt: Instant(milliseconds: 0), transport: "in-process", system: "-", reproduce: "-")

  /// A suite of some vectors of P1, each of which asks for `restart` and expects `{"n": 1}`.
  static func suite(_ count: Int) throws -> SuiteRun {
    let vectors = (0..<count).map { index in
      let letter = String(UnicodeScalar(UInt8(97 + index)))
      return RegisterFindingTests.vector("001\(letter)", "positive").replacing(
        "\"a\":1", with: "\"n\":1")
    }
    let file = "{\"vectors\":[\(vectors.joined(separator: ","))]}"
    return SuiteRun(
      book: try VectorBook(files: [("P1/a.json", Array(file.utf8))]),
      register: RequirementRegister(
        try RequirementRegister.lines(Array(RegisterFindingTests.requirements.utf8))))
  }

  static func report(
    _ subject: RuledSubject, _ selection: Selection = .claimed, known: [KnownFailing] = []
  ) async throws -> ConformanceReport {
    try await suite(3).report(
      on: InProcessTransport(subject), selection, known: known, in: environment
    ).get()
  }

  static let right: @Sendable (SubjectRequest) -> SubjectAnswer = {
    $0.kind == .restart ? .ok(["n": 1]) : .done
  }

  @Test func `passes a subject that answers as expected`() async throws {
    let report = try await Self.report(RuledSubject(rule: Self.right))
    #expect(report.outcome == .pass)
    #expect(report.profiles.first { $0.profile == .cases }?.verdict == .conformant)
    #expect(report.results.allSatisfy { $0.outcome == .passed && $0.transcript.count == 2 })
  }

  @Test func `fails one that always says ok, with the requirement and the place`() async throws {
    let report = try await Self.report(RuledSubject())
    let failure = try #require(report.results.first?.failure)
    #expect(report.outcome == .fail)
    #expect(failure.step == 1 && failure.path == "result.n" && failure.expected == 1)
    #expect(failure.found == nil)
    #expect(
      failure.sentence.en.contains("SGC-P1-001") && failure.sentence.zh.contains("SGC-P1-001"))
  }

  @Test func `fails one that always rejects before the first step`() async throws {
    let subject = RuledSubject { _ in .rejected(SubjectRejection(code: "unmet")) }
    let report = try await Self.report(subject)
    #expect(report.results.map { $0.failure?.step } == [0, 0, 0])
  }

  @Test func `does not take a skip for a pass`() async throws {
    let subject = RuledSubject {
      $0.kind == .restart ? .unsupported(capability: "restart") : .done
    }
    let report = try await Self.report(subject)
    #expect(report.outcome == .incomplete)
    #expect(report.profiles.first { $0.profile == .cases }?.verdict == .partial)
    #expect(report.results.first?.lacking == "restart")
  }

  @Test(arguments: [
    (["command"], "load.records", "what the message does not ask for"),
    (["command"], "query", "what the message does not ask for"),
    (["command", "restart"], "restart", "the description lists restart"),
    (["command"], "flying", "what the message does not ask for"),
  ])
  func `does not take a lack for a skip that the subject cannot have`(
    capabilities: [JSONValue], lacking: String, sentence: String
  ) async throws {
    let subject = RuledSubject(
      description: RuledSubject.described(["capabilities": .array(capabilities)])
    ) { $0.kind == .restart ? .unsupported(capability: lacking) : .done }
    let report = try await Self.report(subject)
    #expect(report.outcome == .fail)
    #expect(report.results.first?.failure?.sentence.en.contains(sentence) == true)
    #expect(report.results.first?.failure?.sentence.zh.contains(lacking) == true)
    #expect(report.results.allSatisfy { $0.lacking == nil })
  }

  @Test func `of a part is not whole`() async throws {
    let report = try await Self.report(
      RuledSubject(rule: Self.right), Selection(only: ["SGC-P1-001a"]))
    #expect(report.outcome == .incomplete)
    #expect(report.results.map(\.outcome) == [.passed, .notRun, .notRun])
  }

  @Test func `lets known failures fail and nothing else`() async throws {
    let day = try #require(CivilDate("2027-01-31"))
    let known = [KnownFailing("SGC-P1-*", link: "https://example.org", expires: day)]
    #expect(try await Self.report(RuledSubject(), known: known).outcome == .incomplete)
    let passing = try await Self.report(RuledSubject(rule: Self.right), known: known)
    #expect(passing.outcome == .fail)
    #expect(passing.knownFindings.map(\.code) == ["passes", "passes", "passes"])
  }

  @Test(arguments: [
    SubjectFault.crashed("exit 1"), .timedOut(milliseconds: 10), .garbage("no"), .unreachable("no"),
    .wrongSequence(expected: 1, found: 2),
  ])
  func `grades a subject that gives no answer`(fault: SubjectFault) async throws {
    let report = try await Self.suite(12).report(
      on: FailingTransport(fault: fault), in: Self.environment
    ).get()
    #expect(report.outcome == .fail)
    #expect(report.results.first?.failure?.found == .string(fault.code))
    // Ten in a row, and nobody is there any more.
    #expect(report.results.count { $0.outcome == .failed } == 10)
    #expect(report.results.count { $0.outcome == .notRun } == 2)
  }

  @Test(
    arguments: [
      ["profiles": ["P10"]], ["profiles": ["P11"]], ["version": "main"],
      ["version": ""], ["capabilities": ["flying"]], ["specification": ["9.9"]], ["name": ""],
      ["deviations": [["requirement": "SGC-P1-001", "link": "soon", "since": "1"]]],
      ["deviations": [["requirement": "SGC-P1-001", "link": "x://y", "since": "1"]]],
      ["deviations": [["requirement": "SGC-P1-001", "link": "https://", "since": "1"]]],
      ["deviations": [["requirement": "SGC-P1-001", "link": "https://a b", "since": "1"]]],
      ["deviations": [["requirement": "SGC-P1-001", "link": "https://example.org", "since": " "]]],
      ["deviations": [["requirement": "SGC-P1-404", "link": "https://example.org", "since": "1"]]],
      ["vendor": nil], ["vendor": " "], ["language": "\t"], ["profiles": ["P1", "P1"]],
      ["capabilities": ["command", "command"]], ["version": "1-main-branch"], ["version": "v"],
      ["version": "４.2"], ["version": "2.0-SNAPSHOT"], ["version": "1.0 final"],
      ["version": "1.x"], ["name": "\u{200B}"],
      ["deviations": [["requirement": "SGC-P1-001", "link": "http://:80", "since": "1"]]],
      ["deviations": [["requirement": "SGC-P1-001", "link": "https://e.org", "since": "main"]]],
      [
        "deviations": [
          ["requirement": "SGC-P1-001", "link": "https://e.org", "since": "1"],
          ["requirement": "SGC-P1-001", "link": "https://e.org", "since": "2"],
        ]
      ],
    ] as [[String: JSONValue?]])
  func `refuses a description that claims what nobody can check`(
    changes: [String: JSONValue?]
  ) async throws {
    let subject = RuledSubject(description: RuledSubject.described(changes))
    let result = try await Self.suite(1).report(
      on: InProcessTransport(subject), in: Self.environment)
    guard case .failure(let refusal) = result else { return #expect(Bool(false)) }
    #expect(refusal.code == "description")
  }

  @Test(arguments: ["1", "v1.2.3", "V3.0.2_20240101", "2026.11.1+build.7", "1.0.0-rc.1"])
  func `takes the version of a release`(version: String) async throws {
    let subject = RuledSubject(
      description: RuledSubject.described(["version": .string(version)]), rule: Self.right)
    #expect(try await Self.report(subject).subject.version == version)
  }

  @Test func `keeps the conversation in which the subject has described itself`() async throws {
    let report = try await Self.report(RuledSubject(rule: Self.right))
    #expect(report.introduction.sent == ["type": "describe", "protocol": "1"])
    let answer = try #require(report.introduction.answer)
    #expect(try answer.required("result") == RuledSubject.described())
  }

  @Test func `with nothing to run could not run`() async throws {
    let result = try await Self.suite(1).report(
      on: InProcessTransport(RuledSubject()), Selection(only: ["SGC-P5-*"]), in: Self.environment)
    #expect(throws: SuiteRefusal.self) { try result.get() }
  }

  @Test func `lowers the verdict of one that says it deviates`() async throws {
    let description = RuledSubject.described([
      "deviations": [["requirement": "SGC-P1-002", "link": "https://example.org", "since": "1"]]
    ])
    let report = try await Self.report(RuledSubject(description: description, rule: Self.right))
    #expect(report.outcome == .incomplete)
  }
}
