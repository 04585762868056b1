import GovernanceModel
import Testing

@Suite("A household unit")
struct HouseholdTests {
  static let district: Provenance = .local(Wording(zh: "某区办法", en: "a district's rules"))

  @Test func `remembers the policy only where the default would not accept its size`() throws {
    let policy = try UnitSizePolicy(soft: 10...30, hard: 10...40, provenance: Self.district)
    let large = try unit(28, policy: policy)
    #expect(large.sizePolicy == policy)
    #expect(try HouseholdUnit(json: large.canonicalJSON) == large)
    let usual = try unit(12, policy: policy)
    #expect(usual == (try unit(12)))
    #expect(usual.sizePolicy == nil)
    #expect(
      refusals { () throws(ValidationError) in try unit(9, policy: policy) } == ["unit.size.hard"])
  }

  @Test func `has a head from one of its households and a channel that names nobody`() {
    let stranger = HouseholdHead(
      id: id("h-1"), household: id("52020410800100100201"), inOfficeSince: day("2024-03-01"))
    let codes = refusals { () throws(ValidationError) in
      try unit(10, headship: .held(stranger), channel: "c-11010519491231002X")
    }
    #expect(codes == ["unit.head", "identifier.personal"])
  }

  @Test(arguments: [
    ("", "wire.length"), ("   ", "text.blank"), ("为11010519491231002X", "text.identityNumber"),
  ])
  func `gives no reason that could not stand on the wire`(reason: String, code: String) {
    let codes = refusals { () throws(ValidationError) in try unit(4, reason: reason) }
    #expect(codes == [code])
  }

  @Test func `is headed for a term that ends no earlier than it begins`() throws {
    let began = day("2024-03-01")
    let home: Household.ID = id("52020410800100100101")
    let head = try HouseholdHead(
      id: id("h-1"), household: home, inOfficeSince: began, through: began)
    #expect(try HouseholdHead(json: head.canonicalJSON) == head)
    let codes = refusals { () throws(ValidationError) in
      try HouseholdHead(
        id: id("h-1"), household: home, inOfficeSince: began, through: day("2024-02-29"))
    }
    #expect(codes == ["householdHead.through"])
  }

  @Test(arguments: [
    ("52020410800100100101", true, []), ("52020410800100100101", false, ["resident.isAdult"]),
    ("52020410800100100201", false, ["resident.isAdult", "resident.household"]),
  ])
  func `may be headed by any adult of its households`(
    household: String, isAdult: Bool, codes: [String]
  ) {
    let resident = Resident(id: id("r-1"), household: id(household), isAdult: isAdult)
    let findings = resident.findings(standingForHeadOf: id("520204108001001001"))
    #expect(findings.map(\.code) == codes)
  }

  @Test(arguments: [(0...0, 1...20), (5...25, 3...20), (5...15, 1...1000)])
  func `is measured by a policy whose ranges fit`(
    soft: ClosedRange<Int>, hard: ClosedRange<Int>
  ) {
    let codes = refusals { () throws(ValidationError) in
      try UnitSizePolicy(soft: soft, hard: hard, provenance: Self.district)
    }
    #expect(codes == [hard.upperBound == 1000 ? "unitSizePolicy.hard" : "unitSizePolicy.soft"])
  }

  @Test func `is spared errands when a matter takes one visit`() {
    let matter: Identifier<Matter> = id("SC-2026-000017")
    let once = [
      MatterVisit(to: matter, on: day("2026-03-02"), for: .submit),
      MatterVisit(to: id("SC-2026-000018"), on: day("2026-03-02"), for: .submit),
    ]
    let twice = once + [MatterVisit(to: matter, on: day("2026-03-02"), for: .sign)]
    #expect(ErrandGoal.standard.isMet(by: matter, in: once))
    #expect(!ErrandGoal.standard.isMet(by: matter, in: twice))
    #expect(ErrandGoal.standard.count(of: matter, in: twice) == 2)
  }

  private func unit(
    _ size: Int, reason: String? = nil, headship: Headship = .vacant(since: day("2026-01-01")),
    channel: String = "c-1", policy: UnitSizePolicy = .standard
  ) throws(ValidationError) -> HouseholdUnit {
    try HouseholdUnit(
      id: id("520204108001001001"), grid: id("520204108001001"), size: size, sizeReason: reason,
      headship: headship, channel: id(channel), policy: policy)
  }
}
