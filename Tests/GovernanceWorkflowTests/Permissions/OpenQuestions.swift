import GovernanceModel
import GovernanceWorkflow

/// The lines of the table on which engine and text do not agree yet, as `Tables/open.csv` lists them.
///
/// A cell names one code, or several with spaces between them. What is listed must be a disagreement,
/// so that a line goes as soon as its question is settled.
struct OpenQuestions {
  /// The questions, read once for all that ask them.
  static let written = Result { try OpenQuestions() }

  /// Whether the engine allows what each line is about, and the table does not.
  private var open: [PermissionTable.Key: Bool] = [:]

  init() throws {
    for cells in try WrittenTable("open").lines {
      guard cells.count == 6, ["allows", "refuses"].contains(cells[4]) else {
        throw PermissionTable.UnreadableLine(cells: cells)
      }
      let lists = cells.prefix(4).map { $0.split(separator: " ").map(String.init) }
      for state in lists[0] {
        for action in lists[1] {
          for role in lists[2] {
            for standing in lists[3] {
              guard let state = CaseState(rawValue: state),
                let action = CaseAction(rawValue: action),
                let role = CaseRole(rawValue: role), let standing = Standing(rawValue: standing)
              else { throw PermissionTable.UnreadableLine(cells: cells) }
              let key = PermissionTable.Key(
                state: state, action: action, role: role, standing: standing)
              open[key] = cells[4] == "allows"
            }
          }
        }
      }
    }
  }

  /// The open lines that concern somebody whom the engine allows what the table does not, or refuses
  /// what it does.
  func lines(
    _ action: CaseAction, in state: CaseState?, _ role: CaseRole, _ standings: Set<Standing>,
    isAllowed: Bool
  ) -> [PermissionTable.Key] {
    standings.map {
      PermissionTable.Key(state: state, action: action, role: role, standing: $0)
    }.filter { open[$0] == isAllowed }
  }

  func lines(in state: CaseState?) -> Set<PermissionTable.Key> {
    Set(open.keys.filter { $0.state == state })
  }
}
