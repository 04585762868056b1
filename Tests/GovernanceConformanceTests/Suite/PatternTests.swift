import GovernanceModel
import Testing

@testable import GovernanceConformance

@Suite("A pattern")
struct PatternTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let value: String?
    let matches: Bool

    init(_ pattern: String, _ value: String?, _ matches: Bool) {
      self.pattern = pattern
      self.value = value
      self.matches = matches
    }

    var testDescription: String { "\(pattern) on \(value ?? "nothing")" }
  }

  static let cases: [Case] = [
    Case("1", "1", true), Case("1", "2", false), Case("\"a\"", "\"a\"", true),
    Case("1", "\"1\"", false),
    Case("null", "null", true), Case("null", nil, false), Case("true", "true", true),
    Case("{}", "{\"a\":1}", true), Case("{}", "[]", false), Case("{}", nil, false),
    Case("{\"a\":1}", "{\"a\":1,\"b\":2}", true), Case("{\"a\":1}", "{\"b\":1}", false),
    Case("[1,2]", "[1,2]", true), Case("[1,2]", "[2,1]", false), Case("[1]", "[1,2]", false),
    Case("[]", "[]", true), Case("[]", "{}", false),
    Case("{\"$any\":true}", "null", true), Case("{\"$any\":true}", nil, false),
    Case("{\"$absent\":true}", nil, true), Case("{\"$absent\":true}", "null", false),
    Case("{\"$set\":[1,2]}", "[2,1]", true), Case("{\"$set\":[1,2]}", "[1,2,2]", false),
    Case("{\"$set\":[1,1]}", "[1,2]", false), Case("{\"$set\":[]}", "[]", true),
    // The wide pattern must leave the only element that the narrow one can take.
    Case("{\"$set\":[{},{\"a\":1}]}", "[{\"a\":1},{\"b\":2}]", true),
    Case("{\"$has\":[{},{\"a\":1}]}", "[{\"a\":1}]", false),
    Case("{\"$has\":[2]}", "[1,2,3]", true), Case("{\"$has\":[2,2]}", "[1,2,3]", false),
    Case("{\"$has\":[1]}", "{}", false),
    Case("{\"$lacks\":[4]}", "[1,2]", true), Case("{\"$lacks\":[2]}", "[1,2]", false),
    Case("{\"$lacks\":[2]}", nil, false),
    Case("{\"$count\":2}", "[1,1]", true), Case("{\"$count\":0}", nil, false),
    Case("{\"$exact\":{\"a\":1}}", "{\"a\":1}", true),
    Case("{\"$exact\":{\"a\":1}}", "{\"a\":1,\"b\":2}", false),
    Case("{\"$not\":1}", "2", true), Case("{\"$not\":1}", "1", false),
    Case("{\"$not\":1}", nil, true),
    Case("{\"$has\":[1],\"$lacks\":[2]}", "[1,3]", true),
    Case("{\"$has\":[1],\"$lacks\":[2]}", "[1,2]", false),
  ]

  @Test(arguments: cases)
  func `matches what it says and nothing else`(example: Case) throws {
    var bindings = Bindings()
    let pattern = try JSONReader.read(Array(example.pattern.utf8))
    let value = try example.value.map { try JSONReader.read(Array($0.utf8)) }
    try Pattern.check(pattern)
    let mismatch = Pattern.mismatch(pattern, value, at: "", &bindings)
    #expect((mismatch == nil) == example.matches)
  }

  @Test func `names the first place that does not match`() {
    var bindings = Bindings()
    let mismatch = Pattern.mismatch(
      ["events": [["action": "accept"]]], ["events": [["action": "object"]]], at: "result",
      &bindings)
    #expect(mismatch?.path == "result.events[0].action")
    #expect(mismatch?.expected == "accept" && mismatch?.found == "object")
  }

  @Test func `remembers what it names, for later messages and patterns`() {
    var bindings = Bindings()
    #expect(Pattern.mismatch(["next": ["$bind": "place"]], ["next": "7"], at: "", &bindings) == nil)
    #expect(
      bindings.filled(["after": ["$is": "place"], "n": [["$is": "place"]]]) == [
        "after": "7", "n": ["7"],
      ])
    #expect(Pattern.mismatch(["$is": "place"], "7", at: "", &bindings) == nil)
    #expect(Pattern.mismatch(["$is": "place"], "8", at: "", &bindings) != nil)
    #expect(Pattern.mismatch(["$is": "other"], nil, at: "", &bindings) != nil)
  }

  @Test(arguments: [
    "{\"$some\":1}", "{\"$any\":false}", "{\"$has\":1}", "{\"$count\":\"1\"}", "{\"$bind\":1}",
    "{\"a\":1,\"$any\":true}", "[{\"b\":{\"$set\":{}}}]", "{\"$not\":{\"$other\":1}}",
    "{\"$has\":[{\"$lacks\":1}]}", "{\"$has\":[]}", "{\"$lacks\":[]}", "{\"$not\":{\"$any\":true}}",
    "{\"$not\":{\"$absent\":true}}", "{\"$set\":[{\"a\":{\"$bind\":\"x\"}}]}",
    "{\"$not\":{\"$bind\":\"x\"}}", "{\"$any\":true,\"$absent\":true}", "{\"$count\":-1}",
    "{\"$lacks\":[{\"$absent\":true}]}", "{\"$not\":{\"$not\":1}}",
  ])
  func `with a condition that there is not, or that says nothing, is refused where it is read`(
    text: String
  ) throws {
    let pattern = try JSONReader.read(Array(text.utf8))
    #expect(throws: WireError.self) { try Pattern.check(pattern) }
  }
}
