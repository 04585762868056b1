import GovernanceModel
import GovernanceWorkflow

/// All that a store shows of some cases at one moment, to compare before and after.
struct CaseView {
  private let entries: [CaseEntry?]
  private let histories: [[StoredEvent]]
  private let fields: [[PrivateField]]
  private let outcomes: [AppendOutcome?]
  private let events: [StoredEvent]
  private let worklist: [CaseEntry]

  /// Reads everything.
  static func of(
    _ store: some CaseStore, _ cases: [CaseID], keys: [IdempotencyKey] = []
  ) async throws(StoreError) -> CaseView {
    var entries: [CaseEntry?] = []
    var histories: [[StoredEvent]] = []
    var fields: [[PrivateField]] = []
    var outcomes: [AppendOutcome?] = []
    for id in cases {
      entries.append(try await store.entry(of: id))
      histories.append(try await store.history(of: id, after: 0))
      fields.append(try await store.fields(of: id))
    }
    for key in keys { outcomes.append(try await store.outcome(of: key)) }
    return CaseView(
      entries: entries, histories: histories, fields: fields, outcomes: outcomes,
      events: try await store.events(
        after: EventCursor(partition: store.partition), limit: 100_000),
      worklist: try await store.worklist(WorklistQuery(limit: 100_000)))
  }

  /// Expects two views to show the same, part by part.
  func expectSame(as earlier: CaseView, _ when: Wording, in trial: inout Trial) {
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
    trial.expect(worklist, earlier.worklist, what("工作清单", "The worklist"))
  }
}
