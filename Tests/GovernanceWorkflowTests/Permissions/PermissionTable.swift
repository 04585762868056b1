import GovernanceModel
import GovernanceWorkflow

/// Who may do what where, as `Tables/allowed.csv` has it; it was written from the procedure's text and
/// not from the engine.
struct PermissionTable {
  struct Key: Hashable {
    let state: CaseState?
    let action: CaseAction
    let role: CaseRole
    let standing: Standing
  }

  struct UnreadableLine: Error {
    let cells: [String]
  }

  /// The table, read once for all that ask it.
  static let written = Result { try PermissionTable() }

  /// Whether a veto bars each line.
  private let isBarred: [Key: Bool]

  init() throws {
    var isBarred: [Key: Bool] = [:]
    for cells in try WrittenTable("allowed").lines {
      guard cells.count == 6, let action = CaseAction(rawValue: cells[1]),
        let role = CaseRole(rawValue: cells[2]), let standing = Standing(rawValue: cells[3]),
        ["yes", "no"].contains(cells[4]), cells[0].isEmpty || CaseState(rawValue: cells[0]) != nil
      else { throw UnreadableLine(cells: cells) }
      let key = Key(
        state: CaseState(rawValue: cells[0]), action: action, role: role, standing: standing)
      isBarred[key] = cells[4] == "yes"
    }
    self.isBarred = isBarred
  }

  var count: Int { isBarred.count }
  var actions: Set<CaseAction> { Set(isBarred.keys.map(\.action)) }

  /// Whether somebody may act, and if so, whether a veto bars them; one seat that allows it is enough.
  func allows(
    _ action: CaseAction, in state: CaseState?, _ role: CaseRole, _ standings: Set<Standing>
  ) -> (isAllowed: Bool, isBarred: Bool) {
    let found = standings.compactMap {
      isBarred[Key(state: state, action: action, role: role, standing: $0)]
    }
    return (!found.isEmpty, !found.contains(false))
  }
}
