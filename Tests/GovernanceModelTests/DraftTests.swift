import Foundation
import GovernanceModel
import Testing

@Suite("A draft")
struct DraftTests {
  @Test func `takes its parts by the names they have in the type`() throws {
    let grid = try Grid(
      validating: Draft {
        $0.village = division("520204108001")
        $0.number = 3
        $0.groups = [2, 1]
        $0.leader = GridLeader(id("a-1"), background: .villageCadre)
      })
    #expect(grid.id.rawValue == "520204108001003")
    #expect(grid.groups == [2, 1])
    #expect(grid.leader?.background == .villageCadre)
  }

  @Test func `gives its parts back, and nothing where there is none or none that can be read`() {
    var draft = Draft<Grid> { $0.number = 3 }
    #expect(draft.number == 3)
    #expect(draft.village == nil)
    draft["number"] = "three"
    #expect(draft.number == nil)
    draft.number = nil
    #expect(draft["number"] == nil)
  }

  @Test func `of a value is the draft that the value is read from`() throws {
    let grid = try Grid(
      village: division("520204108001"), number: 1, groups: [1], mergedNetworks: [.fireSafety])
    #expect(try Grid(validating: Draft(of: grid)) == grid)
  }

  @Test func `shows its members and none of their values`() {
    let draft = Draft<Grid>(["village": "王某某", "number": 13_800_138_000, "王某某": 1])
    var dumped = ""
    dump(draft, to: &dumped)
    for text in ["\(draft)", String(reflecting: draft), dumped] {
      #expect(!text.contains("王某某"))
      #expect(!text.contains("13800138000"))
    }
    #expect("\(draft)" == "Draft<Grid>(number, village)")
  }

  @Test func `that is no JSON is refused with one sentence in each language`() {
    let error = #expect(throws: ValidationError.self) { try Grid(json: Array("{".utf8)) }
    #expect(error?.findings.map(\.code) == ["wire.syntax"])
    #expect(error?.message(.zh).isEmpty == false)
  }

  @Test func `is decoded by any decoder, through the same door`() throws {
    let text = #"{"village":"520204108000","number":1,"groups":[1]}"#
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Grid.self, from: Data(text.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("another error")
      return
    }
    let refusal = context.underlyingError as? ValidationError
    #expect(refusal?.findings.map(\.code) == ["grid.village.level"])
    let grid = try Grid(
      village: division("520204108001"), number: 1, groups: [1], mergedNetworks: [])
    #expect(try JSONDecoder().decode(Grid.self, from: JSONEncoder().encode(grid)) == grid)
  }

  @Test func `is told everything at once, of form and of sense`() {
    let error = #expect(throws: ValidationError.self) {
      try Grid(
        validating: Draft([
          "village": "520204108000", "number": 1000, "groups": [1, 1], "score": 5,
        ]))
    }
    #expect(
      error?.findings.map { "\($0.code) \($0.path)" } == [
        "wire.range $.number", "wire.duplicate $.groups[1]", "grid.village.level $.village",
        "wire.unknown $",
      ])
  }
}
