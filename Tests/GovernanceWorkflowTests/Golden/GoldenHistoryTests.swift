import Foundation
import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("The histories of released versions")
struct GoldenHistoryTests {
  private static let version = VersionTag("shuicheng", "2026.1")
  private static let histories = Result { try GoldenHistory.all(of: "shuicheng") }

  @Test func `hold every act, every kind of detail and every kind of change`() throws {
    let histories = try Self.histories.get().filter { $0.name.hasPrefix("shuicheng-2026.1/") }
    #expect(histories.count >= 15)
    var held: Set<String> = []
    for history in histories {
      held.formUnion(
        GoldenCoverage.held(by: try history.records.map { try EventCodec.event(of: $0) }))
    }
    #expect(GoldenCoverage.all.subtracting(held).sorted() == [])
  }

  @Test func `are read, written again to the byte, and lead to the file that they led to`() throws {
    for history in try Self.histories.get() {
      let events: [CaseEvent] = try history.records.map { try EventCodec.event(of: $0) }
      for (event, record) in zip(events, history.records) {
        #expect(
          EventCodec<CaseVocabulary>.record(of: event) == record,
          "\(history.name) \(record.version)")
      }
      let file = try CaseFile(replaying: events)
      #expect(try file.golden(\.golden) == history.file, "\(history.name)")
    }
  }

  /// What one wrong letter in any member of any body does: it is not read, or not written again like that.
  @Test(arguments: [
    ("\"changes\"", "\"change\""), ("\"deadline\"", "\"due\""), ("\"detail\"", "\"details\""),
    ("\"type\":\"", "\"type\":\"x"), ("\"started\"", "\"begun\""),
    ("\"commitment\":\"", "\"commitment\":\"zz"),
    ("{", "{ "),
  ])
  func `would not survive another form of the codec`(_ old: String, _ new: String) throws {
    var (tried, survived) = (0, 0)
    for record in try Self.histories.get().flatMap(\.records) {
      let text = String(decoding: record.body, as: UTF8.self)
      guard let place = text.range(of: old) else { continue }
      tried += 1
      let other = record.with(body: Array(text.replacingCharacters(in: place, with: new).utf8))
      if let event: CaseEvent = try? EventCodec.event(of: other),
        EventCodec<CaseVocabulary>.record(of: event) == other
      {
        survived += 1
      }
    }
    #expect(tried > 0)
    #expect(survived == 0)
  }

  @Test func `notice a file that is led to elsewhere`() throws {
    let history = try #require(try Self.histories.get().first)
    let events: [CaseEvent] = try history.records.map { try EventCodec.event(of: $0) }
    let shorter = try CaseFile(replaying: events.dropLast())
    #expect(try shorter.golden(\.golden) != history.file)
  }

  /// Writes the histories of a version that has none yet; those that are there are never touched.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["GOVERNANCE_WRITE_GOLDEN"] != nil))
  func `are written once for a version`() throws {
    guard !GoldenHistory.exists(Self.version) else { return }
    try GoldenHistory.write(try GoldenWalks.chosen(), of: Self.version)
  }
}
