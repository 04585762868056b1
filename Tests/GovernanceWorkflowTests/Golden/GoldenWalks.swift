import GovernanceModel
import GovernanceWorkflow

/// Histories made by seeded walks, and one by hand, that together hold everything there is.
enum GoldenWalks {
  static func chosen() throws -> [GoldenHistory] {
    var histories: [GoldenHistory] = []
    var missing = GoldenCoverage.all
    func take(_ name: String, _ events: [CaseEvent]) throws {
      missing.subtract(GoldenCoverage.held(by: events))
      histories.append(
        GoldenHistory(
          name: name, records: events.map { EventCodec<CaseVocabulary>.record(of: $0) },
          file: try CaseFile(replaying: events).golden(\.golden)))
    }
    try take("00-adopted", adopted())
    var accepted: [CaseAction: Int] = [:]
    for seed in UInt64(1)...2000 {
      var walk = Walk(seed: seed)
      walk.eager = Set(WalkGenerator.acts.filter { accepted[$0, default: 0] < 2 })
      walk.run()
      accepted.merge(walk.tally.accepted, uniquingKeysWith: +)
      let held = GoldenCoverage.held(by: walk.events)
      guard !held.isDisjoint(with: missing) || histories.count < 15 && walk.events.count > 10 else {
        if missing.isEmpty, histories.count >= 15 { break }
        continue
      }
      let number = histories.count < 10 ? "0\(histories.count)" : "\(histories.count)"
      try take("\(number)-walk-\(seed)", walk.events)
    }
    return histories
  }

  /// A case that began under a trial version and was moved to the released one.
  private static func adopted() throws -> [CaseEvent] {
    var trial = try Trial.petition(under: .shuicheng.changed(to: "2025.9"))
    try trial.assess()
    let released = try CompiledProcedure(.shuicheng, law: .national)
    let command = CaseCommand(
      .adoptProcedure, in: trial.caseID, by: Village.id("director"), as: .director,
      at: Village.center, fields: [.reason])
    let decision = released.adopt(
      command, on: try trial.file, from: trial.procedure, in: trial.context)
    var next = try Trial(at: trial.now)
    next.events = trial.events + decision.events
    try next.dispatch()
    try next.accept()
    try next.wait(until: at("2026-03-20 09:00"))
    return next.events
  }
}
