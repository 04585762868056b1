import GovernanceModel
import GovernanceWorkflow

/// Makes a sequence that breaks a rule as short and as plain as it will go.
struct WalkShrinking {
  let rules: CompiledProcedure<CaseVocabulary>
  let reread: @Sendable (CaseEvent) -> CaseEvent
  let failure: WalkFailure

  init(_ walk: Walk, _ failure: WalkFailure) {
    rules = walk.rules
    reread = walk.reread
    self.failure = failure
  }

  /// The shortest sequence found that breaks the same rule: no step of it can be left out.
  func shortest(of steps: [WalkStep]) -> [WalkStep] {
    var best = upToFailure(steps) ?? steps
    var size = max(1, best.count / 2)
    while size > 1 {
      _ = drop(size, from: &best)
      size /= 2
    }
    while drop(1, from: &best) {}
    best = plain(best)
    while drop(1, from: &best) {}
    return best
  }

  /// Leaves out what can be left out, so many steps at a time, from the end on; whether there was any.
  private func drop(_ size: Int, from steps: inout [WalkStep]) -> Bool {
    let before = steps.count
    var end = steps.count
    while end > 0 {
      var shorter = steps
      shorter.removeSubrange(max(0, end - size)..<end)
      if let shorter = upToFailure(shorter) { steps = shorter }
      end = min(end - size, steps.count)
    }
    return steps.count < before
  }

  /// Drops the fields that do not matter and lets time pass only where it must.
  private func plain(_ steps: [WalkStep]) -> [WalkStep] {
    var best = steps
    for index in best.indices where index < best.count {
      for name in best[index].command?.fields.map(\.name) ?? [] {
        let names = Set(best[index].command?.fields.map(\.name) ?? []).subtracting([name])
        var fewer = best
        fewer[index] = best[index].keeping(fields: names)
        if let fewer = upToFailure(fewer) { best = fewer }
      }
    }
    for index in best.indices.dropFirst() where index < best.count {
      let gap = best[index].at.milliseconds - best[index - 1].at.milliseconds
      for kept in [0, 60_000, 3_600_000, 86_400_000] where Int64(kept) < gap {
        let sooner = best.enumerated().map { place, step in
          place < index ? step : step.earlier(by: gap - Int64(kept))
        }
        if let sooner = upToFailure(sooner) {
          best = sooner
          break
        }
      }
    }
    return best
  }

  /// The sequence up to the step that breaks the rule, or nothing where none does.
  private func upToFailure(_ steps: [WalkStep]) -> [WalkStep]? {
    var walker = Walker(rules: rules)
    walker.reread = reread
    walker.invariants = WalkInvariant.all.filter { $0.name == failure.invariant }
    for (index, step) in steps.enumerated() {
      guard let found = walker.take(step) else { continue }
      return found.invariant == failure.invariant ? Array(steps[...index]) : nil
    }
    return walker.finish()?.invariant == failure.invariant ? steps : nil
  }
}
