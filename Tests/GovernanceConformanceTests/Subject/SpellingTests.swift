import GovernanceModel
import Testing

@testable import GovernanceConformance

@Suite("A message in another spelling")
struct SpellingTests {
  static let values: [JSONValue] = [
    [:], [], "", "\"\\/\u{8}\n", "占地补偿款😀\u{1F600}", ["a": ["b": [1, true, .null]], "b": "\u{7F}"],
    ["z": .decimal(1.5), "": "no name", "a": -3],
  ]

  @Test(arguments: values, Spelling.allCases.filter(\.isReadable))
  func `says the same`(value: JSONValue, spelling: Spelling) throws {
    let bytes = spelling.bytes(of: value)
    #expect(try JSONReader.read(bytes) == value)
    #expect(!bytes.contains(UInt8(ascii: "\n")), "a message is one line")
  }

  @Test func `has its members backwards or its characters as escapes`() {
    let value: JSONValue = ["a": 1, "b": "é😀"]
    func text(_ spelling: Spelling) -> String {
      String(decoding: spelling.bytes(of: value), as: UTF8.self)
    }
    #expect(text(.canonical) == #"{"a":1,"b":"é😀"}"#)
    #expect(text(.reversed) == "{ \"b\" : \"é😀\" ,\t\"a\" : 1 }")
    #expect(text(.escaped) == #"{"\u0061":1,"\u0062":"\u00E9\uD83D\uDE00"}"#)
    #expect(text(.twice) == #"{"a":1,"a":1,"b":"é😀"}"#)
  }

  @Test func `cannot be read where a member is there twice`() {
    #expect(throws: WireError.self) {
      try JSONReader.read(Spelling.twice.bytes(of: ["type": "restart"]))
    }
  }

  @Test(arguments: [
    (Spelling.canonical, 0, false), (.twice, 0, true), (.twice, 3, true), (.twice, 2, false),
  ])
  func `is answered with no number only where it cannot be read`(
    spelling: Spelling, seq: Int, isTaken: Bool
  ) throws {
    var request = try SubjectRequest(seq: 3, body: ["type": "restart"])
    request.spelling = spelling
    let line = "{\"seq\":\(seq),\"type\":\"errored\",\"message\":\"no\"}"
    let answer = InProcessTransport<RuledSubject>.answer(of: Array(line.utf8), to: request)
    if case .success = answer { #expect(isTaken) } else { #expect(!isTaken) }
  }

  @Test func `reaches a subject in the same process as it was read`() async throws {
    let transport = InProcessTransport(
      RuledSubject { request in .ok(["read": request.body]) })
    var request = try SubjectRequest(seq: 1, body: ["type": "restart", "x": "😀"])
    request.spelling = .escaped
    guard case .success(.ok(let result)) = await transport.send(request) else {
      return #expect(Bool(false))
    }
    #expect(result == ["read": ["type": "restart", "x": "😀"]])
    request.spelling = .twice
    guard case .success(.errored) = await transport.send(request) else {
      return #expect(Bool(false))
    }
  }

  @Test func `is one of the list`() {
    #expect(throws: WireError.self) {
      try VectorStep(json: ["send": ["type": "restart"], "spelling": "backwards"])
    }
  }
}
