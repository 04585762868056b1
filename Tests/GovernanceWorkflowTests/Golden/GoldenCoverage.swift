import GovernanceModel
import GovernanceWorkflow

/// What histories hold: acts, kinds of details, kinds of changes.
struct GoldenCoverage {
  /// Everything that a set of histories must hold.
  static var all: Set<String> {
    var all = Set(CaseAction.allCases.map { "act \($0.rawValue)" })
    all.formUnion(WalkDetailKind.allCases.map { "detail \($0)" })
    all.formUnion([
      "set", "cleared", "started", "extended", "paused", "resumed", "warned", "overdue", "ended",
      "annulled", "seated", "bound actor", "bound unit", "fields", "by the clock", "by a resident",
      "for an office",
    ])
    all.formUnion(Supervision.allCases.filter { $0 > .none }.map { "card \($0.rawValue)" })
    return all
  }

  static func held(by events: [CaseEvent]) -> Set<String> {
    events.reduce(into: []) { held, event in
      let changes = event.changes
      held.insert("act \(event.action.rawValue)")
      held.insert("detail \(WalkDetailKind(of: event.detail))")
      let parts: [(String, Bool)] = [
        ("set", !changes.set.isEmpty), ("cleared", !changes.cleared.isEmpty),
        ("started", !changes.started.isEmpty), ("warned", !changes.warned.isEmpty),
        ("overdue", !changes.overdue.isEmpty), ("ended", !changes.ended.isEmpty),
        ("annulled", !changes.annulled.isEmpty), ("seated", !changes.seated.isEmpty),
        ("fields", !event.fields.isEmpty), ("by the clock", event.actor == nil),
        ("by a resident", event.actor != nil && event.unit == nil),
        ("for an office", event.unit != nil),
      ]
      held.formUnion(parts.filter(\.1).map(\.0))
      for bond in changes.bound {
        if case .actor = bond.subject {
          held.insert("bound actor")
        } else {
          held.insert("bound unit")
        }
      }
      for move in changes.moved {
        switch move.change {
        case .extended: held.insert("extended")
        case .paused: held.insert("paused")
        case .resumed: held.insert("resumed")
        }
      }
      held.formUnion(changes.supervised.map { "card \($0.level.rawValue)" })
    }
  }
}
