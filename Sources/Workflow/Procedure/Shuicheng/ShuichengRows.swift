import GovernanceModel

/// The rows of the loop, a list a stage; each list has a file of its own.
enum ShuichengRows {
  typealias Line = Row<CaseVocabulary>
  typealias Who = Permission<CaseVocabulary>
  typealias Change = DutyChange<CaseVocabulary>
  typealias Condition = Guard<CaseVocabulary>

  /// The handling clocks, of which at most one runs.
  static let handlingClocks: [CaseDuty] = [.concludePetition, .ownProcedure, .handle]

  /// Every state: what outlives a case can still be done when it has ended.
  static let everywhere: [CaseState] = ShuichengStages.states.map(\.state)

  static func petitionArticle(_ article: String) -> [Citation] {
    [Citation(.petitionRegulation, article)]
  }

  static func mediationArticle(_ article: String) -> [Citation] {
    [Citation(.peoplesMediationLaw, article)]
  }
}
