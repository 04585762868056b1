import GovernanceModel
import GovernanceWorkflow

/// What runs, until when, and how strongly it is supervised.
extension WalkInvariant {
  private static let handlingClocks: [CaseDuty] = [.concludePetition, .ownProcedure, .handle]

  static let clocks: [WalkInvariant] = [
    WalkInvariant("oneHandlingClock", "At most one handling clock runs.") { moment in
      for file in moment.files {
        let running = file.liveDuties.map(\.duty).filter(handlingClocks.contains)
        if running.count > 1 { return running.map(\.rawValue).joined(separator: ", ") }
      }
      return nil
    },
    WalkInvariant("oneEntry", "A duty is live at most once.") { moment in
      for file in moment.files {
        let live = file.liveDuties.map(\.duty)
        if Set(live).count < live.count { return live.map(\.rawValue).joined(separator: ", ") }
      }
      return nil
    },
    WalkInvariant(
      "supervisionRises",
      "Within one duty supervision never falls, unless it is annulled, and what has ended stays as it was."
    ) { moment in
      for (event, before, after) in moment.changes where event.action != .annulSupervision {
        for (old, new) in zip(before?.duties ?? [], after.duties) {
          if old.duty != new.duty || old.startedIn != new.startedIn {
            return "another duty stands there"
          }
          if new.supervision < old.supervision || (!old.phase.isLive && old != new) {
            return "\(old.duty.rawValue): \(old.supervision), then \(new.supervision)"
          }
        }
        if after.duties.count < before?.duties.count ?? 0 { return "a duty is gone" }
      }
      return nil
    },
    WalkInvariant(
      "dutyHeld", "What is owed is owed by an office in its seat, or is a resident's window."
    ) {
      moment in
      for file in moment.files {
        for entry in file.liveDuties {
          guard let definition = moment.rules.procedure.definition(of: entry.duty) else {
            return "\(entry.duty.rawValue) is not defined"
          }
          let isHeld =
            definition.owner.map { file.seats[$0] != nil } ?? (definition.kind == .window)
          if !isHeld { return "\(entry.duty.rawValue) in \(file.state.rawValue)" }
        }
      }
      return nil
    },
    WalkInvariant(
      "endsClean", "What is live after an end outlives the case by the procedure's own word."
    ) { moment in
      for file in moment.files where moment.rules.isTerminal(file.state) {
        let stray = file.liveDuties.first {
          moment.rules.procedure.definition(of: $0.duty)?.outlivesCase != true
        }
        if let stray { return stray.duty.rawValue }
      }
      return nil
    },
    WalkInvariant(
      "closedAnswered",
      "A case is closed only after its answer was delivered and every window is over."
    ) {
      moment in
      for (event, before, after) in moment.changes
      where event.to == .closed && event.from != .closed {
        if !moment.past.isDelivered { return "no answer was delivered" }
        let windows: [CaseDuty] = [.requestReview, .requestReReview, .jointConfirmation]
        if let window = windows.first(where: { before?.live($0) != nil || after.live($0) != nil }) {
          return "\(window.rawValue) is still open"
        }
        if after.subject.supports.values.contains(.open) { return "an order is still open" }
      }
      return nil
    },
  ]
}
