import GovernanceModel
import GovernanceWorkflow

/// All that a store shows of some cases at one moment, to compare before and after.
struct StoredCase {
  private let entries: [CaseEntry?]
  private let histories: [[StoredEvent]]
  private let fields: [[PrivateField]]
  private let outcomes: [AppendOutcome?]
  private let events: [StoredEvent]
  private let worklists: [[WorklistRow]]

  /// Reads everything.
  static func of(
    _ store: some CaseStore, _ cases: [CaseID], keys: [IdempotencyKey] = []
  ) async throws(StoreError) -> StoredCase {
    var entries: [CaseEntry?] = []
    var histories: [[StoredEvent]] = []
    var fields: [[PrivateField]] = []
    var outcomes: [AppendOutcome?] = []
    for id in cases {
      entries.append(try await store.entry(of: id))
      histories.append(try await store.history(of: id, after: 0))
      fields.append(try await store.fields(of: id))
    }
    var worklists: [[WorklistRow]] = []
    var scopes: Set<WorklistQuery.Scope> = [.open, .waking]
    for place in entries.compactMap(\.self).flatMap(\.involved) {
      scopes.insert(.list(place.list, of: place.subject))
    }
    for scope in scopes.sorted(by: { "\($0)" < "\($1)" }) {
      worklists.append(
        try await store.worklist(WorklistQuery(scope, limit: 100_000, includesEnded: true)))
    }
    for key in keys { outcomes.append(try await store.outcome(of: key)) }
    return StoredCase(
      entries: entries, histories: histories, fields: fields, outcomes: outcomes,
      events: try await store.events(
        after: EventCursor(partition: store.partition), limit: 100_000),
      worklists: worklists)
  }

  /// Expects two views to show the same, part by part.
  func expectSame(as earlier: StoredCase, _ when: Wording, in trial: inout Trial) {
    func what(_ zh: String, _ en: String) -> Wording {
      Wording(zh: "\(when.zh)的\(zh)", en: "\(en) \(when.en)")
    }
    trial.expect(entries, earlier.entries, what("当前行", "The rows"))
    for (found, expected) in zip(histories, earlier.histories) {
      trial.expect(found, expected, what("历史", "The history"))
    }
    for (found, expected) in zip(fields, earlier.fields) {
      trial.expect(found, expected, what("私密字段", "The private fields"))
    }
    trial.expect(outcomes, earlier.outcomes, what("幂等键结果", "The outcomes of the keys"))
    trial.expect(events, earlier.events, what("事件流", "The stream of events"))
    for (found, expected) in zip(worklists, earlier.worklists) {
      trial.expect(found, expected, what("工作清单", "The worklists"))
    }
  }
}
