import GovernanceModel
import GovernanceWorkflow

/// Where golden histories come from: random walks, as many as it takes to have every act and every detail.
enum GoldenSource {
  /// What a history holds that is worth having: acts with their details, and kinds of change.
  static func content<V: Vocabulary>(_ events: [Event<V>]) -> Set<String> {
    var content: Set<String> = []
    for event in events {
      content.insert("act \(event.action.rawValue)")
      content.insert("detail \(String(describing: event.detail).prefix { $0 != "(" })")
      let changes = event.changes
      let kinds: [(String, Bool)] = [
        ("set", !changes.set.isEmpty), ("cleared", !changes.cleared.isEmpty),
        ("started", !changes.started.isEmpty), ("moved", !changes.moved.isEmpty),
        ("warned", !changes.warned.isEmpty), ("overdue", !changes.overdue.isEmpty),
        ("ended", !changes.ended.isEmpty), ("supervised", !changes.supervised.isEmpty),
        ("annulled", !changes.annulled.isEmpty), ("seated", !changes.seated.isEmpty),
        ("bound", !changes.bound.isEmpty), ("fields", !event.fields.isEmpty),
      ]
      for (kind, isThere) in kinds where isThere { content.insert("change \(kind)") }
    }
    return content
  }

  /// Those of some histories that add something, the ones with the most first.
  static func chosen<V: Vocabulary>(
    _ histories: [[Event<V>]], atLeast least: Int
  ) -> [(name: String, events: [Event<V>])] {
    var (left, seen) = (histories.map { (events: $0, content: content($0)) }, Set<String>())
    var chosen: [[Event<V>]] = []
    while !left.isEmpty {
      left.sort { $0.content.subtracting(seen).count > $1.content.subtracting(seen).count }
      let adds = !left[0].content.isSubset(of: seen)
      guard adds || chosen.count < least else { break }
      seen.formUnion(left[0].content)
      chosen.append(left.removeFirst().events)
    }
    return chosen.enumerated().map { place, events in
      (name: place < 9 ? "0\(place + 1)" : "\(place + 1)", events: events)
    }
  }

  /// Walks through the loop, eager for what no walk before has done, and one case that is moved on.
  static func cases() throws -> [[CaseEvent]] {
    let acts = Set(WalkGenerator.acts)
    var (histories, done): ([[CaseEvent]], Set<CaseAction>) = ([], [])
    for seed in [UInt64](1...60) + [137] {
      let rules = seed % 4 == 3 ? WalkProcedures.suspending : WalkProcedures.shuicheng
      var generator = WalkGenerator(seed: seed, rules: rules)
      generator.eager = acts.subtracting(done)
      var walker = Walker(rules: rules)
      walker.invariants = []
      var now = generator.start()
      for _ in 0..<(30 + generator.source.next(100)) {
        let step = generator.next(after: walker.file, at: now)
        _ = walker.take(step)
        now = max(now, step.at)
      }
      done.formUnion(walker.events.map(\.action))
      histories.append(walker.events)
    }
    let moved = try Trial.handling()
    let next = try CompiledProcedure(
      Procedure<CaseVocabulary>.shuicheng.changed(), law: .national)
    let command = CaseCommand(
      .adoptProcedure, in: try moved.file.id, by: Village.id("director"), as: .director,
      at: Village.center, fields: [FieldInput("reason", "新版施行", salt: [1])])
    let decision = next.adopt(
      command, on: try moved.file, from: moved.procedure, in: moved.context)
    return histories + [moved.events + decision.events]
  }

  static func elections() throws -> [[ElectionEvent]] {
    try (1...60).map { seed in
      var walk = try ElectionWalk(seed: UInt64(seed))
      for _ in 0..<140 { _ = try walk.go() }
      return walk.trial.events
    }
  }
}
