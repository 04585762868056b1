import GovernanceModel
import GovernanceWorkflow
import Testing

/// The protections of residents that are about reading, each by something that passes and something that is
/// refused.
@Suite("A protection that is about reading")
struct RightsOfReadersTests {
  struct Right: Sendable, CustomTestStringConvertible {
    let id: String
    let passes: @Sendable (DoorTrial) async throws -> Bool
    let isRefused: @Sendable (DoorTrial) async throws -> Bool

    var testDescription: String { id }
  }

  private static let land = DoorTrial.land
  private static let party = Reader(Village.resident, as: .party)
  private static let clerk = Reader(Village.id("intake"), as: .intake, at: Village.center)

  static let rights: [Right] = [
    Right(
      id: "RP-01",
      passes: {
        try await $0.accuse([], [Village.committee])
        return try await $0.view(land) != nil
      },
      isRefused: {
        try await $0.accuse(["land"])
        let page = try await $0.desk.list(WorklistQuery(), as: land, for: .handling)
        let texts = try await $0.texts(land)
        return try await $0.view(land) == nil && page.rows.isEmpty && texts.isEmpty
      }),
    Right(
      id: "RP-03",
      passes: {
        try await $0.reveal()
        let people = try await $0.view(land)?.people
        return try await $0.texts(land).contains("identity") && people == [Village.resident]
      },
      isRefused: {
        // Masked to those who have not revealed it themselves; a head of households is a resident like any.
        try await $0.reveal()
        let texts = try await $0.texts(clerk)
        let head = Reader(Village.id("household-head"), as: .party)
        let own = try await $0.view(head, for: .ownMatter)
        return try await $0.view(clerk)?.people == [] && !texts.contains("identity") && own == nil
      }),
    Right(
      id: "RP-04", passes: { try await $0.view(land) != nil },
      isRefused: {
        try await $0.act(
          .recuse, "land", .handler, Village.landOffice, .recusal(of: Village.id("land")),
          fields: [FieldInput("reason", "guarded")])
        return try await $0.view(land) == nil
      }),
    Right(
      id: "RP-07",
      passes: {
        let view = try await $0.view(party, for: .ownMatter)
        let texts = try await $0.texts(party, for: .ownMatter)
        return view?.duties.contains { $0.deadline.due != nil && $0.basis != nil } == true
          && view?.history.isEmpty == false && texts.contains("statement")
      },
      isRefused: {
        try await $0.accuse([], [Village.committee])
        let texts = try await $0.texts(party, for: .ownMatter)
        let other = try await $0.view(Reader(Village.neighbour, as: .party), for: .ownMatter)
        return !texts.contains("guarded") && other == nil
      }),
    Right(
      id: "RP-11",
      passes: {
        guard case .given(let cases, let record) = try await $0.give(approvedBy: "deputy") else {
          return false
        }
        return cases.map(\.view.row.id) == [DoorTrial.id]
          && record.fields == ["entry", "file", "statement"]
          && record.recipient == "区人民法院" && record.basis != nil
          && cases.flatMap(\.texts).map(\.value) == ["statement"]
      },
      isRefused: {
        guard case .refused(let own) = try await $0.give(approvedBy: "director"),
          case .refused(let bare) = try await $0.give(approvedBy: "deputy", basis: nil),
          own.map(\.code) == ["provision.approver"], bare.map(\.code) == ["provision.basis"]
        else { return false }
        try await $0.accuse(["far-away"])
        return try await $0.give(approvedBy: "deputy") == .nothing
      }),
    Right(
      id: "RP-12", passes: { try await $0.texts(land).contains("statement") },
      isRefused: {
        try await $0.reveal()
        let (one, other) = (try await $0.texts(land), try await $0.texts(clerk))
        return !one.contains("sealed") && !other.contains("sealed")
      }),
    Right(
      id: "RP-14", passes: { try await $0.texts(clerk).contains("statement") },
      isRefused: {
        try await $0.reveal()
        let stored = try await $0.desk.cases.fields(of: DoorTrial.id)
        let names = try await $0.desk.texts(of: DoorTrial.id, as: land, for: .handling).map(\.name)
        return stored.contains { $0.name == "reporter" } && !names.contains("reporter")
      }),
    Right(
      id: "RP-17",
      passes: {
        let query = WorklistQuery(limit: 1)
        return try await $0.desk.list(query, as: land, for: .handling).rows.count == 1
      },
      isRefused: {
        // No count, and no difference between a list of hidden cases and a list of none.
        let query = WorklistQuery(limit: 1)
        let stranger = Reader(Village.id("mediator"), as: .mediator, at: Village.committee)
        let hidden = try await $0.desk.list(query, as: stranger, for: .handling)
        return try await hidden == DeskTrial().desk.list(query, as: stranger, for: .handling)
      }),
    Right(
      id: "RP-18",
      passes: { try await $0.view(party, for: .ownMatter)?.people == [Village.resident] },
      isRefused: {
        // The name of a party in the kit is the same in all their cases.
        let views = [try await $0.view(land), try await $0.view(clerk)].compactMap { $0 }
        return views.count == 2
          && views.allSatisfy { view in
            var text = ""
            dump(view, to: &text)
            return !text.contains(Village.resident.rawValue)
          }
      }),
  ]

  @Test(arguments: rights) func `passes what is anybody's due`(right: Right) async throws {
    #expect(try await right.passes(try await DoorTrial()))
  }

  @Test(arguments: rights) func `refuses what is nobody's business`(right: Right) async throws {
    #expect(try await right.isRefused(try await DoorTrial()))
  }
}
