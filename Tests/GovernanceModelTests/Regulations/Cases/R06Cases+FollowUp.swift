import GovernanceModel

extension ClauseCase {
  private static func decided(
    _ at: String = "2026-10-08 10:00", closed: String? = nil, isKnown: Bool = true
  ) -> Book {
    let book = decidedAgain(Book(), "d-1", at)
    guard isKnown else { return book }
    return book.with(
      CaseRecord(
        id: id("m-1"), kind: .dispute, openedAt: moment("2026-09-01 09:00"),
        closedAt: closed.map { moment($0) }))
  }

  private static func decidedAgain(_ book: Book, _ name: String, _ at: String) -> Book {
    book.line(
      name, at, matter: "m-1",
      .consultationDecision(ConsultationDecision(consultation: id("k-1"), standsApart: true)))
  }

  private static func looked(
    _ book: Book, _ days: String..., of consultation: String = "k-1", isLast: Bool = false
  ) -> Book {
    days.reduce(book) { book, at in
      book.line(
        "f-\(book.lines.count)", at, matter: "m-1",
        .consultationFollowUp(
          ConsultationFollowUp(consultation: id(consultation), isClosing: isLast)))
    }
  }

  static let r06FollowedUp: [ClauseCase] = [
    .kept(
      "R06.3", "it was looked at every week",
      looked(decided(), "2026-10-14 09:00", "2026-10-20 09:00", "2026-10-27 09:00")),
    .kept("R06.3", "the case ended within the week", decided(closed: "2026-10-12 09:00")),
    .kept(
      "R06.3", "the last look was taken and the case ended",
      looked(decided(closed: "2026-10-15 10:00"), "2026-10-15 09:00", isLast: true)),
    .broken(
      "R06.3", "nobody ever looked", decided(),
      finds: ["line/d-1 2026-10-15", "line/d-1 2026-10-22", "line/d-1 2026-10-29"]),
    .broken(
      "R06.3", "two missed follow-ups are two findings", decided(closed: "2026-10-24 09:00"),
      finds: ["line/d-1 2026-10-15", "line/d-1 2026-10-22"]),
    .broken(
      "R06.3", "another one was looked at",
      looked(decided(closed: "2026-10-20 09:00"), "2026-10-14 09:00", of: "k-2"),
      finds: ["line/d-1 2026-10-15"]),
    .broken(
      "R06.3", "the second look is missed",
      looked(decided(closed: "2026-10-24 09:00"), "2026-10-14 09:00"),
      finds: ["line/d-1 2026-10-21"]),
    .edge(
      "R06.3", "on the last minute of the seventh day",
      looked(decided(closed: "2026-10-20 09:00"), "2026-10-15 23:59")),
    .edge(
      "R06.3", "on the first minute of the eighth day",
      looked(decided(closed: "2026-10-20 09:00"), "2026-10-16 00:01"),
      finds: ["line/d-1 2026-10-15"]),
    .edge("R06.3", "the case ended on the seventh day", decided(closed: "2026-10-15 23:59")),
    .edge(
      "R06.3", "the case ended on the eighth day", decided(closed: "2026-10-16 00:01"),
      finds: ["line/d-1 2026-10-15"]),
    .edge(
      "R06.3", "a late look is the start of the next",
      looked(decided(closed: "2026-10-25 09:00"), "2026-10-17 09:00"),
      finds: ["line/d-1 2026-10-15", "line/d-1 2026-10-24"]),
    .edge(
      "R06.3", "a look before the decision is none",
      looked(decided(closed: "2026-10-20 09:00"), "2026-10-08 09:59"),
      finds: ["line/d-1 2026-10-15"]),
    .edge(
      "R06.3", "a last look that comes after two were missed",
      looked(decided(isKnown: false), "2026-10-24 09:00", isLast: true),
      finds: ["line/d-1 2026-10-15", "line/d-1 2026-10-22"]),
    .edge(
      "R06.3", "looks are said to be over while the case goes on",
      looked(decided(), "2026-10-15 09:00", isLast: true),
      finds: ["line/d-1 2026-10-22", "line/d-1 2026-10-29"]),
    .edge(
      "R06.3", "the decision was written down twice",
      decidedAgain(decided(closed: "2026-10-20 09:00"), "d-2", "2026-10-08 15:00"),
      finds: ["line/d-1 2026-10-15"]),
    .edge(
      "R06.3", "the case had ended before the decision", decided(closed: "2026-10-07 09:00")),
    .edge(
      "R06.3", "a look of the period before, and the next falls into the holiday",
      looked(
        decided("2026-09-24 10:00", closed: "2026-10-10 09:00"), "2026-09-30 09:00"),
      finds: ["line/d-1 2026-10-07"]),
    .edge(
      "R06.3", "due on the last day of the period", decided("2026-10-24 10:00"),
      finds: ["line/d-1 2026-10-31"]),
    .edge("R06.3", "due on the first day of the next", decided("2026-10-25 10:00")),
  ]
}
