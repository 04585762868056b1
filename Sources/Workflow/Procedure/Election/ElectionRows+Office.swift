import GovernanceModel

/// In office: until the term ends, the head leaves, or something keeps them from serving.
extension ElectionRows {
  static let office: [Line] = [
    Line(
      .endTerm, from: .states([.filed]), to: .state(.vacant), who: [clock],
      starts: [Change(.fillVacancy)], ends: [Change(.term)]),
    Line(
      .resign, from: .states([.filed]), to: .state(.vacant), who: [household(.head)],
      guards: [.fact(.givesDeclaration)], starts: [Change(.fillVacancy)], ends: [Change(.term)]),
    Line(
      .vacate, from: .states([.filed]), to: .state(.vacant), who: [convenor],
      guards: [.any([.fact(.namesLoss), .fact(.isUnitDissolved)]), .fact(.givesRecord)],
      starts: [Change(.fillVacancy, when: .not(.fact(.isUnitDissolved)))], ends: [Change(.term)]),
    Line(
      .nameSuccessor, from: .states([.vacant, .recalled]), to: .same, who: [convenor],
      guards: [.live(.fillVacancy), .fact(.isSuccessorKnown)], ends: [Change(.fillVacancy)]),
    // A mandate keeps the version it began under until the convening office moves it, with a reason.
    Line(
      .adoptProcedure, from: .anyOpen, to: .same, who: [convenor],
      guards: [.fact(.givesReason)]),
  ]
}
