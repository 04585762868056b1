import GovernanceModel
import Testing

@testable import GovernanceConformance

@Suite("The members of a message")
struct MessageMembersTests {
  let members: MessageMembers

  init() throws { members = try MessageMembers() }

  @Test(arguments: MessageKind.allCases)
  func `are those that its schema has, and no others`(kind: MessageKind) throws {
    let name = JSONValue.string(kind.rawValue)
    try members.check(["seq": 1, "type": name], kind)
    #expect(path(of: ["seq": 1, "type": name, "acused": "x"], kind) == "acused")
  }

  @Test(
    arguments: [
      (["type": "accused", "people": ["resident-1"]], nil),
      (["type": "accused", "poeple": ["resident-1"]], "detail.poeple"),
      (["type": "recusal", "of": "assessor", "people": ["resident-1"]], "detail.people"),
      (["type": "nothing", "of": "assessor"], "detail.of"),
      // The door of the type looks at these, and tells more of what it finds.
      (["type": "order", "order": ["acused": 1]], nil),
      // What there is none of is told by whoever reads it.
      (["type": "nothing of the kind", "x": 1], nil),
      (["people": ["resident-1"]], "detail.type"),
    ] as [(JSONValue, String?)])
  func `of a detail are those of its type`(detail: JSONValue, unknown: String?) throws {
    let command: JSONValue = ["seq": 1, "type": "command", "detail": detail]
    #expect(path(of: command, .command) == unknown)
  }

  @Test func `of a detail are looked at in a command alone`() throws {
    try members.check(["seq": 1, "type": "describe"], .describe)
    #expect(path(of: ["seq": 1, "type": "describe", "detail": [:]], .describe) == "detail")
  }

  private func path(of body: JSONValue, _ kind: MessageKind) -> String? {
    do throws(WireError) {
      try members.check(body, kind)
      return nil
    } catch { return error.path }
  }
}
