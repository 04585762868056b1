import Foundation
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The histories of every released version")
struct GoldenHistoryTests {
  static let cases = [VersionTag("shuicheng", "2026.1")]
  static let elections = [VersionTag("householdHeadElection", "2026.1")]

  private static let writes =
    ProcessInfo.processInfo.environment["GOVERNANCE_WRITE_HISTORIES"] == "yes"

  @Test(.enabled(if: writes)) func `are written once, when a version is released`() throws {
    try GoldenHistories.write(
      GoldenSource.chosen(try GoldenSource.cases(), atLeast: 15), Self.cases[0])
    try GoldenHistories.write(
      GoldenSource.chosen(try GoldenSource.elections(), atLeast: 8), Self.elections[0])
  }

  @Test func `belong to every version of the kit that is in force`() {
    #expect(Self.cases.contains(Procedure<CaseVocabulary>.shuicheng.id))
    #expect(Self.elections.contains(Procedure<ElectionVocabulary>.householdHeadElection.id))
  }

  @Test(arguments: cases)
  func `are read, written and folded as on the day of the release, for cases`(
    version: VersionTag
  ) throws {
    try Self.check(CaseVocabulary.self, version, least: 15)
  }

  @Test(arguments: elections)
  func `are read, written and folded as on the day of the release, for elections`(
    version: VersionTag
  ) throws {
    try Self.check(ElectionVocabulary.self, version, least: 8)
  }

  private static func check<V: Vocabulary>(
    _ vocabulary: V.Type, _ version: VersionTag, least: Int
  ) throws {
    let histories = try GoldenHistories<V>(version)
    #expect(histories.all.count >= least)
    for history in histories.all {
      let events = try GoldenHistories<V>.events(history.lines)
      let written = try events.map { try HistoryLine.bytes(of: EventCodec<V>.record(of: $0)) }
      #expect(written == history.lines, "\(version) \(history.name)")
      #expect(events.first?.procedure == version, "\(version) \(history.name)")
      let file = FoldedFile.bytes(of: try Dossier<V>(replaying: events))
      #expect(file == history.file, "\(version) \(history.name)")
    }
  }

  @Test(arguments: cases)
  func `hold every act and every detail of the loop`(version: VersionTag) throws {
    let histories = try GoldenHistories<CaseVocabulary>(version)
    let events = try histories.all.flatMap {
      try GoldenHistories<CaseVocabulary>.events($0.lines)
    }
    let done = Set(events.map(\.action))
    #expect(Set(CaseAction.allCases).subtracting(done) == [])
    let details = Set(events.map { WalkDetailKind(of: $0.detail) })
    #expect(Set(WalkDetailKind.allCases).subtracting(details) == [])
    let content = GoldenSource.content(events)
    #expect(content.count { $0.hasPrefix("change ") } == 12)
  }

  @Test(arguments: elections)
  func `hold every state of an election and nearly every act`(version: VersionTag) throws {
    let histories = try GoldenHistories<ElectionVocabulary>(version)
    let events = try histories.all.flatMap {
      try GoldenHistories<ElectionVocabulary>.events($0.lines)
    }
    #expect(Set(events.map(\.to)) == Set(ElectionState.allCases))
    // What no walk does has tests of its own.
    #expect(Set(events.map(\.action)).count >= 24)
  }

  /// Other forms of one line: what a changed codec would write, or could no longer read.
  static let changed: [(String, String)] = [
    ("\"started\"", "\"begun\""), ("\"deadline\"", "\"due\""), ("\"duty\"", "\"d\""),
    ("\"type\":\"registration\"", "\"type\":\"registered\""), ("\"commitment\"", "\"hash\""),
    ("\"action\"", "\"act\""), (".000Z", "Z"),
  ]

  @Test(arguments: changed)
  func `are told apart from any other form`(form: String, other: String) throws {
    let history = try #require(try GoldenHistories<CaseVocabulary>(Self.cases[0]).all.first)
    let lines = history.lines.map { line in
      Array(String(decoding: line, as: UTF8.self).replacing(form, with: other).utf8)
    }
    #expect(lines != history.lines, "the form occurs")
    let read = try? GoldenHistories<CaseVocabulary>.events(lines)
    let written = try read?.map {
      try HistoryLine.bytes(of: EventCodec<CaseVocabulary>.record(of: $0))
    }
    #expect(written != lines)
  }
}
