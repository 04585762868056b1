import GovernanceModel
import GovernanceWorkflow

/// Closing the books: what still runs is counted as running, and nothing is dropped.
extension SimulationRun {
  /// Brings every case up to the end and counts what still runs.
  mutating func finish() {
    for index in cases.indices where cases[index].file.state >= 0 {
      close(Int32(index))
      tally.countRunning(cases[index])
    }
  }

  /// What was found.
  func report(_ procedure: Procedure<CaseVocabulary>) -> SimulationReport {
    SimulationReport(
      setting: SimulationReport.Setting(
        procedure: procedure.id, calendar: calendar.version, seed: chance.seed,
        startDay: plan.startDay, days: plan[.days], workdays: time.workdays(in: plan[.days]),
        households: plan[.households], offices: district.offices.count, workers: workers.count),
      acts: SimulationReport.Acts(
        accepted: tally.accepted, refused: tally.refusals.values.reduce(0, +),
        deemed: tally.deemed, refusals: refusals(procedure)),
      cases: caseCounts, feedback: feedback, stages: stages(procedure), duties: duties(procedure),
      levels: levels, load: load)
  }

  private var caseCounts: SimulationReport.Cases {
    var (kinds, states) = ([Matter.Kind: Int](), [CaseState: Int]())
    var (registered, open) = (0, 0)
    for item in cases {
      kinds[item.matter.kind, default: 0] += 1
      guard item.file.state >= 0 else { continue }
      registered += 1
      states[CaseState.order.codes[Int(item.file.state)], default: 0] += 1
      if !tally.isTerminal(item.file.state) { open += 1 }
    }
    return SimulationReport.Cases(
      brought: cases.count, registered: registered, open: open, stopped: tally.stopped,
      unstaffed: tally.unstaffed, kinds: kinds, states: states)
  }

  private var feedback: [SimulationReport.Span] {
    let all = tally.feedback.reduce(into: SimulationTally.StageCounts()) { sum, tier in
      sum.minutes += tier.minutes
      sum.workdays += tier.workdays
    }
    return [Self.span(all, nil)]
      + Self.tiers.enumerated().map { Self.span(tally.feedback[$0.offset], $0.element) }
  }

  private func stages(_ procedure: Procedure<CaseVocabulary>) -> [SimulationReport.Stage] {
    Self.tiers.enumerated().flatMap { tier, name in
      procedure.stages.enumerated().map { place, stage in
        let counts = tally.byStage[tier * tally.stages + place]
        return SimulationReport.Stage(
          code: stage.code, name: stage.name, entered: counts.entered,
          span: Self.span(counts, name), duties: counts.duties, overdue: counts.late)
      }
    }
  }

  private func duties(_ procedure: Procedure<CaseVocabulary>) -> [SimulationReport.Duty] {
    CaseDuty.order.codes.flatMap { duty in
      Self.tiers.enumerated().compactMap { tier, name in
        let counts = tally.byDuty[tier * SimulationTally.duties + duty.ordinal]
        guard counts.started + counts.inTime + counts.late + counts.lapsed > 0 else { return nil }
        return SimulationReport.Duty(
          duty: duty, tier: name, isWindow: procedure.definition(of: duty)?.kind == .window,
          started: counts.started, inTime: counts.inTime,
          overdue: counts.late, lapsed: counts.lapsed,
          running: counts.running, yellow: counts.yellow, red: counts.red)
      }
    }
  }

  private var levels: [SimulationReport.Level] {
    let settled = cases.indices.compactMap { index in
      cases[index].level.map { (tier: Self.tiers[tier(of: index)], level: $0) }
    }
    return ([nil] + Self.tiers.map { $0 }).flatMap { tier in
      let own = settled.filter { tier == nil || $0.tier == tier }
      return ResolutionLevel.allCases.map { level in
        SimulationReport.Level(
          tier: tier, level: level, count: own.count { $0.level == level }, all: own.count)
      }
    }
  }

  private var load: [SimulationReport.Load] {
    let days = 0..<plan[.days]
    return Assumption.Place.allCases.flatMap { place in
      place.posts.compactMap { role, _ -> SimulationReport.Load? in
        let pools = district.pools.filter {
          $0.role == role && district.offices[Int($0.office)].place == place
        }
        let people = pools.flatMap(\.workers)
        let minutes = people.map { workers[Int($0)].minutes }
        guard !minutes.isEmpty else { return nil }
        let there = people.reduce(0) { sum, worker in
          sum + days.count { isThere(worker, on: $0) }
        }
        return SimulationReport.Load(
          place: place.rawValue, name: place.wording, role: role, workers: minutes.count,
          minutes: minutes.reduce(0, +), available: there * time.minutes,
          most: minutes.max() ?? 0)
      }
    }
  }

  private func refusals(_ procedure: Procedure<CaseVocabulary>) -> [SimulationReport.Refusal] {
    let keys = tally.refusals.keys.sorted {
      ($0.action.ordinal, $0.row, $0.reasons, $0.unmet)
        < ($1.action.ordinal, $1.row, $1.reasons, $1.unmet)
    }
    return keys.map { key in
      let codes = Self.reasons.filter {
        KernelReasons(rawValue: key.reasons).contains($0.reason)
      }.map(\.code)
      let rows = procedure.rows
      let guards = rows.indices.contains(Int(key.row)) ? rows[Int(key.row)].guards : []
      let unmet = guards.enumerated().filter { key.unmet & (1 << UInt64($0.offset)) != 0 }
      return SimulationReport.Refusal(
        action: key.action, reasons: codes + unmet.map(\.element.code),
        count: tally.refusals[key] ?? 0)
    }
  }

  static let tiers: [Tier] = [.village, .township, .county]

  private static let reasons: [(reason: KernelReasons, code: String)] = [
    (.noSuchStep, "noSuchStep"), (.clockBehind, "clockBehind"), (.foreignDetail, "foreignDetail"),
    (.procedureNotInForce, "procedureNotInForce"), (.actorUnknown, "actorUnknown"),
    (.postNotHeld, "postNotHeld"), (.notPermitted, "notPermitted"), (.vetoed, "vetoed"),
    (.officeUnknown, "officeUnknown"), (.unmet, "unmet"), (.ruleNotInForce, "ruleNotInForce"),
    (.deadlineFixed, "deadlineFixed"),
  ]

  private static func span(
    _ counts: SimulationTally.StageCounts, _ tier: Tier?
  ) -> SimulationReport.Span {
    SimulationReport.Span(
      tier: tier, count: counts.minutes.count, hours: quantiles(counts.minutes).map { $0 / 60 },
      workdays: quantiles(counts.workdays))
  }

  /// The median, the ninth tenth and the most, each a value that was measured; none of nothing.
  private static func quantiles(_ values: [Int32]) -> [Int] {
    guard !values.isEmpty else { return [] }
    let sorted = values.sorted()
    return [500, 900, 1000].map { Int(sorted[max(0, (sorted.count * $0 + 999) / 1000 - 1)]) }
  }
}
