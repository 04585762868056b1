import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("A field that is given")
struct GivenFieldTests {
  @Test(arguments: [
    ("占地补偿款没有发放", true), (" x ", true), ("\u{301}", true), (" \u{301}", true), (" \u{200D}", true),
    ("\u{200B}", true), ("", false), (" ", false), ("\u{3000}\t\n", false),
    ("\u{A0}\u{2003}\u{85}", false),
  ])
  func `holds more than white space, character by character of Unicode`(
    value: String, isGiven: Bool
  ) throws {
    let usual = try DeskTrial.petition("case-1")
    let command = CaseCommand(
      .register, in: usual.caseID, by: usual.actor, as: usual.role, at: usual.unit,
      detail: usual.detail, fields: [FieldInput("statement", value)])
    #expect(command.gives("statement") == isGiven)
    #expect(!command.gives("name"))
  }
}
