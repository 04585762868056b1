import GovernanceModel
import Testing

@testable import GovernanceConformance

@Suite("An answer of a subject")
struct SubjectAnswerTests {
  static let answers: [SubjectAnswer] = [
    .ok(["a": 1]), .done, .rejected(SubjectRejection(code: "unmet")),
    .rejected(
      SubjectRejection(code: "unmet", requirement: "SGC-P1-001", detail: ["reasons": []])),
    .unsupported(capability: "query.case"), .errored(message: "no", trace: nil),
    .errored(message: "no", trace: "here"),
  ]

  @Test(arguments: answers)
  func `is read as it was written`(answer: SubjectAnswer) throws {
    #expect(try SubjectAnswer(json: answer.json(seq: 7)) == answer)
    #expect(try answer.json(seq: 7).integer("seq") == 7)
  }

  @Test(arguments: [
    "{}", "[]", "null", "{\"type\":\"fine\"}", "{\"type\":\"ok\"}",
    "{\"type\":\"ok\",\"result\":1}",
    "{\"type\":\"rejected\"}", "{\"type\":\"unsupported\",\"capability\":\"flying\"}",
    "{\"type\":\"errored\"}",
  ])
  func `is one of four things or none`(text: String) throws {
    let json = try JSONReader.read(Array(text.utf8))
    #expect(throws: WireError.self) { try SubjectAnswer(json: json) }
  }

  @Test(arguments: [
    ("", "garbage"), ("hello", "garbage"), ("{\"type\":\"ok\",\"result\":{}}", "garbage"),
    ("{\"seq\":2,\"type\":\"ok\",\"result\":{}}", "wrongSequence"),
    ("{\"seq\":1,\"type\":\"ok\"}", "garbage"),
  ])
  func `is graded where it is none`(line: String, code: String) throws {
    let request = try SubjectRequest(seq: 1, body: ["type": "restart"])
    let answer = InProcessTransport<RuledSubject>.answer(of: Array(line.utf8), to: request)
    guard case .failure(let fault) = answer else { return #expect(Bool(false), "\(answer)") }
    #expect(fault.code == code)
    #expect(!fault.wording.zh.isEmpty && fault.wording.en.hasSuffix("."))
  }
}
