package import GovernanceModel
package import GovernanceWorkflow

/// One act that somebody does in a simulated case, by numbers.
///
/// It says no more than a command says; what the command offers to the guards is read out of it.
package struct SimulatedAct: Sendable {
  /// The case.
  package let index: Int32
  package let action: CaseAction
  package let role: CaseRole
  /// A worker, or a party of the case: a number behind those of the workers.
  package let actor: Int32
  /// The office acted for, or -1.
  package let unit: Int32
  package let at: Instant
  /// The office that the act names: lead, center, organ of review, whom a substitution is at; or -1.
  package var other: Int32 = -1
  /// The offices that the act invites.
  package var invited: [Int32] = []
  /// The day that an order names.
  package var orderDay: CivilDate?
  /// What a notice answers.
  package var question: Notice.Question?
  /// The case that goes on where this one is merged into it.
  package var survivor: Int32 = -1
  /// By how many days a period is to be longer.
  package var extensionDays = 0
  /// Who is away, where somebody stands in for them.
  package var absent: Int32 = -1
  /// Who stands in, where that is what the act says.
  package var substitute: Int32 = -1
  /// In which role.
  package var substituteRole: CaseRole?
  /// Whether whoever acts stands in for somebody else.
  package var standsIn = false
}
