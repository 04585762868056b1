import GovernanceModel

extension ClauseCase {
  static let r06: [ClauseCase] =
    r06Convened + r06Decided + r06FollowedUp + r06People + r06Dispatched + r06Materials
    + r06Returned

  private static func calling(
    _ triggers: (ConsultationTrigger, String)..., severity: Severity? = nil,
    closed: String? = nil, in book: Book = Book()
  ) -> Book {
    book.with(
      CaseRecord(
        id: id("m-1"), kind: .dispute, severity: severity, openedAt: moment("2026-09-01 09:00"),
        closedAt: closed.map { moment($0) },
        triggers: triggers.map { CaseTrigger(trigger: $0.0, at: moment($0.1)) }))
  }

  private static func met(
    _ book: Book = Book(), _ name: String = "k-1", _ at: String = "2026-10-08 09:00",
    on matter: String = "m-1"
  ) -> Book {
    book.line(
      name, at, matter: matter,
      .consultation(
        ConsultationRecord(trigger: .group, invited: [unit("organ/o-1")], members: [id("a-1")])))
  }

  private static func in2026(_ month: Int, _ book: Book) -> Book {
    book.changed { book in
      guard let first = CivilDate(year: 2026, month: month, day: 1) else { return }
      book.period = DayRange(first, first.advanced(byMonths: 1).advanced(byDays: -1))
    }
  }

  private static let r06Convened: [ClauseCase] = [
    .kept("R06.1", "it was convened the next day", met(calling((.group, "2026-10-07 09:00")))),
    .kept("R06.1", "nothing called for one", calling(severity: .gravest)),
    .broken(
      "R06.1", "none was convened", calling((.departments, "2026-10-08 09:00")),
      finds: ["case/m-1 2026-10-12"]),
    .broken(
      "R06.1", "one was convened on another case",
      met(calling((.departments, "2026-10-08 09:00")), "k-1", "2026-10-09 09:00", on: "m-2"),
      finds: ["case/m-1 2026-10-12"]),
    .broken(
      "R06.1", "one call was answered and the next was not",
      met(
        calling((.group, "2026-10-08 09:00"), (.mediation, "2026-10-12 09:00")), "k-1",
        "2026-10-09 09:00"),
      finds: ["case/m-1 2026-10-15"]),
    .edge(
      "R06.1", "a grave matter: after twenty-four hours",
      met(calling((.severity, "2026-10-08 09:00"), severity: .major), "k-1", "2026-10-09 09:00")),
    .edge(
      "R06.1", "a grave matter: after twenty-four hours and a minute",
      met(calling((.severity, "2026-10-08 09:00"), severity: .major), "k-1", "2026-10-09 09:01"),
      finds: ["case/m-1 2026-10-09"]),
    .edge(
      "R06.1", "another matter: on the third working day, over the make-up Saturday",
      met(calling((.group, "2026-10-08 09:00"), severity: .larger), "k-1", "2026-10-12 23:59")),
    .edge(
      "R06.1", "another matter: on the fourth working day",
      met(calling((.group, "2026-10-08 09:00"), severity: .larger), "k-1", "2026-10-13 00:01"),
      finds: ["case/m-1 2026-10-12"]),
    .edge(
      "R06.1", "a grave matter of the holiday has its hours all the same",
      calling((.severity, "2026-10-01 09:00"), severity: .gravest),
      finds: ["case/m-1 2026-10-02"]),
    .edge(
      "R06.1", "another matter of the holiday waits for its end",
      met(calling((.crime, "2026-10-01 09:00")), "k-1", "2026-10-10 23:59")),
    .edge(
      "R06.1", "another matter, over the make-up Sunday",
      in2026(9, calling((.redCard, "2026-09-18 09:00"))), finds: ["case/m-1 2026-09-22"]),
    .edge(
      "R06.1", "grave when it called for one, and lighter since",
      calling((.severity, "2026-10-08 09:00"), severity: .larger),
      finds: ["case/m-1 2026-10-09"]),
    .edge(
      "R06.1", "two reasons at once for one that never came",
      calling((.group, "2026-10-08 09:00"), (.departments, "2026-10-08 09:00")),
      finds: ["case/m-1 2026-10-12"]),
    .edge(
      "R06.1", "two reasons for one that never came, and between them one that passed",
      Book().with(
        CaseRecord(
          id: id("m-1"), kind: .dispute, openedAt: moment("2026-09-01 09:00"),
          triggers: [
            CaseTrigger(trigger: .group, at: moment("2026-10-08 09:00")),
            CaseTrigger(
              trigger: .redCard, at: moment("2026-10-08 10:00"), until: moment("2026-10-08 11:00")),
            CaseTrigger(trigger: .departments, at: moment("2026-10-08 12:00")),
          ])), finds: ["case/m-1 2026-10-12"]),
    .edge(
      "R06.1", "one a minute before the call is no answer",
      met(calling((.group, "2026-10-08 09:00")), "k-1", "2026-10-08 08:59"),
      finds: ["case/m-1 2026-10-12"]),
    .edge(
      "R06.1", "the case ended in time",
      calling((.group, "2026-10-08 09:00"), closed: "2026-10-12 23:59")),
    .edge(
      "R06.1", "the case ended too late",
      calling((.group, "2026-10-08 09:00"), closed: "2026-10-13 00:01"),
      finds: ["case/m-1 2026-10-12"]),
    .edge(
      "R06.1", "called for in September and due in October",
      calling((.group, "2026-09-28 09:00")), finds: ["case/m-1 2026-10-08"]),
    .edge(
      "R06.1", "called for and due in September", calling((.group, "2026-09-25 09:00"))),
    .edge(
      "R06.1", "due on the last workday of the period", calling((.group, "2026-10-27 09:00")),
      finds: ["case/m-1 2026-10-30"]),
    .edge("R06.1", "due in the next period", calling((.group, "2026-10-28 09:00"))),
  ]

  private static func decided(
    _ book: Book, _ name: String = "d-1", _ at: String = "2026-10-08 10:00",
    of consultation: String = "k-1", lead: String? = "organ/o-1", due: String? = "2026-10-20",
    review: String? = "2026-10-25", apart: Bool = false
  ) -> Book {
    book.line(
      name, at, matter: "m-1",
      .consultationDecision(
        ConsultationDecision(
          consultation: id(consultation), lead: lead.map { unit($0) }, due: due.map { day($0) },
          reviewOn: review.map { day($0) }, members: [id("a-1")], standsApart: apart)))
  }

  private static let r06Decided: [ClauseCase] = [
    .kept("R06.2", "it decided within the hour", decided(met())),
    .kept(
      "R06.2", "the plan stands in the case",
      decided(met(), lead: nil, due: nil, review: nil, apart: true)),
    .broken("R06.2", "it never decided", met(), finds: ["line/k-1 2026-10-08"]),
    .broken(
      "R06.2", "another one decided", decided(met(), of: "k-2"), finds: ["line/k-1 2026-10-08"]),
    .edge(
      "R06.2", "it decided in the last minute of the day", decided(met(), "d-1", "2026-10-08 23:59")
    ),
    .edge(
      "R06.2", "it decided in the first moment of the next day",
      decided(met(), "d-1", "2026-10-09 00:00"), finds: ["line/k-1 2026-10-08"]),
    .broken("R06.2", "no lead", decided(met(), lead: nil), finds: ["line/k-1 2026-10-08"]),
    .broken("R06.2", "no due day", decided(met(), due: nil), finds: ["line/k-1 2026-10-08"]),
    .broken(
      "R06.2", "no day of review", decided(met(), review: nil), finds: ["line/k-1 2026-10-08"]),
    .broken(
      "R06.2", "late and without a plan, which is found once",
      decided(met(), "d-1", "2026-10-09 09:00", lead: nil), finds: ["line/k-1 2026-10-08"]),
    .edge("R06.2", "it decided on the last minute", decided(met(), "d-1", "2026-10-08 23:59")),
    .edge(
      "R06.2", "it decided on the first minute of the next day",
      decided(met(Book(), "k-1", "2026-10-08 23:50"), "d-1", "2026-10-09 00:01"),
      finds: ["line/k-1 2026-10-08"]),
    .edge(
      "R06.2", "a weekend gives no time",
      decided(met(Book(), "k-1", "2026-10-17 09:00"), "d-1", "2026-10-19 09:00"),
      finds: ["line/k-1 2026-10-17"]),
    .edge(
      "R06.2", "it had decided the day before it met", decided(met(), "d-1", "2026-10-07 10:00"),
      finds: ["line/k-1 2026-10-08"]),
    .edge(
      "R06.2", "the plan follows the same day",
      decided(decided(met(), lead: nil), "d-2", "2026-10-08 15:00")),
    .edge(
      "R06.2", "the plan follows the next day",
      decided(decided(met(), lead: nil), "d-2", "2026-10-09 15:00"),
      finds: ["line/k-1 2026-10-08"]),
    .edge(
      "R06.2", "late over the end of the period",
      decided(met(Book(), "k-1", "2026-10-31 10:00"), "d-1", "2026-11-01 09:00", lead: nil),
      finds: ["line/k-1 2026-10-31"]),
    .edge(
      "R06.2", "what was found in the period before is not found again",
      in2026(
        11,
        decided(met(Book(), "k-1", "2026-10-31 10:00"), "d-1", "2026-11-01 09:00", lead: nil))),
  ]
}
