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

  /// Every state that is not an end.
  static let open: [CaseState] = ShuichengStages.states.filter { $0.owner != nil }.map(\.state)

  /// The same row twice: a lead whose order was returned has no part in the case until it is sent again.
  static func exceptForReturnedLead(
    _ states: [CaseState], _ who: [Who], _ line: ([CaseState], [Who]) -> Line
  ) -> [Line] {
    let others = who.filter { $0.reach != .seat(.leadOrgan) }
    return [
      line(states.filter { $0 != .returned }, who),
      line(states.filter { $0 == .returned }, others),
    ]
  }

  /// A duty that is owed once, however often it falls to somebody: one that is live goes on, with its
  /// deadline and its supervision.
  static func once(_ duty: CaseDuty, when condition: Condition? = nil) -> Change {
    let isNotOwed = Condition.not(.live(duty))
    return Change(duty, when: condition.map { .all([$0, isNotOwed]) } ?? isNotOwed)
  }

  static func petitionArticle(_ article: String) -> [Citation] {
    [Citation(.petitionRegulation, article)]
  }

  static func mediationArticle(_ article: String) -> [Citation] {
    [Citation(.peoplesMediationLaw, article)]
  }
}
