import GovernanceModel

extension ClauseCase {
  static let r07: [ClauseCase] =
    r07Leads + r07Receipts + r07Returns + r07Repeats + r07Talks + r07Completions + r07Accused
    + r07Dues + r07Mediation

  private static func sent(
    _ book: Book = Book(), _ name: String = "s-1", _ at: String = "2026-10-08 09:00",
    as order: String = "w-1", to leads: [String] = ["organ/o-1"], with supports: [String] = [],
    on matter: String? = "m-1", due: String? = nil, lawful: String? = nil,
    replacing replaced: String? = nil
  ) -> Book {
    book.line(
      name, at, matter: matter,
      .orderSent(
        OrderSent(
          order: id(order), leads: leads.map { unit($0) }, supports: supports.map { unit($0) },
          due: due.map { day($0) }, lawfulDue: lawful.map { day($0) },
          replaces: replaced.map { id($0) })))
  }

  private static func received(
    _ book: Book, _ at: String, by office: String = "organ/o-1", order: String = "w-1"
  ) -> Book {
    book.line(
      "g-\(book.lines.count)", at, matter: "m-1",
      .orderReceived(OrderReceived(order: id(order), unit: unit(office))))
  }

  private static func returned(
    _ book: Book, _ at: String, objected: String? = nil,
    order: String = "w-1", by office: String = "organ/o-1", for reason: String? = "scope",
    consent: String? = "a-2", on condition: HandlingCondition? = nil, as name: String = "b-1"
  ) -> Book {
    book.line(
      name, at, matter: "m-1",
      .orderReturned(
        OrderReturned(
          order: id(order), unit: unit(office), objectedAt: moment(objected ?? at),
          reason: reason, consentedBy: consent.map { id($0) }, condition: condition)))
  }

  private static let r07Leads: [ClauseCase] = [
    .kept("R07.1", "it has one lead", sent()),
    .kept("R07.1", "it has one lead and two supports", sent(with: ["organ/o-2", "organ/o-3"])),
    .broken("R07.1", "it has none", sent(to: []), finds: ["line/s-1 2026-10-08"]),
    .broken(
      "R07.1", "it has two", sent(to: ["organ/o-1", "organ/o-2"]), finds: ["line/s-1 2026-10-08"]),
    .broken(
      "R07.1", "it has none and two supports", sent(to: [], with: ["organ/o-2", "organ/o-3"]),
      finds: ["line/s-1 2026-10-08"]),
    .edge("R07.1", "one office is written down twice", sent(to: ["organ/o-1", "organ/o-1"])),
    .edge(
      "R07.1", "on the first minute of the period", sent(Book(), "s-1", "2026-10-01 00:00", to: []),
      finds: ["line/s-1 2026-10-01"]),
    .edge(
      "R07.1", "on the last minute before it", sent(Book(), "s-1", "2026-09-30 23:59", to: [])),
    .edge(
      "R07.1", "it was sent anew with one",
      sent(sent(to: []), "s-2", "2026-10-09 09:00"), finds: ["line/s-1 2026-10-08"]),
  ]

  private static let r07Receipts: [ClauseCase] = [
    .kept("R07.2", "it is confirmed at once", received(sent(), "2026-10-08 09:05")),
    .kept(
      "R07.2", "whoever objects has seen it",
      returned(sent(), "2026-10-14 09:00", objected: "2026-10-09 09:00")),
    .broken("R07.2", "it is never confirmed", sent(), finds: ["line/s-1 2026-10-09"]),
    .broken(
      "R07.2", "another office confirms it",
      received(sent(), "2026-10-08 09:05", by: "organ/o-2"), finds: ["line/s-1 2026-10-09"]),
    .broken(
      "R07.2", "another order is confirmed", received(sent(), "2026-10-08 09:05", order: "w-2"),
      finds: ["line/s-1 2026-10-09"]),
    .broken(
      "R07.2", "neither of two leads confirms it", sent(to: ["organ/o-1", "organ/o-2"]),
      finds: ["line/s-1 2026-10-09", "line/s-1 2026-10-09"]),
    .edge(
      "R07.2", "on the last minute of the next working day",
      received(sent(), "2026-10-09 23:59")),
    .edge(
      "R07.2", "on the working day after that", received(sent(), "2026-10-10 00:01"),
      finds: ["line/s-1 2026-10-09"]),
    .edge(
      "R07.2", "the make-up Saturday is a working day",
      received(sent(Book(), "s-1", "2026-10-09 16:00"), "2026-10-10 23:59")),
    .edge(
      "R07.2", "the Sunday after it is too late",
      received(sent(Book(), "s-1", "2026-10-09 16:00"), "2026-10-11 00:01"),
      finds: ["line/s-1 2026-10-10"]),
    .edge(
      "R07.2", "the holiday is waited for", sent(Book(), "s-1", "2026-09-30 16:00"),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R07.2", "due on the last workday of the period", sent(Book(), "s-1", "2026-10-29 09:00"),
      finds: ["line/s-1 2026-10-30"]),
    .edge("R07.2", "due in the next period", sent(Book(), "s-1", "2026-10-30 09:00")),
    .edge(
      "R07.2", "supports confirm nothing",
      received(
        sent(with: ["organ/o-2"]), "2026-10-08 10:00")),
    .edge("R07.2", "an order without a lead", sent(to: [])),
    .edge(
      "R07.2", "one office is written down twice as the lead",
      sent(to: ["organ/o-1", "organ/o-1"]), finds: ["line/s-1 2026-10-09"]),
    .edge(
      "R07.2", "an office joins an order that is not confirmed",
      sent(sent(), "s-2", "2026-10-09 09:00", with: ["organ/o-2"]),
      finds: ["line/s-1 2026-10-09"]),
    .edge(
      "R07.2", "an office joins an order that is confirmed",
      sent(
        received(sent(), "2026-10-08 10:00"), "s-2", "2026-10-12 09:00", with: ["organ/o-2"])),
    .edge(
      "R07.2", "another leads before the first had to confirm",
      received(
        sent(sent(), "s-2", "2026-10-08 15:00", as: "w-2", to: ["organ/o-2"], replacing: "w-1"),
        "2026-10-09 09:00", by: "organ/o-2", order: "w-2")),
    .edge(
      "R07.2", "another leads after the first had to confirm",
      received(
        sent(sent(), "s-2", "2026-10-10 09:00", as: "w-2", to: ["organ/o-2"], replacing: "w-1"),
        "2026-10-10 10:00", by: "organ/o-2", order: "w-2"),
      finds: ["line/s-1 2026-10-09"]),
    .edge(
      "R07.2", "the same order is written down with another lead",
      received(
        sent(sent(), "s-2", "2026-10-08 15:00", to: ["organ/o-2"]), "2026-10-09 09:00",
        by: "organ/o-2")),
    .edge(
      "R07.2", "another order on the same matter takes nobody's place",
      received(
        sent(sent(), "s-2", "2026-10-08 15:00", as: "w-2", to: ["organ/o-2"]),
        "2026-10-09 09:00", by: "organ/o-2", order: "w-2"), finds: ["line/s-1 2026-10-09"]),
    .edge(
      "R07.2", "it came back, was sent again and not confirmed again",
      sent(returned(taken, "2026-10-10 09:00"), "s-2", "2026-10-12 09:00"),
      finds: ["line/s-2 2026-10-13"]),
    .edge(
      "R07.2", "it came back, was sent again and confirmed again",
      received(
        sent(returned(taken, "2026-10-10 09:00"), "s-2", "2026-10-12 09:00"), "2026-10-13 09:00")),
  ]

  private static let taken = received(sent(), "2026-10-08 10:00")

  private static let r07Returns: [ClauseCase] = [
    .kept("R07.3", "in time, with a reason and by consent", returned(taken, "2026-10-10 09:00")),
    .kept(
      "R07.3", "the sender takes long to consent",
      returned(taken, "2026-10-26 09:00", objected: "2026-10-12 09:00")),
    .broken(
      "R07.3", "no reason", returned(taken, "2026-10-10 09:00", for: nil),
      finds: ["line/b-1 2026-10-10"]),
    .broken(
      "R07.3", "no consent", returned(taken, "2026-10-10 09:00", consent: nil),
      finds: ["line/b-1 2026-10-10"]),
    .broken(
      "R07.3", "late, without a reason or consent, which is found once",
      returned(taken, "2026-10-20 09:00", for: nil, consent: nil),
      finds: ["line/b-1 2026-10-20"]),
    .edge(
      "R07.3", "the objection on the fifth working day",
      returned(taken, "2026-10-16 09:00", objected: "2026-10-14 23:59")),
    .edge(
      "R07.3", "the objection on the sixth working day",
      returned(taken, "2026-10-16 09:00", objected: "2026-10-15 00:01"),
      finds: ["line/b-1 2026-10-16"]),
    .edge(
      "R07.3", "the fifth working day after the holiday",
      returned(
        received(sent(Book(), "s-1", "2026-09-30 09:00"), "2026-09-30 10:00"), "2026-10-13 23:59")),
    .edge(
      "R07.3", "the sixth working day after the holiday",
      returned(
        received(sent(Book(), "s-1", "2026-09-30 09:00"), "2026-09-30 10:00"), "2026-10-14 00:01"),
      finds: ["line/b-1 2026-10-14"]),
    .edge(
      "R07.3", "it went back before the objection",
      returned(taken, "2026-10-09 09:00", objected: "2026-10-12 09:00"),
      finds: ["line/b-1 2026-10-09"]),
    .edge(
      "R07.3", "another leads the same order and objects in time",
      returned(
        received(
          sent(taken, "s-2", "2026-10-20 09:00", to: ["organ/o-2"]), "2026-10-20 10:00",
          by: "organ/o-2"), "2026-10-22 09:00", by: "organ/o-2")),
    .edge(
      "R07.3", "another joins the order, which gives the lead no more time",
      returned(
        sent(taken, "s-2", "2026-10-14 09:00", with: ["organ/o-2"]), "2026-10-15 09:00"),
      finds: ["line/b-1 2026-10-15"]),
    .edge(
      "R07.3", "it came back, was sent again, and the second objection is in time",
      returned(
        sent(returned(taken, "2026-10-10 09:00"), "s-2", "2026-10-20 09:00"), "2026-10-22 09:00",
        as: "b-2")),
    .edge(
      "R07.3", "it came back, was sent again, and the second objection is late",
      returned(
        sent(returned(taken, "2026-10-10 09:00"), "s-2", "2026-10-12 09:00"), "2026-10-28 09:00",
        as: "b-2"), finds: ["line/b-2 2026-10-28"]),
    .edge("R07.3", "nobody knows when the order was sent", returned(Book(), "2026-10-10 09:00")),
    .edge(
      "R07.3", "late in the period, and back after it",
      returned(taken, "2026-11-01 00:00", objected: "2026-10-20 09:00")),
    .edge(
      "R07.3", "back on the last minute of the period",
      returned(taken, "2026-10-31 23:59", objected: "2026-10-20 09:00"),
      finds: ["line/b-1 2026-10-31"]),
  ]

  private static let r07Mediation: [ClauseCase] = [
    .kept("R07.9", "nothing was asked for", returned(sent(), "2026-10-09 09:00")),
    .kept("R07.9", "it was not returned", sent()),
    .broken(
      "R07.9", "they were to agree to mediation first",
      returned(sent(), "2026-10-09 09:00", on: .mediation), finds: ["line/b-1 2026-10-09"]),
    .broken(
      "R07.9", "even by consent and with a reason",
      returned(sent(), "2026-10-09 09:00", for: "scope", consent: "a-2", on: .mediation),
      finds: ["line/b-1 2026-10-09"]),
    .edge(
      "R07.9", "material was asked for, which may be",
      returned(sent(), "2026-10-09 09:00", on: .material)),
    .edge(
      "R07.9", "on the last minute of the period",
      returned(sent(), "2026-10-31 23:59", on: .mediation), finds: ["line/b-1 2026-10-31"]),
    .edge(
      "R07.9", "on the first minute after it",
      returned(sent(), "2026-11-01 00:00", on: .mediation)),
  ]
}
