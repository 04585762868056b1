import GovernanceModel
import Testing

@Suite("JSON")
struct JSONTests {
  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "01", "1.", ".5", "1e", "-", "+1", "1e400",
    "tru",
    "\"\u{1}\"",
    "\"\\x\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"abc", "1 2", "{1:2}", "[1}", "nul",
    "99999999999999999999", "9007199254740993", "-9007199254740993", "10000000000000001", "0x1",
    "1_0", "NaN",
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
    let expected: JSONValue = ["a": .string(text), "b": -42, "c": true, "d": [1, 2]]
    #expect(try JSONReader.read(json.bytes) == expected)
  }

  @Test func `reads escapes and surrogate pairs`() throws {
    let value = try JSONReader.read(Array(#" { "k" : [ "\ud83d\ude00\u4e2d\/\b" , null ] } "#.utf8))
    #expect(value == ["k": ["😀中/\u{8}", .null]])
  }

  @Test(
    arguments: [
      ("-0", "0"), ("-0.0", "0"), ("1.0", "1"), ("1e3", "1000"), ("1.5", "1.5"),
      ("9007199254740991", "9007199254740991"), ("1e16", "10000000000000000"),
      ("10000000000000000", "10000000000000000"), ("9007199254740992", "9007199254740992"),
      ("1e21", "1e+21"), ("1.2345678901234568e20", "123456789012345680000"),
      ("1e-6", "0.000001"), ("1e-7", "1e-7"), ("1.5e-7", "1.5e-7"), ("5e-324", "5e-324"),
      ("1.7976931348623157e308", "1.7976931348623157e+308"), ("0.1", "0.1"),
      ("333333333.3333333", "333333333.3333333"), ("-1.25e2", "-125"),
    ])
  func `writes a number as ECMAScript does`(text: String, canonical: String) throws {
    var json = JSONWriter()
    json.value(try JSONReader.read(Array(text.utf8)))
    #expect(String(decoding: json.bytes, as: UTF8.self) == canonical)
  }

  @Test func `stands in the order of UTF-16, and two spellings of a letter are two names`() throws {
    let text = #"{"\ufb33":1,"\ud83d\ude00":2,"e\u0301":3,"\u00e9":4,"":5}"#
    var json = JSONWriter()
    json.value(try JSONReader.read(Array(text.utf8)))
    let expected = "{\"\":5,\"e\u{301}\":3,\"\u{e9}\":4,\"😀\":2,\"\u{fb33}\":1}"
    #expect(json.bytes.elementsEqual(expected.utf8))
  }

  @Test func `longer than the reader takes is refused unread`() {
    let long = [UInt8](repeating: UInt8(ascii: " "), count: 101)
    let error = #expect(throws: WireError.self) { try JSONReader.read(long, longest: 100) }
    #expect(error?.found == "101 bytes")
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
