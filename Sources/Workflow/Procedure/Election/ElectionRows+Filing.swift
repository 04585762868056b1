import GovernanceModel

/// 乡镇备案: a filing and no approval; it is returned where it is incomplete or unlawful, and else done.
extension ElectionRows {
  static let filing: [Line] = [
    Line(
      .file, from: .states([.endorsed]), to: .state(.filed), who: [township],
      guards: [
        .not(.fact(.isOfficeTaken)), .not(.fact(.isReturned)), .fact(.isFilingDated),
      ],
      starts: [Change(.term)], ends: [Change(.file)]),
    Line(
      .deemFiled, from: .states([.endorsed]), to: .state(.filed), who: [clock],
      guards: [.not(.fact(.isOfficeTaken)), .not(.fact(.isReturned))],
      starts: [Change(.term)], ends: [Change(.file)]),
    Line(
      .returnFiling, from: .states([.endorsed]), to: .same, who: [township],
      guards: [.live(.file), .fact(.givesReason)], keeps: [.isReturnedAsUnlawful],
      sets: [.isReturned], starts: [Change(.completeFiling)], ends: [Change(.file)]),
    Line(
      .completeFiling, from: .states([.endorsed]), to: .same, who: [convenor],
      guards: [.fact(.isReturned), .fact(.givesRecord)],
      clears: [.isReturned, .isReturnedAsUnlawful], starts: [Change(.file)],
      ends: [Change(.completeFiling)]),
    Line(
      .concedeUnlawful, from: .states([.endorsed]), to: .state(.failed), who: [convenor],
      guards: [.fact(.isReturnedAsUnlawful), .fact(.givesReason)], clears: kept,
      starts: [Change(.electAnew)], ends: owed),
    Line(
      .confirmVacated, from: .states(beforeOffice.filter { $0 != .endorsed }), to: .same,
      who: [convenor], guards: [.fact(.isOfficeTaken), .fact(.isPredecessorEnded)],
      clears: [.isOfficeTaken]),
    // The township's days begin when there is something that it may file.
    Line(
      .confirmVacated, from: .states([.endorsed]), to: .same, who: [convenor],
      guards: [.fact(.isOfficeTaken), .fact(.isPredecessorEnded)], clears: [.isOfficeTaken],
      starts: [Change(.file)], ends: [Change(.confirmVacancy)]),
  ]
}
