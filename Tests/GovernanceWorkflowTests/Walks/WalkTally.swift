import GovernanceModel
import GovernanceWorkflow

/// What walks have come across, so that one can see how far they reach.
struct WalkTally {
  private(set) var commands = 0
  private(set) var events = 0
  private(set) var accepted: [CaseAction: Int] = [:]
  private(set) var refused: [CaseAction: Int] = [:]
  private(set) var byClock: [CaseAction: Int] = [:]
  private(set) var states: [CaseState: Int] = [:]
  private(set) var kinds: [WalkDetailKind: Int] = [:]
  private(set) var phases: Set<DutyPhase> = []
  private(set) var supervisions: Set<Supervision> = []
  /// How often an accused office owned the case after a step.
  private(set) var accusedOwners = 0

  mutating func note(_ moment: WalkMoment) {
    if let command = moment.step.command {
      commands += 1
      if moment.act != nil {
        accepted[command.action, default: 0] += 1
        kinds[WalkDetailKind(of: command.detail), default: 0] += 1
      } else {
        refused[command.action, default: 0] += 1
      }
    }
    events += moment.events.count
    for event in moment.events {
      if event.role == .clock { byClock[event.action, default: 0] += 1 }
      if event.from != event.to { states[event.to, default: 0] += 1 }
    }
    guard let file = moment.files.last else { return }
    for entry in file.liveDuties {
      phases.insert(entry.phase)
      supervisions.insert(entry.supervision)
    }
    if let owner = moment.rules.owner(of: file), moment.pastAfter.isUnderAccused(owner) {
      accusedOwners += 1
    }
  }

  mutating func add(_ other: WalkTally) {
    commands += other.commands
    events += other.events
    accusedOwners += other.accusedOwners
    accepted.merge(other.accepted, uniquingKeysWith: +)
    refused.merge(other.refused, uniquingKeysWith: +)
    byClock.merge(other.byClock, uniquingKeysWith: +)
    states.merge(other.states, uniquingKeysWith: +)
    kinds.merge(other.kinds, uniquingKeysWith: +)
    phases.formUnion(other.phases)
    supervisions.formUnion(other.supervisions)
  }

  /// The counts as lines: how often each act was accepted and refused, and each state was entered.
  var lines: [String] {
    let total = accepted.values.reduce(0, +)
    let acts = CaseAction.allCases.filter { accepted[$0] != nil || refused[$0] != nil }.map {
      "\($0.rawValue) \(accepted[$0] ?? 0)/\((accepted[$0] ?? 0) + (refused[$0] ?? 0))"
    }
    let entered = CaseState.allCases.map { "\($0.rawValue) \(states[$0] ?? 0)" }
    let clock = CaseAction.allCases.compactMap { act in byClock[act].map { "\(act.rawValue) \($0)" }
    }
    return [
      "\(commands) commands, \(total) accepted, \(events) events, \(accusedOwners) with an accused owner",
      "accepted/asked: \(acts.joined(separator: ", "))",
      "by the clock: \(clock.joined(separator: ", "))",
      "states entered: \(entered.joined(separator: ", "))",
    ]
  }
}
