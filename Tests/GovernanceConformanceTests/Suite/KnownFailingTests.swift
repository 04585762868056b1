import GovernanceModel
import Testing

@testable import GovernanceConformance

@Suite("A list of known failures")
struct KnownFailingTests {
  @Test func `has an entry a line, with a link and a day`() throws {
    let list = try KnownFailing.list(
      "# why\n\nSGC-P1-001a https://example.org/1 2027-01-31\r\n  SGC-P2-* https://example.org/2 2027-02-28\n"
    )
    #expect(list.map(\.pattern) == ["SGC-P1-001a", "SGC-P2-*"])
    #expect(
      try KnownFailing.list("\u{FEFF}SGC-P1-001a https://example.org/1 2027-01-31").count == 1)
    #expect(list.last?.expires.description == "2027-02-28")
  }

  @Test(arguments: [
    "SGC-P1-001a", "SGC-P1-001a https://example.org/1", "SGC-P1-001a example 2027-01-31",
    "SGC-P1-001a https://example.org/1 2027-02-30", "SGC-P1-001a x://y 2027-01-31",
    "SGC-P1-001a https://example.org/1 2027-01-31 more",
  ])
  func `without one of them is refused`(line: String) {
    #expect(throws: WireError.self) { try KnownFailing.list(line) }
  }

  @Test(arguments: [
    (VectorOutcome.failed, "2027-01-31", "2027-01-31", [String]()),
    (.failed, "2027-01-31", "2027-02-01", ["expired"]),
    (.passed, "2027-01-31", "2027-01-01", ["passes"]),
    (.passed, "2027-01-31", "2027-02-01", ["passes", "expired"]),
    (.notRun, "2027-01-31", "2027-01-01", []),
    (.skipped, "2027-01-31", "2027-01-01", ["unmatched"]),
  ])
  func `is wrong where an entry passes, has expired or speaks of nothing`(
    outcome: VectorOutcome, expires: String, today: String, codes: [String]
  ) throws {
    let entry = KnownFailing(
      "SGC-P1-*", link: "https://example.org", expires: try #require(CivilDate(expires)))
    let findings = KnownFailingFinding.findings(
      in: [entry], after: [VectorResult(id: "SGC-P1-001a", outcome: outcome)], leftOut: [],
      on: try #require(CivilDate(today)))
    #expect(findings.map(\.code) == codes)
  }

  @Test(arguments: [
    ("a https://e.org", "2 words"), ("a nowhere 2027-01-31", "nowhere"),
    ("a https://e.org soon", "soon"),
  ])
  func `says which of them is wrong`(line: String, found: String) {
    let error = #expect(throws: WireError.self) { try KnownFailing.list(line) }
    #expect(error?.description.contains(found) == true)
  }

  @Test func `does not expire where nothing that it speaks of was run`() throws {
    let findings = KnownFailingFinding.findings(
      in: [
        KnownFailing(
          "SGC-P2-*", link: "https://example.org", expires: try #require(CivilDate("2020-01-01")))
      ], after: [VectorResult(id: "SGC-P1-001a", outcome: .passed)], leftOut: ["SGC-P2-001a"],
      on: try #require(CivilDate("2027-01-01")))
    #expect(findings == [])
  }

  @Test(arguments: [(["SGC-P1-001a"], [String]()), (["SGC-P2-001a"], ["unmatched"])])
  func `is not judged by vectors that nobody chose`(leftOut: [String], codes: [String]) throws {
    let day = try #require(CivilDate("2027-01-31"))
    let findings = KnownFailingFinding.findings(
      in: [KnownFailing("SGC-P1-*", link: "https://example.org", expires: day)],
      after: [VectorResult(id: "SGC-P2-001b", outcome: .passed)], leftOut: leftOut, on: day)
    #expect(findings.map(\.code) == codes)
  }
}
