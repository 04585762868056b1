import GovernanceModel

extension ClauseCase {
  private static func done(
    _ book: Book = Book(), _ name: String = "e-1", _ at: String = "2026-10-08 09:00",
    order: String = "w-1", on evidence: [String] = ["x-1"], by document: ResultDocument? = .reply,
    told: String? = "2026-10-08 10:00"
  ) -> Book {
    book.line(
      name, at, matter: "m-1",
      .orderCompleted(
        OrderCompleted(
          order: id(order), evidence: evidence.map { id($0) }, document: document,
          noticeAt: told.map { moment($0) })))
  }

  static let r07Completions: [ClauseCase] = [
    .kept("R07.6", "there is evidence and a document", done()),
    .kept("R07.6", "nothing is done yet", Book()),
    .broken("R07.6", "no evidence", done(on: []), finds: ["line/e-1 2026-10-08"]),
    .broken("R07.6", "no document", done(by: nil), finds: ["line/e-1 2026-10-08"]),
    .broken(
      "R07.6", "each order by itself",
      done(done(on: []), "e-2", "2026-10-09 09:00", order: "w-2", by: nil),
      finds: ["line/e-1 2026-10-08", "line/e-2 2026-10-09"]),
    .edge(
      "R07.6", "neither, which is found once", done(on: [], by: nil),
      finds: ["line/e-1 2026-10-08"]),
    .edge(
      "R07.6", "a line that adds the notice needs no document",
      done(done(), "e-2", "2026-10-12 09:00", on: [], by: nil)),
    .edge(
      "R07.6", "what was missing comes later",
      done(done(by: nil), "e-2", "2026-10-12 09:00"), finds: ["line/e-1 2026-10-08"]),
    .edge(
      "R07.6", "the parties were not told, which is another clause's", done(told: nil)),
    .edge(
      "R07.6", "on the last minute before the period",
      done(Book(), "e-1", "2026-09-30 23:59", on: [])),
    .edge(
      "R07.6", "on the last minute of the period", done(Book(), "e-1", "2026-10-31 23:59", on: []),
      finds: ["line/e-1 2026-10-31"]),

    .kept("R07.10", "they were told at once", done()),
    .kept("R07.10", "nothing is done yet", Book()),
    .broken("R07.10", "they were never told", done(told: nil), finds: ["line/e-1 2026-10-14"]),
    .broken(
      "R07.10", "they were told of another order",
      done(done(told: nil), "e-2", "2026-10-09 09:00", order: "w-2", told: "2026-10-09 10:00"),
      finds: ["line/e-1 2026-10-14"]),
    .broken(
      "R07.10", "submitted twice and never told, which is found once",
      done(done(told: nil), "e-2", "2026-10-09 09:00", told: nil),
      finds: ["line/e-1 2026-10-14"]),
    .edge("R07.10", "on the fifth working day", done(told: "2026-10-14 23:59")),
    .edge(
      "R07.10", "on the sixth working day", done(told: "2026-10-15 00:01"),
      finds: ["line/e-1 2026-10-14"]),
    .edge(
      "R07.10", "on the fifth working day, by a line of its own",
      done(done(told: nil), "e-2", "2026-10-14 23:59", told: "2026-10-14 23:59")),
    .edge(
      "R07.10", "the line came late, and they had been told in time",
      done(done(told: nil), "e-2", "2026-10-20 09:00", told: "2026-10-13 09:00")),
    .edge(
      "R07.10", "over both holidays", done(Book(), "e-1", "2026-09-25 09:00", told: nil),
      finds: ["line/e-1 2026-10-09"]),
    .edge(
      "R07.10", "over the make-up Sunday",
      done(Book(), "e-1", "2026-09-18 09:00", told: nil).changed {
        $0.period = DayRange(day("2026-09-01"), day("2026-09-30"))
      }, finds: ["line/e-1 2026-09-24"]),
    .edge(
      "R07.10", "done on a Saturday, due on the last workday of the period",
      done(Book(), "e-1", "2026-10-24 09:00", told: nil), finds: ["line/e-1 2026-10-30"]),
    .edge(
      "R07.10", "due in the next period", done(Book(), "e-1", "2026-10-26 09:00", told: nil)),
  ]

  private static func sent(
    _ book: Book = Book(), _ at: String = "2026-10-08 09:00", to leads: String...,
    with supports: [String] = [], on matter: String? = "m-1", due: String? = nil,
    lawful: String? = nil
  ) -> Book {
    book.line(
      "s-\(book.lines.count + 1)", at, matter: matter,
      .orderSent(
        OrderSent(
          order: id("w-1"), leads: leads.map { unit($0) }, supports: supports.map { unit($0) },
          due: due.map { day($0) }, lawfulDue: lawful.map { day($0) })))
  }

  private static func accusing(_ units: (String, String)...) -> Book {
    Book().with(
      CaseRecord(
        id: id("m-1"), kind: .petition, openedAt: moment("2026-09-01 09:00"),
        barredUnits: units.map { BarredUnit(unit: unit($0.0), since: moment($0.1)) }))
  }

  private static let complained = accusing(("organ/o-9", "2026-09-02 09:00"))

  static let r07Accused: [ClauseCase] = [
    .kept(
      "R07.7", "others lead and support", sent(complained, to: "organ/o-1", with: ["organ/o-2"])),
    .kept("R07.7", "nobody is accused", sent(accusing(), to: "organ/o-9")),
    .broken(
      "R07.7", "it leads", sent(complained, to: "organ/o-9"), finds: ["line/s-1 2026-10-08"]),
    .broken(
      "R07.7", "it supports", sent(complained, to: "organ/o-1", with: ["organ/o-9"]),
      finds: ["line/s-1 2026-10-08"]),
    .broken(
      "R07.7", "it is one of two leads", sent(complained, to: "organ/o-1", "organ/o-9"),
      finds: ["line/s-1 2026-10-08"]),
    .broken(
      "R07.7", "the second of two accused offices",
      sent(
        accusing(("organ/o-8", "2026-09-02 09:00"), ("organ/o-9", "2026-09-02 09:00")),
        to: "organ/o-9"),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R07.7", "it leads and supports, which is found once",
      sent(complained, to: "organ/o-9", with: ["organ/o-9"]), finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R07.7", "accused as it was sent",
      sent(accusing(("organ/o-9", "2026-10-08 09:00")), to: "organ/o-9"),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R07.7", "accused a minute after it was sent",
      sent(accusing(("organ/o-9", "2026-10-08 09:01")), to: "organ/o-9")),
    .edge("R07.7", "in another matter", sent(complained, to: "organ/o-9", on: "m-2")),
    .edge("R07.7", "on no matter", sent(complained, to: "organ/o-9", on: nil)),
    .edge(
      "R07.7", "a center and an organ of one name are two offices",
      sent(complained, to: "center/o-9")),
    .edge(
      "R07.7", "on the last minute before the period",
      sent(complained, "2026-09-30 23:59", to: "organ/o-9")),
    .edge(
      "R07.7", "on the last minute of the period",
      sent(complained, "2026-10-31 23:59", to: "organ/o-9"), finds: ["line/s-1 2026-10-31"]),
  ]

  private static func limited(_ due: String?, _ lawful: String?, in book: Book = Book()) -> Book {
    sent(book, to: "organ/o-1", due: due, lawful: lawful)
  }

  static let r07Dues: [ClauseCase] = [
    .kept("R07.8", "well before the lawful day", limited("2026-11-20", "2026-12-07")),
    .kept("R07.8", "the law names no day", limited("2026-12-31", nil)),
    .broken(
      "R07.8", "a month after the lawful day", limited("2027-01-07", "2026-12-07"),
      finds: ["line/s-1 2026-10-08"]),
    .broken(
      "R07.8", "at the end of time", limited("9999-12-31", "2026-12-07"),
      finds: ["line/s-1 2026-10-08"]),
    .edge("R07.8", "due on the lawful day", limited("2026-12-07", "2026-12-07")),
    .edge(
      "R07.8", "due one day after the lawful day", limited("2026-12-08", "2026-12-07"),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R07.8", "the lawful day is a Saturday, and the next workday is too late",
      limited("2026-12-07", "2026-12-05"), finds: ["line/s-1 2026-10-08"]),
    .edge("R07.8", "due before it is sent", limited("2026-10-01", "2026-12-07")),
    .edge(
      "R07.8", "an office joins an order that is due too late",
      sent(
        limited("2026-12-08", "2026-12-07"), "2026-10-12 09:00", to: "organ/o-1",
        with: ["organ/o-2"], due: "2026-12-08", lawful: "2026-12-07"),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R07.8", "sent on the last minute before the period",
      sent(
        Book(), "2026-09-30 23:59", to: "organ/o-1", due: "2026-12-08", lawful: "2026-12-07")),
    .edge(
      "R07.8", "sent on the last minute of the period",
      sent(
        Book(), "2026-10-31 23:59", to: "organ/o-1", due: "2026-12-31", lawful: "2026-12-30"),
      finds: ["line/s-1 2026-10-31"]),
  ]
}
