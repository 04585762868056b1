import GovernanceModel

/// The duties of an election: whose they are and by which rule they fall due.
enum ElectionDuties {
  typealias Definition = DutyDefinition<ElectionVocabulary>

  static let all: [Definition] = [
    duty(.holdVote, .convenor, "EL-VOTE"),
    duty(.review, .police, "EL-REVIEW"),
    duty(.tellRefusal, .police, "EL-TELL"),
    duty(.objectWindow, nil, "EL-OBJECT", .window),
    duty(.decideObjection, .appeal, "EL-APPEAL"),
    duty(.endorse, .branch, "EL-ENDORSE"),
    // Also where the case ends before it is told, the reason is still owed.
    duty(.tellDecline, .branch, "EL-TELL", outlivesCase: true),
    duty(.file, .township, "EL-FILE"),
    duty(.completeFiling, .convenor, "EL-COMPLETE"),
    duty(.confirmVacancy, .convenor, "EL-CONFIRM"),
    duty(.electAnew, .convenor, "EL-ANEW"),
    // A term is nothing that anybody could be late with.
    duty(.term, .convenor, "EL-TERM", .window),
    duty(.holdRecall, .convenor, "EL-RECALL"),
    duty(.fillVacancy, .convenor, "EL-VACANCY", outlivesCase: true),
  ]

  private static func duty(
    _ duty: ElectionDuty, _ owner: ElectionSeat?, _ rule: String,
    _ kind: Definition.Kind = .obligation, outlivesCase: Bool = false
  ) -> Definition {
    Definition(
      duty, kind, owner: owner, outlivesCase: outlivesCase,
      rules: [Definition.Choice(Identifier(unchecked: rule))])
  }
}
