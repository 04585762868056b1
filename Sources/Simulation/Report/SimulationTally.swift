import GovernanceModel
import GovernanceWorkflow

/// What a run counts while it goes on.
struct SimulationTally {
  static let tiers = 3
  static let duties = CaseDuty.allCases.count

  /// What came of one duty at one tier.
  struct DutyCounts {
    var started = 0
    var inTime = 0
    var late = 0
    var lapsed = 0
    var running = 0
    var yellow = 0
    var red = 0
  }

  /// What came of one stage at one tier.
  struct StageCounts {
    var entered = 0
    var duties = 0
    var late = 0
    var minutes: [Int32] = []
    var workdays: [Int32] = []
  }

  /// A refused act: what was asked, and why not.
  struct RefusalKey: Hashable {
    let action: CaseAction
    let row: Int16
    let reasons: UInt32
    let unmet: UInt64
  }

  var accepted = 0
  var deemed = 0
  var unstaffed = 0
  var stopped = 0
  var refusals: [RefusalKey: Int] = [:]
  private(set) var byDuty: [DutyCounts]
  private(set) var byStage: [StageCounts]
  /// The time to feedback by tier.
  private(set) var feedback: [StageCounts]
  let stages: Int
  private let stageOfState: [Int8]
  private let terminal: [Bool]
  private let windows: UInt64

  init(_ procedure: Procedure<CaseVocabulary>) {
    stages = procedure.stages.count
    stageOfState = CaseState.order.codes.map { state in
      Int8(procedure.stages.firstIndex { $0.states.contains(state) } ?? -1)
    }
    terminal = CaseState.order.codes.map { state in
      procedure.states.first { $0.state == state }?.isTerminal ?? true
    }
    windows = procedure.duties.reduce(0) {
      $0 | ($1.kind == .window ? Places.bit($1.duty) : 0)
    }
    byDuty = Array(repeating: DutyCounts(), count: Self.tiers * Self.duties)
    byStage = Array(repeating: StageCounts(), count: Self.tiers * stages)
    feedback = Array(repeating: StageCounts(), count: Self.tiers)
  }

  /// Whether a state, by its place, is an end.
  func isTerminal(_ state: Int16) -> Bool { state >= 0 && terminal[Int(state)] }

  mutating func refuse(_ action: CaseAction, _ verdict: KernelVerdict) {
    let key = RefusalKey(
      action: action, row: verdict.row, reasons: verdict.reasons.rawValue, unmet: verdict.unmet)
    refusals[key, default: 0] += 1
  }

  /// Counts the duties that have ended by a moment and were not counted before.
  mutating func count(_ item: inout SimulatedCase, endedAt moment: Instant) {
    for place in item.file.duties.indices
    where item.file.duties[place].phase == .ended && item.counted & (1 << UInt64(place)) == 0 {
      item.counted |= 1 << UInt64(place)
      let entry = item.file.duties[place]
      let isLate = entry.due.map { $0.instant <= moment } ?? false
      end(entry, isLate, item.origins.indices.contains(place) ? item.origins[place] : nil)
    }
  }

  private mutating func end(
    _ entry: KernelDuty, _ isLate: Bool, _ origin: SimulatedCase.Origin?
  ) {
    guard let origin else { return }
    let (stage, tier) = (Int(origin.stage), Int(origin.tier))
    let index = tier * Self.duties + Int(entry.duty)
    if windows & entry.bit != 0 {
      if isLate { byDuty[index].lapsed += 1 } else { byDuty[index].inTime += 1 }
      return
    }
    if isLate { byDuty[index].late += 1 } else { byDuty[index].inTime += 1 }
    card(entry, index)
    if isLate, stage >= 0 { byStage[tier * stages + stage].late += 1 }
  }

  private mutating func card(_ entry: KernelDuty, _ index: Int) {
    if entry.byTime & Supervision.yellow.bit != 0 { byDuty[index].yellow += 1 }
    if entry.byTime & Supervision.red.bit != 0 { byDuty[index].red += 1 }
  }

  /// Counts the duties that have started and were not counted before.
  mutating func countStarts(_ item: inout SimulatedCase, tier: Int) {
    while item.origins.count < item.file.duties.count {
      let entry = item.file.duties[item.origins.count]
      item.origins.append(SimulatedCase.Origin(stage: item.stage, tier: Int8(tier)))
      byDuty[tier * Self.duties + Int(entry.duty)].started += 1
      if item.stage >= 0, windows & entry.bit == 0 {
        byStage[tier * stages + Int(item.stage)].duties += 1
      }
    }
  }

  /// Counts what still runs at the end.
  mutating func countRunning(_ item: SimulatedCase) {
    for (origin, entry) in zip(item.origins, item.file.duties) where entry.phase != .ended {
      let index = Int(origin.tier) * Self.duties + Int(entry.duty)
      let isLate = windows & entry.bit == 0 && entry.phase == .overdue
      if windows & entry.bit == 0 { card(entry, index) }
      guard isLate else {
        byDuty[index].running += 1
        continue
      }
      byDuty[index].late += 1
      guard origin.stage >= 0 else { continue }
      byStage[Int(origin.tier) * stages + Int(origin.stage)].late += 1
    }
  }

  /// Notes that a case has come to another state: it leaves a stage, enters one, or both.
  mutating func move(
    _ item: inout SimulatedCase, to now: Int32, _ time: WorkTime, tier: Int
  ) {
    let stage = item.file.state < 0 ? -1 : stageOfState[Int(item.file.state)]
    guard stage != item.stage else { return }
    if item.stage >= 0 {
      let index = item.stageTier * stages + Int(item.stage)
      byStage[index].minutes.append(now - item.inStageSince)
      byStage[index].workdays.append(Int32(time.workdays(from: item.inStageSince, to: now)))
    }
    (item.stage, item.stageTier) = (stage, tier)
    item.inStageSince = now
    if stage >= 0 { byStage[tier * stages + Int(stage)].entered += 1 }
  }

  /// Counts the time to feedback of a case whose result was delivered.
  mutating func deliver(_ item: SimulatedCase, _ time: WorkTime, tier: Int) {
    feedback[tier].entered += 1
    feedback[tier].minutes.append(item.deliveredAt - item.registeredAt)
    feedback[tier].workdays.append(
      Int32(time.workdays(from: item.registeredAt, to: item.deliveredAt)))
  }
}
