import GovernanceModel

extension ClauseCase {
  private static func calling(_ moments: String..., closed: String? = nil) -> Book {
    Book().with(
      CaseRecord(
        id: id("m-1"), kind: .dispute, openedAt: moment("2026-09-01 09:00"),
        closedAt: closed.map { moment($0) },
        triggers: moments.map { CaseTrigger(trigger: .mediation, at: moment($0)) }))
  }

  private static func met(
    _ book: Book = Book(), _ at: String = "2026-10-08 09:00", on matter: String = "m-1",
    readers: [String] = ["a-1"], sources: [String] = []
  ) -> Book {
    book.line(
      "k-\(book.lines.count)", at, matter: matter,
      .consultation(
        ConsultationRecord(
          trigger: .mediation, invited: [], members: [id("a-1")], readers: readers.map { id($0) },
          sources: sources.map { id($0) })))
  }

  private static func sent(
    _ book: Book, _ at: String, as order: String = "w-1", on matter: String = "m-1",
    with supports: String...
  ) -> Book {
    book.line(
      "s-\(book.lines.count)", at, matter: matter,
      .orderSent(
        OrderSent(
          order: id(order), leads: [unit("organ/o-1")], supports: supports.map { unit($0) })))
  }

  static let r06Dispatched: [ClauseCase] = [
    .kept(
      "R06.6", "first the one, then the other",
      sent(met(calling("2026-10-08 09:00"), "2026-10-08 15:00"), "2026-10-09 09:00")),
    .kept("R06.6", "nothing calls for one", sent(calling(), "2026-10-09 09:00")),
    .kept("R06.6", "it waits", calling("2026-10-08 09:00")),
    .broken(
      "R06.6", "none was held", sent(calling("2026-10-08 09:00"), "2026-10-09 09:00"),
      finds: ["case/m-1 2026-10-09"]),
    .broken(
      "R06.6", "one was held on another case",
      sent(
        met(calling("2026-10-08 09:00"), "2026-10-08 15:00", on: "m-2"), "2026-10-09 09:00"),
      finds: ["case/m-1 2026-10-09"]),
    .broken(
      "R06.6", "two orders are two findings",
      sent(
        sent(calling("2026-10-08 09:00"), "2026-10-09 09:00"), "2026-10-12 09:00", as: "w-2"),
      finds: ["case/m-1 2026-10-09", "case/m-1 2026-10-12"]),
    .edge(
      "R06.6", "one held a minute before the dispatch",
      sent(met(calling("2026-10-08 09:00"), "2026-10-09 08:59"), "2026-10-09 09:00")),
    .edge(
      "R06.6", "one held a minute after the dispatch",
      sent(met(calling("2026-10-08 09:00"), "2026-10-09 09:01"), "2026-10-09 09:00"),
      finds: ["case/m-1 2026-10-09"]),
    .edge(
      "R06.6", "dispatched a minute before the call",
      sent(calling("2026-10-08 09:00"), "2026-10-08 08:59")),
    .edge(
      "R06.6", "dispatched a minute after the call",
      sent(calling("2026-10-08 09:00"), "2026-10-08 09:01"), finds: ["case/m-1 2026-10-08"]),
    .edge(
      "R06.6", "what was held before the call does not answer it",
      sent(met(calling("2026-10-08 09:00"), "2026-10-07 09:00"), "2026-10-09 09:00"),
      finds: ["case/m-1 2026-10-09"]),
    .edge(
      "R06.6", "a second call is not answered by the first consultation",
      sent(
        met(calling("2026-09-10 09:00", "2026-10-08 09:00"), "2026-09-11 09:00"),
        "2026-10-09 09:00"),
      finds: ["case/m-1 2026-10-09"]),
    .edge(
      "R06.6", "an office joins an order that was sent before the call",
      sent(
        sent(calling("2026-10-09 09:00"), "2026-10-08 09:00"), "2026-10-10 09:00",
        with: "organ/o-2")),
    .edge(
      "R06.6", "on the last minute of the period",
      sent(calling("2026-10-08 09:00"), "2026-10-31 23:59"), finds: ["case/m-1 2026-10-31"]),
    .edge(
      "R06.6", "on the first minute after it",
      sent(calling("2026-10-08 09:00"), "2026-11-01 00:00")),
  ]

  private static func read(
    _ book: Book, by reader: String, at: String = "2026-10-08 10:00",
    of consultation: String = "k-0"
  ) -> Book {
    book.line(
      "v-\(book.lines.count)", at,
      .materialAccess(MaterialAccess(consultation: id(consultation), reader: id(reader))))
  }

  private static let onTheTable = met(sources: ["q-1"])

  static let r06Materials: [ClauseCase] = [
    .kept("R06.7", "who reads is on the list", read(onTheTable, by: "a-1")),
    .kept("R06.7", "there are no materials", met()),
    .broken(
      "R06.7", "no reading is recorded", onTheTable, finds: ["line/k-0 2026-10-08"]),
    .broken(
      "R06.7", "who reads is not on the list", read(onTheTable, by: "a-7"),
      finds: ["line/v-1 2026-10-08"]),
    .broken(
      "R06.7", "two readings by somebody else, beside one that may be",
      read(
        read(read(onTheTable, by: "a-1"), by: "a-7"), by: "a-7", at: "2026-10-12 09:00"),
      finds: ["line/v-2 2026-10-08", "line/v-3 2026-10-12"]),
    .edge(
      "R06.7", "the list is empty", read(met(readers: [], sources: ["q-1"]), by: "a-1"),
      finds: ["line/v-1 2026-10-08"]),
    .edge(
      "R06.7", "only the reading of another consultation is recorded",
      read(onTheTable, by: "a-1", of: "k-9"), finds: ["line/k-0 2026-10-08"]),
    .edge(
      "R06.7", "read by somebody else on the last minute of the period",
      read(onTheTable, by: "a-7", at: "2026-10-31 23:59"), finds: ["line/v-1 2026-10-31"]),
    .edge(
      "R06.7", "read by somebody else on the first minute after it",
      read(onTheTable, by: "a-7", at: "2026-11-01 00:00")),
    .edge(
      "R06.7", "convened in the period before, read by somebody else in this one",
      read(met(Book(), "2026-09-30 09:00", sources: ["q-1"]), by: "a-7"),
      finds: ["line/v-1 2026-10-08"]),
    .edge(
      "R06.7", "unread in the period before", met(Book(), "2026-09-30 23:59", sources: ["q-1"])),
  ]

  private static func decided(
    _ book: Book, _ at: String = "2026-10-08 09:00", _ name: String = "d-1", of talk: String = "k-1"
  ) -> Book {
    book.line(
      name, at, matter: "m-1",
      .consultationDecision(ConsultationDecision(consultation: id(talk), standsApart: true)))
  }

  static let r06Returned: [ClauseCase] = [
    .kept(
      "R06.8", "it was dispatched the next day", sent(decided(calling()), "2026-10-09 09:00")),
    .kept("R06.8", "the case ended", decided(calling(closed: "2026-10-09 09:00"))),
    .broken("R06.8", "it never was", decided(calling()), finds: ["case/m-1 2026-10-10"]),
    .broken(
      "R06.8", "another case was", sent(decided(calling()), "2026-10-09 09:00", on: "m-2"),
      finds: ["case/m-1 2026-10-10"]),
    .broken(
      "R06.8", "two consultations decided, and no order after the second",
      decided(
        sent(decided(calling()), "2026-10-09 09:00"), "2026-10-12 09:00", "d-2",
        of: "k-2"),
      finds: ["case/m-1 2026-10-14"]),
    .edge(
      "R06.8", "on the last minute of the make-up Saturday",
      sent(decided(calling()), "2026-10-10 23:59")),
    .edge(
      "R06.8", "on the Sunday after it", sent(decided(calling()), "2026-10-11 00:01"),
      finds: ["case/m-1 2026-10-10"]),
    .edge(
      "R06.8", "over the make-up Sunday",
      decided(calling(), "2026-09-18 09:00").changed {
        $0.period = DayRange(day("2026-09-01"), day("2026-09-30"))
      }, finds: ["case/m-1 2026-09-21"]),
    .edge(
      "R06.8", "decided on the eve of the holiday", decided(calling(), "2026-09-30 09:00"),
      finds: ["case/m-1 2026-10-09"]),
    .edge(
      "R06.8", "dispatched a minute before the decision",
      sent(decided(calling()), "2026-10-08 08:59"), finds: ["case/m-1 2026-10-10"]),
    .edge(
      "R06.8", "the case ended too late", decided(calling(closed: "2026-10-11 00:01")),
      finds: ["case/m-1 2026-10-10"]),
    .edge(
      "R06.8", "the decision was written down twice",
      decided(decided(calling()), "2026-10-08 15:00", "d-2"), finds: ["case/m-1 2026-10-10"]),
    .edge(
      "R06.8", "due on the last workday of the period", decided(calling(), "2026-10-28 09:00"),
      finds: ["case/m-1 2026-10-30"]),
    .edge("R06.8", "due in the next period", decided(calling(), "2026-10-29 09:00")),
  ]
}
