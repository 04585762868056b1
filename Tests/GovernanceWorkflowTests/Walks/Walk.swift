import GovernanceModel
import GovernanceWorkflow

/// One case from its registration on, drawn from a seed.
struct Walk {
  let seed: UInt64
  let rules: CompiledProcedure<CaseVocabulary>
  var reread: @Sendable (CaseEvent) -> CaseEvent = { $0 }
  /// The rules that each step is held against.
  var invariants = WalkInvariant.all
  /// Acts to try more often than usual.
  var eager: Set<CaseAction> = []
  /// Every step that was taken.
  private(set) var steps: [WalkStep] = []
  private(set) var failure: WalkFailure?
  private(set) var tally = WalkTally()
  private(set) var file: CaseFile?
  private(set) var events: [CaseEvent] = []

  /// A walk by the loop itself, or, each fourth one, in a place whose own limits can be suspended.
  init(seed: UInt64) {
    self.init(
      seed: seed, rules: seed % 4 == 3 ? WalkProcedures.suspending : WalkProcedures.shuicheng)
  }

  init(seed: UInt64, rules: CompiledProcedure<CaseVocabulary>) {
    self.seed = seed
    self.rules = rules
  }

  /// Walks until the drawn end, or until so many commands were given, or until a rule does not hold.
  mutating func run(upTo most: Int = .max, seeing visit: ((CaseFile, Instant) -> Void)? = nil) {
    var generator = WalkGenerator(seed: seed, rules: rules)
    generator.eager = eager
    var walker = Walker(rules: rules)
    walker.reread = reread
    walker.invariants = invariants
    var now = generator.start()
    let length = 30 + generator.source.next(100)
    while failure == nil, steps.count < length, walker.tally.commands < most {
      let step = generator.next(after: walker.file, at: now)
      steps.append(step)
      failure = walker.take(step)
      // A clock that was set back is set right again.
      now = max(now, step.at)
      if let file = walker.file { visit?(file, now) }
      if let file = walker.file, rules.isTerminal(file.state), generator.source.chance(8) { break }
    }
    if failure == nil { failure = walker.finish() }
    tally = walker.tally
    file = walker.file
    events = walker.events
  }
}
