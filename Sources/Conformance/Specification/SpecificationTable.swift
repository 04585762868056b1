import GovernanceModel

/// The tables that chapters may name.
package enum SpecificationTable: String, Hashable, Sendable, CaseIterable {
  case levels, profiles, outcomes, verdicts, reasons
  case states, stages, actions, details, roles, seats, relations, terms, facts
  case parameters, duties, deemed, rows, refusals, rules
  case access, fieldClasses, clauses, checks, types, messages, capabilities
  case exchangeColumns, exchangeCodes, stateCodings, losses, exchangeFindings

  /// The table in the document.
  ///
  /// - Throws: ``WireError`` naming the published file that it needs and that is missing.
  func markdown(of specification: Specification) throws(WireError) -> String {
    switch self {
    case .levels: Specification.levels
    case .profiles: specification.profiles
    case .outcomes: Specification.outcomes
    case .verdicts: Specification.verdicts
    case .reasons: Specification.reasons
    case .states: Specification.states
    case .stages: Specification.stages
    case .actions: Specification.actions
    case .details: try Specification.details()
    case .roles: Specification.roles
    case .seats: Specification.seats
    case .relations: Specification.relations
    case .terms: specification.terms
    case .facts: specification.definitions
    case .parameters: Specification.parameters
    case .duties: Specification.duties
    case .deemed: Specification.deemed
    case .rows: Specification.rows
    case .refusals: specification.refusals
    case .rules: Specification.rules
    case .access: Specification.access
    case .fieldClasses: Specification.fieldClasses
    case .clauses: Specification.clauses
    case .checks: try Specification.checks()
    case .types: Specification.types
    case .messages: try Specification.messages()
    case .capabilities: try Specification.capabilities()
    case .exchangeColumns: Specification.exchangeColumns
    case .exchangeCodes: Specification.exchangeCodes
    case .stateCodings: Specification.stateCodings
    case .losses: Specification.losses
    case .exchangeFindings: Specification.exchangeFindings
    }
  }

  /// Writes a table; a bar in a cell would end it.
  static func table(_ head: [String], _ lines: [[String]]) -> String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { cell($0) }.joined(separator: " | ") + " |"
    }
    let rule = "|" + head.map { _ in " --- |" }.joined()
    return ([line(head), rule] + lines.map(line)).joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? Array("\\|") : [$0] })
  }

  /// Codes as they stand in a text.
  static func codes(_ codes: some Sequence<String>) -> String {
    codes.map { "`\($0)`" }.joined(separator: ", ")
  }
}
