import GovernanceWorkflow
import Testing

@Suite("JSON")
struct JSONTests {
  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "01", "1.5", "1e3", "-", "-0", "tru",
    "\"\u{1}\"",
    "\"\\x\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"abc", "1 2", "{1:2}", "[1}", "nul",
    "99999999999999999999",
  ])
  func `that is not strict is refused`(text: String) {
    #expect(throws: WireError.self) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test func `that is no UTF-8 is refused`() {
    #expect(throws: WireError.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
  }

  @Test func `nested without end is refused and does not exhaust the stack`() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: WireError.self) { try JSONReader.read(deep) }
  }

  @Test func `reads what it writes`() throws {
    let text = "引号\" 反斜\\ 换行\n 制表\t 零\u{0} 表情😀 行\u{2028}"
    var json = JSONWriter()
    json.object { json in
      json.member("a", text)
      json.member("b", -42)
      json.member("c", true)
      json.key("d")
      json.array([1, 2]) { $0.number($1) }
    }
    let expected: JSONValue = .object([
      "a": .string(text), "b": .number(-42), "c": .bool(true),
      "d": .array([.number(1), .number(2)]),
    ])
    #expect(try JSONReader.read(json.bytes) == expected)
  }

  @Test func `reads escapes and surrogate pairs`() throws {
    let value = try JSONReader.read(Array(#" { "k" : [ "\ud83d\ude00\u4e2d\/\b" , null ] } "#.utf8))
    #expect(value == .object(["k": .array([.string("😀中/\u{8}"), .null])]))
  }

  @Test func `names the place of a fault in it`() throws {
    let value = try JSONReader.read(Array(#"{"a":{"b":[1,"x"]}}"#.utf8))
    let error = #expect(throws: WireError.self) {
      _ = try value.required("a") { (inner) throws(WireError) in
        try inner.required("b") { (list) throws(WireError) in
          try list.elements { (element) throws(WireError) in try element.number() }
        }
      }
    }
    #expect(error?.description == "At a.b[1]: found a string, expected an integer.")
  }
}
