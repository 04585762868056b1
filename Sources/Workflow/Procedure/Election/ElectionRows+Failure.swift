import GovernanceModel

/// Where an attempt fails: the runner-up of a vote that was valid, a new attempt, or the end of the unit.
extension ElectionRows {
  private static let dissolved: [Condition] = [.fact(.isUnitDissolved), .fact(.givesRecord)]

  static let failure: [Line] = [
    Line(
      .declineOffice, from: .states(onTheWay), to: .state(.failed), who: [household(.elected)],
      guards: [.fact(.isElectedSelf), .fact(.givesDeclaration)], clears: kept,
      starts: [Change(.electAnew)], ends: owed),
    Line(
      .loseElected, from: .states(onTheWay), to: .state(.failed), who: [convenor],
      guards: [.fact(.namesLoss), .fact(.givesRecord)], clears: kept,
      starts: [Change(.electAnew)], ends: owed),
    Line(
      .promoteRunnerUp, from: .states([.failed]), to: .state(.voted), who: [convenor],
      guards: [.fact(.isVoteValid), .fact(.isRunnerUp)], clears: kept,
      starts: [Change(.review)], ends: [Change(.electAnew)]),
    Line(
      .abandon, from: .states(beforeOffice), to: .state(.vacant), who: [convenor],
      guards: dissolved),
  ]
}
