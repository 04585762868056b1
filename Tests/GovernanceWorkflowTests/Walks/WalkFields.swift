import GovernanceModel
import GovernanceWorkflow

/// The fields that commands of a walk carry.
enum WalkFields {
  /// By which field each fact is offered; a fact that is offered by a new field gets a line here.
  private static let names: [CaseFact: String] = [
    .givesStatement: "statement", .givesReason: "reason", .givesDeclaration: "declaration",
    .givesDestination: "destination", .givesRecord: "record",
  ]

  /// The fields that the guards of an act ask for, in whatever state.
  static func needed(for action: CaseAction) -> [String] { needed[action] ?? [] }

  private static let needed: [CaseAction: [String]] = {
    var needed: [CaseAction: [String]] = [:]
    for row in Procedure<CaseVocabulary>.shuicheng.rows {
      for fact in row.guards.flatMap(facts) {
        guard let name = names[fact], needed[row.action]?.contains(name) != true else { continue }
        needed[row.action, default: []].append(name)
      }
    }
    return needed
  }()

  static func inputs(_ names: [String]) -> [FieldInput] {
    names.map { FieldInput($0, "文字", salt: [1, 2, 3]) }
  }

  private static func facts(of guarded: GovernanceWorkflow.Guard<CaseVocabulary>) -> [CaseFact] {
    switch guarded {
    case .fact(let fact): [fact]
    case .live, .overdue: []
    case .not(let inner): facts(of: inner)
    case .all(let inner), .any(let inner): inner.flatMap(facts)
    case .when(let condition, let requirement): facts(of: condition) + facts(of: requirement)
    }
  }
}
