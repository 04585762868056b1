import GovernanceModel
import Testing

@testable import GovernanceConformance

@Suite("The verdict on a profile")
struct VerdictTests {
  struct Case: Sendable {
    let outcomes: [VectorOutcome]
    var known = false
    var deviates = false
    var isClaimed = true
    let verdict: Verdict
  }

  static let cases: [Case] = [
    Case(outcomes: [.passed, .passed], verdict: .conformant),
    Case(outcomes: [], verdict: .partial),
    Case(outcomes: [.passed, .skipped], verdict: .partial),
    Case(outcomes: [.passed, .notRun], verdict: .partial),
    Case(outcomes: [.skipped], verdict: .partial),
    Case(outcomes: [.passed, .failed], verdict: .failed),
    Case(outcomes: [.skipped, .failed], verdict: .failed),
    Case(outcomes: [.passed, .failed], known: true, verdict: .partial),
    Case(outcomes: [.passed, .passed], deviates: true, verdict: .partial),
    Case(outcomes: [.failed], deviates: true, verdict: .failed),
    Case(outcomes: [.passed], isClaimed: false, verdict: .notClaimed),
    Case(outcomes: [.failed], isClaimed: false, verdict: .notClaimed),
  ]

  @Test(arguments: cases)
  func `is never better than its worst result`(example: Case) throws {
    let results = example.outcomes.enumerated().map { VectorResult(id: "v-\($0)", outcome: $1) }
    let day = try #require(CivilDate("2027-01-31"))
    let verdict = ProfileVerdict(
      .cases, isClaimed: example.isClaimed, isMust: { _ in true }, results: results,
      known: example.known ? [KnownFailing("v-*", link: "https://example.org", expires: day)] : [],
      deviates: example.deviates)
    #expect(verdict.verdict == example.verdict)
  }

  @Test(arguments: [
    (VectorOutcome.failed, Verdict.conformant), (.skipped, .conformant), (.notRun, .partial),
  ])
  func `is not lowered by what only shows a SHOULD, as long as it was run`(
    outcome: VectorOutcome, expected: Verdict
  ) {
    let results = [
      VectorResult(id: "a", outcome: .passed), VectorResult(id: "b", outcome: outcome),
    ]
    let verdict = ProfileVerdict(
      .cases, isClaimed: true, isMust: { $0 == "a" }, results: results, known: [], deviates: false)
    #expect(verdict.verdict == expected)
  }
}
