import GovernanceModel
import GovernanceWorkflow

/// What a verifier is told of the words of the case procedure, held against cases as they are.
extension WalkInvariant {
  static let claims: [WalkInvariant] = [
    WalkInvariant("truthsHold", "What is said of facts in general holds in every case.") { moment in
      guard let atoms = moment.after?.atoms else { return nil }
      return truths.first { !$0.compiled.holds(atoms) }?.code
    },
    WalkInvariant("seatsFill", "After an act the seats are taken that it is said to fill.") {
      moment in
      for (event, _, after) in moment.changes {
        let seats = CaseVocabulary.claims.seats[event.action] ?? []
        if let empty = seats.first(where: { after.seats[$0] == nil }) {
          return "\(event.action.rawValue) leaves \(empty.rawValue) empty"
        }
      }
      return nil
    },
    WalkInvariant("takeovers", "A duty that is taken over has another holder than before.") {
      moment in
      for (event, before, after) in moment.changes {
        guard let before else { continue }
        for start in event.changes.started where before.live(start.duty) != nil {
          guard let owner = moment.rules.procedure.definition(of: start.duty)?.owner,
            before.live(start.duty)?.supervision != Supervision.none
          else { continue }
          if before.seats[owner] == after.seats[owner] {
            return "\(event.action.rawValue) starts \(start.duty.rawValue) anew for the same office"
          }
        }
      }
      return nil
    },
  ]

  private static let truths: [(code: String, compiled: CompiledGuard)] =
    CaseVocabulary.claims.truths.compactMap { truth in
      CompiledGuard(truth).map { (truth.code, $0) }
    }
}
