import GovernanceModel

extension ClauseCase {
  private static func asked(_ people: String...) -> Book {
    Book().line(
      "q-1", "2026-10-08 09:00",
      .inquiry(Inquiry(channel: .visit, firstAsked: people.map { id($0) })))
  }

  private static func handed(
    _ book: Book, _ name: String, from: String, to: String, at offered: String,
    accepted: String?
  ) -> Book {
    book.line(
      name, offered,
      .inquiryHandOver(
        InquiryHandOver(
          inquiry: id("q-1"), from: id(from), to: id(to), offeredAt: moment(offered),
          acceptedAt: accepted.map { moment($0) })))
  }

  private static func closed(
    _ book: Book, _ closing: InquiryClosing, as name: String = "e-1",
    at: String = "2026-10-08 10:00"
  ) -> Book {
    book.line(name, at, .inquiryClosing(closing))
  }

  private static func ending(
    _ outcome: InquiryClosing.Outcome, to destination: String? = nil, told: String? = nil,
    on condition: HandlingCondition? = nil
  ) -> InquiryClosing {
    InquiryClosing(
      inquiry: id("q-1"), outcome: outcome, destination: destination.map { unit($0) },
      noticeAt: told.map { moment($0) }, condition: condition)
  }

  static let r01: [ClauseCase] = r01Clauses + r01Acceptances

  private static let offered = handed(
    asked("a-1"), "h-1", from: "a-1", to: "a-2", at: "2026-10-08 09:10", accepted: nil)

  /// The acceptance of an offer that is a line of its own.
  private static func accepted(by person: String, _ at: String) -> Book {
    handed(offered, "h-2", from: "a-1", to: person, at: "2026-10-08 09:10", accepted: at)
  }

  private static let r01Acceptances: [ClauseCase] = [
    .edge(
      "R01.5", "the acceptance is a line of its own, in time",
      accepted(by: "a-2", "2026-10-08 10:00")),
    .edge(
      "R01.5", "the acceptance is a line of its own, too late",
      accepted(by: "a-2", "2026-10-20 10:00"), finds: ["line/h-1 2026-10-09"]),
    .edge(
      "R01.5", "the acceptance of another offer answers nothing",
      accepted(by: "a-3", "2026-10-08 10:00"), finds: ["line/h-1 2026-10-09"]),
  ]

  private static let r01Clauses: [ClauseCase] = [
    .kept("R01.1", "one person was asked first", asked("a-1")),
    .broken(
      "R01.1", "two people were asked first", asked("a-1", "a-2"), finds: ["line/q-1 2026-10-08"]),
    .edge("R01.1", "nobody was asked first", asked(), finds: ["line/q-1 2026-10-08"]),
    .edge(
      "R01.1", "it came on the last minute before the period",
      Book().line("q-1", "2026-09-30 23:59", .inquiry(Inquiry(channel: .phone, firstAsked: [])))),

    .kept(
      "R01.2", "whoever answers for it hands it over",
      handed(
        asked("a-1"), "h-1", from: "a-1", to: "a-2", at: "2026-10-08 09:10",
        accepted: "2026-10-08 09:20")),
    .broken(
      "R01.2", "somebody hands over what another answers for",
      handed(
        asked("a-1"), "h-1", from: "a-3", to: "a-2", at: "2026-10-08 09:10",
        accepted: "2026-10-08 09:20"),
      finds: ["line/h-1 2026-10-08"]),
    .edge(
      "R01.2", "it is handed on by whoever was offered it and has not accepted",
      handed(
        handed(asked("a-1"), "h-1", from: "a-1", to: "a-2", at: "2026-10-08 09:10", accepted: nil),
        "h-2", from: "a-2", to: "a-3", at: "2026-10-08 09:30", accepted: "2026-10-08 09:40"),
      finds: ["line/h-2 2026-10-08"]),

    .kept(
      "R01.3", "it goes on to somebody new each time",
      handed(
        handed(
          asked("a-1"), "h-1", from: "a-1", to: "a-2", at: "2026-10-08 09:10",
          accepted: "2026-10-08 09:20"),
        "h-2", from: "a-2", to: "a-3", at: "2026-10-08 09:30", accepted: "2026-10-08 09:40")),
    .broken(
      "R01.3", "it comes back over two others",
      handed(
        handed(
          handed(
            asked("a-1"), "h-1", from: "a-1", to: "a-2", at: "2026-10-08 09:10",
            accepted: "2026-10-08 09:20"),
          "h-2", from: "a-2", to: "a-3", at: "2026-10-08 09:30", accepted: "2026-10-08 09:40"),
        "h-3", from: "a-3", to: "a-1", at: "2026-10-08 09:50", accepted: "2026-10-09 09:00"),
      finds: ["line/h-3 2026-10-09"]),
    .edge(
      "R01.3", "it is offered back and not accepted",
      handed(
        handed(
          asked("a-1"), "h-1", from: "a-1", to: "a-2", at: "2026-10-08 09:10",
          accepted: "2026-10-08 09:20"),
        "h-2", from: "a-2", to: "a-1", at: "2026-10-08 09:30", accepted: nil)),

    .kept(
      "R01.4", "they were told where to go",
      closed(asked("a-1"), ending(.outOfScope, to: "organ/o-1", told: "2026-10-08 10:05"))),
    .kept("R01.4", "it was taken on", closed(asked("a-1"), ending(.takenOn))),
    .broken(
      "R01.4", "no destination is named",
      closed(asked("a-1"), ending(.ledOn, told: "2026-10-08 10:05")), finds: ["line/e-1 2026-10-08"]
    ),
    .edge(
      "R01.4", "the destination stands in the case itself",
      closed(
        asked("a-1"),
        InquiryClosing(inquiry: id("q-1"), outcome: .outOfScope, standsApart: true))),

    .kept(
      "R01.7", "they were told at once",
      closed(asked("a-1"), ending(.outOfScope, to: "organ/o-1", told: "2026-10-08 10:05"))),
    .broken(
      "R01.7", "they were never told",
      closed(asked("a-1"), ending(.outOfScope, to: "organ/o-1")), finds: ["line/e-1 2026-10-23"]),
    .edge(
      "R01.7", "they were told on the fifteenth day",
      closed(
        closed(asked("a-1"), ending(.outOfScope, to: "organ/o-1")),
        ending(.outOfScope, to: "organ/o-1", told: "2026-10-23 23:59"), as: "e-2",
        at: "2026-10-23 23:59")),
    .edge(
      "R01.7", "they were told on the sixteenth day",
      closed(
        closed(asked("a-1"), ending(.outOfScope, to: "organ/o-1")),
        ending(.outOfScope, to: "organ/o-1", told: "2026-10-24 00:01"), as: "e-2",
        at: "2026-10-24 00:01"),
      finds: ["line/e-1 2026-10-23"]),

    .kept(
      "R01.5", "it was accepted at once",
      handed(
        asked("a-1"), "h-1", from: "a-1", to: "a-2", at: "2026-10-08 09:10",
        accepted: "2026-10-08 09:20")),
    .broken(
      "R01.5", "nobody answered the offer",
      handed(asked("a-1"), "h-1", from: "a-1", to: "a-2", at: "2026-10-08 09:10", accepted: nil),
      finds: ["line/h-1 2026-10-09"]),
    .edge(
      "R01.5", "offered on Friday, accepted on the make-up Saturday's last minute",
      handed(
        asked("a-1"), "h-1", from: "a-1", to: "a-2", at: "2026-10-09 16:00",
        accepted: "2026-10-10 23:59")),
    .edge(
      "R01.5", "offered on Friday, accepted on the Sunday after the make-up Saturday",
      handed(
        asked("a-1"), "h-1", from: "a-1", to: "a-2", at: "2026-10-09 16:00",
        accepted: "2026-10-11 00:01"),
      finds: ["line/h-1 2026-10-10"]),
    .edge(
      "R01.5", "offered on the last day of the period, so that it falls due in the next",
      handed(asked("a-1"), "h-1", from: "a-1", to: "a-2", at: "2026-10-30 16:00", accepted: nil)),

    .kept("R01.6", "nothing was asked for", closed(asked("a-1"), ending(.takenOn))),
    .broken(
      "R01.6", "they were to agree to mediation first",
      closed(asked("a-1"), ending(.takenOn, on: .mediation)), finds: ["line/e-1 2026-10-08"]),
    .edge(
      "R01.6", "material was asked for, which may be",
      closed(asked("a-1"), ending(.takenOn, on: .material))),
  ]
}
