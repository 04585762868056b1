import GovernanceModel
import GovernanceWorkflow

/// How each guard of each row fails by itself, as `Tables/guards.csv` has it.
struct GuardTable {
  struct Line: Hashable, CustomStringConvertible {
    let action: CaseAction
    let state: CaseState?
    /// The code of the guard.
    let condition: String
    let change: String

    /// A guard that never fails by itself: its line says why.
    var isNeverAlone: Bool { change.hasPrefix("notAlone: ") }

    var description: String {
      "\(action.rawValue) in \(state?.rawValue ?? "nothing"), \(condition), \(change)"
    }
  }

  /// The table, read once for all that ask it.
  static let written = Result { try GuardTable() }

  let lines: [Line]

  init() throws {
    lines = try WrittenTable("guards").lines.map { cells in
      guard cells.count == 4, let action = CaseAction(rawValue: cells[0]),
        cells[1].isEmpty || CaseState(rawValue: cells[1]) != nil
      else { throw PermissionTable.UnreadableLine(cells: cells) }
      return Line(
        action: action, state: CaseState(rawValue: cells[1]), condition: cells[2],
        change: cells[3])
    }
  }

  func lines(in state: CaseState?) -> [Line] { lines.filter { $0.state == state } }
}
