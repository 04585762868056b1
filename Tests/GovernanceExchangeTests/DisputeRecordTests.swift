import GovernanceModel
import GovernanceWorkflow
import Testing

@testable import GovernanceExchange

@Suite("A dispute as a record")
struct DisputeRecordTests {
  /// A dispute that chance makes up, with codes of the table's own and of other systems.
  private static func dispute(_ chance: inout Chance) throws -> Dispute {
    let parties = chance.below(5) + 2
    let categories = CodeTable.disputeCategory.entries.map(\.code)
    var draft = Draft<Dispute>()
    draft.channel = chance.one(of: Channel.allCases.filter { !$0.isAutomatic })
    draft.parties = parties
    draft.people = parties + chance.below(50)
    draft.nature = chance.one(of: DisputeNature.allCases)
    if chance.below(2) == 0 { draft.involvedAmount = chance.below(1_000_000) }
    if chance.below(2) == 0 { draft.occurredOn = CivilDate(dayNumber: 20_000 + chance.below(500)) }
    if chance.below(2) == 0 {
      draft.category = try CodeTable.disputeCategory.value(chance.one(of: categories))
    }
    if chance.below(2) == 0 {
      draft.scale = try CodeTable.disputeScale.value("0\(chance.below(3) + 1)")
    }
    if chance.below(2) == 0 {
      draft.level = try CodeTable.disputeLevel.value("0\(chance.below(4) + 1)")
    }
    if chance.below(4) == 0 {
      let ids = (1...parties).compactMap { Actor.ID("party-\($0)") }
      draft.partyIDs = ids
    }
    if chance.below(4) == 0 {
      draft.natureCode = try CodedValue("7", in: VersionTag("dispute-nature", "elsewhere"))
    }
    return try Dispute(validating: draft)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `comes back as it was but for what its losses name`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let dispute = try Self.dispute(&chance)
    let record = ExchangeRecord(dispute, number: try #require(Matter.ID("MD-\(seed)")))
    var draft = record.disputeDraft
    let losses = ExchangeRecord.losses(of: dispute).map(\.item)
    if losses.contains("partyIDs") { draft.partyIDs = dispute.partyIDs }
    if losses.contains("nature") { draft.nature = dispute.nature }
    #expect(try Dispute(validating: draft) == dispute)
  }

  @Test func `fits the items it is written to`() throws {
    var chance = Chance(seed: 7)
    for _ in 0..<50 {
      let record = ExchangeRecord(
        try Self.dispute(&chance), number: try #require(Matter.ID("MD-1")), state: .inHandling)
      let writing = ExchangeProfile.syncTable.row(of: record)
      #expect(!writing.losses.contains { $0.kind == .form })
      #expect(writing.row["event_deal_situation"] == "inHandling")
      let expected: Set = ["channel", "nature", "parties", "level", "amountInFen"]
      #expect(Set(writing.losses.map(\.item)).isSubset(of: expected))
    }
  }

  @Test func `names what a row of the table does not say, and invents nothing`() throws {
    let reading = try ExchangeProfileTests.read(["event_num": "E1", "involved_amount": "4"])
    let error = #expect(throws: ValidationError.self) {
      try Dispute(validating: reading.record.disputeDraft)
    }
    #expect(error?.findings.map(\.path).sorted() == ["$.channel", "$.nature", "$.parties"])
  }

  @Test func `says of the last attempt whether it led to anything`() throws {
    var chance = Chance(seed: 3)
    let dispute = try Self.dispute(&chance)
    let day = CivilDate(dayNumber: 20_000)
    for (outcome, isResolved) in [
      (MediationOutcome.agreed, true), (.failed, false), (.refused, false),
    ] {
      var draft = Draft(of: dispute)
      draft.partyIDs = []
      draft.attempts = [MediationAttempt(kind: .people, beganOn: day).ended(outcome)]
      let attempted = try Dispute(validating: draft)
      let record = ExchangeRecord(attempted, number: try #require(Matter.ID("MD-1")))
      #expect(record["isResolved"] == .flag(isResolved))
      #expect(ExchangeRecord.losses(of: attempted).map(\.item).contains("attempts"))
    }
  }
}
