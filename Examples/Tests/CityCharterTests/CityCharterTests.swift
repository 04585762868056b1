import CityCharter
import Foundation
import GovernanceFixtures
import GovernanceModel
import Testing

@Suite("A city's charter")
struct CityCharterTests {
  private static let terms = AuditTerms.month(10, of: 2026, calendar: .national)

  private static func findings(_ charter: CompiledCharter) throws -> [String: Int] {
    let terms = try #require(terms)
    let township = try #require(District.shuicheng().township(named: "花戛乡"))
    let records = [
      RegisterFixture.record(of: township.center, period: terms.period),
      RegisterFixture.record(
        of: try #require(township.villages.first).center, period: terms.period),
    ]
    return records.flatMap { charter.findings(in: $0, on: terms) }
      .reduce(into: [:]) { $0[$1.clause.rawValue, default: 0] += 1 }
  }

  @Test func `finds what its own regulations ask for, and nothing else`() throws {
    #expect(try Self.findings(.shuicheng) == [:])
    // Grave matters are reported within fifteen hours, villages have no joint meeting, and the fixture's
    // township has met in the last days before the holiday of October: its village has, too.
    let found = try Self.findings(CityCharter.compiled())
    #expect(found["R04.1"] == 1)
    #expect(Set(found.keys).isSubset(of: ["R02.4", "R04.1", "R11.1"]))
  }

  @Test func `adds an eleventh regulation in forty lines at most`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/CityCharter/HolidayRegulation.swift")
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 40 + 1)
  }

  @Test func `is refused where it is looser than the law`() throws {
    let video = try #require(Charter.shuicheng.regulation("R09"))
    let loose = video.setting(
      "R09.retention", to: 29, provenance: .local(Wording(zh: "示例市", en: "an example city")),
      as: "city-1")
    #expect(throws: ValidationError.self) {
      try Charter.shuicheng.with(loose, as: VersionTag("example-city", "2026.1"))
    }
  }
}
