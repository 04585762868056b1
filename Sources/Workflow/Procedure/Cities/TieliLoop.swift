import GovernanceModel

/// What 铁力 does otherwise: what is taken in is sorted at once, and no stage is for consultation.
enum TieliLoop {
  typealias Line = Row<CaseVocabulary>

  /// The states that no case comes to.
  static let unused: Set<CaseState> = [.inConsultation]

  static let stages: [Stage<CaseVocabulary>] = [
    Stage(
      "intake", Wording(zh: "综合受理", en: "joint intake"), [.registered, .awaitingMaterial]),
    Stage(
      "sorting", Wording(zh: "分流转办", en: "sorting and passing on"),
      [.assessed, .dispatched, .returned]),
    Stage(
      "handling", Wording(zh: "分类办理", en: "handling by class"), [.inHandling, .inMediation]),
    Stage(
      "tracking", Wording(zh: "跟踪督办", en: "tracking"), [.resultSubmitted, .verified]),
    Stage(
      "feedback", Wording(zh: "办结反馈", en: "closing and feedback"),
      [.fedBack, .underReview, .underReReview]),
  ]

  static let rows: [Line] = CityRows.all.compactMap { row in
    CityRows.row(row, without: unused).map { adapted($0) }
  }

  /// The chair has no part in a loop without consultation.
  private static func isWithoutPart(_ who: CityRows.Who) -> Bool {
    who.role == .chair || who.reach == .seat(.chairCenter)
  }

  private static func adapted(_ row: Line) -> Line {
    let who = row.who.filter { !isWithoutPart($0) }
    switch row.action {
    case .assess:
      return CityRows.changed(row, who: who + [CityRows.Who(.intake, .seat(.receivingCenter))])
    case .dispatch:
      // A condition that nothing could ever meet would hold back every grave matter.
      return CityRows.changed(
        row, who: who,
        guards: row.guards.filter {
          $0 != .when(.fact(.isConsultationTriggered), then: .fact(.isConsulted))
        })
    default: return CityRows.changed(row, who: who)
    }
  }
}
