import GovernanceModel
import Testing

/// What a charter that was changed finds, and what it does not.
extension CharterTests {
  /// A month in which several clauses were broken.
  private static let book = Book()
    .line(
      "s-1", "2026-10-08 10:00",
      .counsellingSession(
        CounsellingSession(
          client: id("p-1"), counsellor: id("a-1"), from: moment("2026-10-08 10:00"),
          through: moment("2026-10-08 10:55"), consentAt: moment("2026-10-08 09:00"),
          isVoluntary: true, key: "y-1"))
    )
    .line(
      "d-1", "2026-10-15 02:00",
      .footageDeletion(
        FootageDeletion(from: day("2026-09-05"), through: day("2026-09-05"), proof: id("v-1")))
    )
    .line("q-1", "2026-10-08 09:00", .inquiry(Inquiry(channel: .visit, firstAsked: [])))

  /// Everything that a charter finds in the month, each as `CLAUSE SUBJECT DAY`.
  private static func found(by charter: CompiledCharter) -> [String] {
    charter.findings(in: book.record, on: book.terms).map { "\($0.clause) \($0.subject) \($0.day)" }
  }

  private static let before = found(by: .shuicheng)

  @Test func `finds less by the clause that a regulation in another's place has no more`() throws {
    let old = try #require(Charter.shuicheng.regulation("R10"))
    let new = Regulation(
      VersionTag("R10", "2026.2"), title: old.title, parameters: old.parameters,
      clauses: old.clauses.filter { $0.id != id("R10.9") })
    let charter = try Charter.shuicheng.with(new, as: Self.next, from: day("2026-10-01"))
    #expect(charter.id == Self.next && charter.inForce.from == day("2026-10-01"))
    #expect(charter.regulations.map(\.name) == Charter.shuicheng.regulations.map(\.name))
    let compiled = try CompiledCharter(charter)
    let gone = "R10.9 line/s-1 2026-10-08"
    #expect(Self.before.count { $0 == gone } == 1)
    #expect(Self.found(by: compiled) == Self.before.filter { $0 != gone })
    // Every finding says by which version of its regulation.
    let findings = compiled.findings(in: Self.book.record, on: Self.book.terms)
    #expect(findings.contains { $0.clause == id("R10.10") })
    for finding in findings {
      let name = String(finding.clause.rawValue.prefix(3))
      #expect(finding.regulation == charter.regulation(name)?.version)
    }
  }

  @Test(arguments: [
    ("R10.session", 50, "R10.8 line/s-1 2026-10-08"),
    ("R09.retention", 45, "R09.5 line/d-1 2026-10-15"),
  ])
  func `finds more by the clause whose number was tightened, at its tier alone`(
    _ code: String, _ value: Int, _ added: String
  ) throws {
    let old = try #require(Charter.shuicheng.regulation(String(code.prefix(3))))
    func after(_ tier: Tier?) throws -> [String] {
      let new = old.setting(code, to: value, at: tier, provenance: Self.local, as: "2026.2")
      return Self.found(by: try CompiledCharter(Charter.shuicheng.with(new, as: Self.next)))
    }
    #expect(!Self.before.contains(added))
    for tier in [nil, Tier.township] {
      let found = try after(tier)
      #expect(found.count { $0 == added } == 1)
      #expect(found.filter { $0 != added } == Self.before)
    }
    #expect(try after(.county) == Self.before)
    #expect(try after(.village) == Self.before)
  }

  @Test func `keeps its numbers where one is set that it does not have`() throws {
    let old = try #require(Charter.shuicheng.regulation("R10"))
    let new = old.setting("R10.none", to: 1, provenance: Self.local, as: "2026.2")
    #expect(new.parameters == old.parameters && new.clauses == old.clauses)
    #expect(new.version == VersionTag("R10", "2026.2"))
  }

  @Test func `finds more by an eleventh regulation with a check and a number of its own`() throws {
    let check = Check("own.visits", reads: ["R11.most"]) { audit in
      let lines = audit.registers.inquiries.filter { audit.isInPeriod($0.at) }
      guard let most = audit.value("R11.most"), lines.count > most else { return [] }
      return lines.dropFirst(most).map { line in
        Breach(
          .line(line.id), on: line.at.civilDate, evidence: [line.id], zh: "来访过多。",
          en: "There were too many visits.")
      }
    }
    func after(_ most: Int) throws -> [String] {
      let number = Parameter(
        "R11.most", title: Self.words, values: .all(most), provenance: Self.local)
      let charter = try Charter.shuicheng.with(
        Self.eleventh("R11.1", parameters: [number]), as: Self.next)
      return Self.found(by: try CompiledCharter(charter, checks: Check.ten + [check]))
    }
    #expect(try after(1) == Self.before)
    #expect(try after(0) == Self.before + ["R11.1 line/q-1 2026-10-08"])
    let bare = try Charter.shuicheng.with(Self.eleventh("R11.1"), as: Self.next)
    let faults = Self.faults { () throws(ValidationError) in
      try CompiledCharter(bare, checks: Check.ten + [check])
    }
    #expect(faults == ["charter.parameter $.regulations[10].clauses[0].check"])
  }
}
