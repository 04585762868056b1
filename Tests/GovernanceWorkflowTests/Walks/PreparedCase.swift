import GovernanceModel
import GovernanceWorkflow
import Testing

/// A case as walks have left it, at a moment from which time goes on.
struct PreparedCase: Sendable, CustomTestStringConvertible {
  let file: CaseFile
  let now: Instant
  let rules: CompiledProcedure<CaseVocabulary>
  /// What it is there for, such as `inHandling overdue`.
  let traits: [String]

  var testDescription: String { traits.joined(separator: ", ") }

  /// What time brings about until a moment, looked at again and again on the way.
  func advanced(by moments: some Sequence<Instant>) -> [CaseEvent] {
    var (file, events) = (file, [CaseEvent]())
    for moment in moments {
      events += rules.advance(&file, to: moment, in: WalkWorld.context(at: moment))
    }
    return events
  }

  /// The same year in one look, in so many small ones, and in looks as somebody may happen to take them.
  func year(steps: Int) -> Set<[CaseEvent]> {
    let span: Int64 = 365 * 86_400_000
    let end = now.later(by: span)
    let even = (1...steps).map { now.later(by: span / Int64(steps) * Int64($0)) } + [end]
    var (source, moment, uneven) = (SeededSource(seed: 9), now, [Instant]())
    while moment < end {
      uneven.append(moment)
      let most = source.pick([1, 1000, 60_000, 3_600_000, 86_400_000, 20 * 86_400_000])
      moment = moment.later(by: Int64(source.next(most + 1)) * Int64(1 + source.next(40)))
      if uneven.count > steps { break }
    }
    return [advanced(by: [end]), advanced(by: even), advanced(by: uneven + [end])]
  }

  /// Cases that between them stand in every open state with duties that run, are warned of and are overdue,
  /// with a clock that is paused, and with each window open.
  static let all: [PreparedCase] = {
    var cases: [PreparedCase] = []
    var left = wanted
    for seed in UInt64(1)...300 where !left.isEmpty {
      var walk = Walk(seed: seed)
      walk.invariants = []
      walk.eager = [.requestReview, .requestReReview, .suspend, .convene, .agree, .askMaterial]
      let rules = walk.rules
      walk.run { file, now in
        let isWanted = left.contains { $0.hasPrefix(file.state.rawValue) }
        for file in [file] + (isWanted ? ahead(of: file, rules) : []) {
          let new = traits(of: file).intersection(left)
          guard !new.isEmpty else { continue }
          left.subtract(new)
          cases.append(
            PreparedCase(
              file: file, now: max(now, file.lastRecordedAt), rules: rules, traits: new.sorted()))
        }
      }
    }
    return cases
  }()

  /// The file after each thing that a year would bring about in it.
  private static func ahead(
    of file: CaseFile, _ rules: CompiledProcedure<CaseVocabulary>
  ) -> [CaseFile] {
    let end = file.lastRecordedAt.later(by: 365 * 86_400_000)
    var (file, files) = (file, [CaseFile]())
    for event in rules.advance(file, to: end, in: WalkWorld.context(at: end)) {
      if (try? file.apply(event)) != nil { files.append(file) }
    }
    return files
  }

  static let wanted: Set<String> = {
    let windows: [CaseDuty] = [.objection, .requestReview, .requestReReview, .jointConfirmation]
    var wanted: Set = ["a clock is paused", "an end with a live duty"]
    for window in windows { wanted.insert("\(window.rawValue) is open") }
    for state in CaseState.allCases where !WalkProcedures.shuicheng.isTerminal(state) {
      for phase in [DutyPhase.running, .warned, .overdue] {
        wanted.insert("\(state.rawValue) \(phase.rawValue)")
      }
    }
    return wanted
  }()

  private static func traits(of file: CaseFile) -> Set<String> {
    let isEnd = WalkProcedures.shuicheng.isTerminal(file.state)
    var traits: Set<String> = []
    for entry in file.liveDuties {
      traits.insert(
        isEnd ? "an end with a live duty" : "\(file.state.rawValue) \(entry.phase.rawValue)")
      traits.insert("\(entry.duty.rawValue) is open")
      if case .paused = entry.ledger.last { traits.insert("a clock is paused") }
    }
    return traits
  }
}
