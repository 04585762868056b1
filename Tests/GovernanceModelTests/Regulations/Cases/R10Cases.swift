import GovernanceModel

extension ClauseCase {
  static let r10 = r10Secrets + r10Sessions

  /// The records with a session of fifty minutes that keeps every clause but the one of the case.
  private static func session(
    _ book: Book = Book(), as name: String = "s-1", of client: String = "p-1",
    from: String = "2026-10-08 10:00", entered: String? = nil, under key: String? = "y-1",
    matter: String? = nil
  ) -> Book {
    book.line(
      name, entered ?? from, matter: matter,
      .counsellingSession(
        CounsellingSession(
          client: id(client), counsellor: id("a-1"), qualification: "psychologist",
          from: moment(from), through: moment(from).advanced(byMinutes: 50),
          consentAt: moment("2026-09-01 09:00"), isVoluntary: true, key: key)))
  }

  private static func supervision(
    _ book: Book = Book(), as name: String = "u-1", at: String = "2026-10-09 09:00",
    matter: String? = nil
  ) -> Book {
    book.line(
      name, at, matter: matter,
      .counsellingSupervision(
        CounsellingSupervision(counsellor: id("a-1"), supervisor: id("a-2"))))
  }

  private static func told(
    _ book: Book = Book(), on ground: ConfidentialityException.Ground? = .imminentDanger,
    basis: Citation? = nil, by counsellor: String = "a-1", approvedBy: String? = "a-2",
    isMinimal: Bool = true, at: String = "2026-10-08 11:00", matter: String? = nil
  ) -> Book {
    book.line(
      "t-1", at, matter: matter,
      .counsellingDisclosure(
        CounsellingDisclosure(
          ground: ground, basis: basis, counsellor: id(counsellor),
          approvedBy: approvedBy.map { id($0) }, isMinimal: isMinimal)))
  }

  private static func report(
    _ book: Book, on sources: String..., at: String = "2026-10-10 09:00"
  ) -> Book {
    book.line(
      "r-1", at,
      .situationReport(
        SituationReport(
          from: day("2026-09-01"), through: day("2026-09-30"), sources: sources.map { id($0) })))
  }

  private static func consulted(
    _ book: Book, on sources: String..., at: String = "2026-10-10 10:00"
  ) -> Book {
    book.line(
      "m-1", at,
      .consultation(
        ConsultationRecord(
          trigger: .severity, invited: [], members: [], sources: sources.map { id($0) })))
  }

  private static func closed(
    _ book: Book = Book(), on condition: HandlingCondition?, at: String = "2026-10-08 09:00"
  ) -> Book {
    book.line(
      "e-1", at,
      .inquiryClosing(InquiryClosing(inquiry: id("q-1"), outcome: .takenOn, condition: condition)))
  }

  private static func returned(
    _ book: Book = Book(), on condition: HandlingCondition?, at: String = "2026-10-09 09:00"
  ) -> Book {
    book.line(
      "b-1", at,
      .orderReturned(
        OrderReturned(
          order: id("w-1"), unit: unit("organ/o-1"), objectedAt: moment(at),
          condition: condition)))
  }

  private static let law = Citation(.mentalHealthLaw, "23")
  private static let found = ["line/s-1 2026-10-08"]
  private static let tale = ["line/t-1 2026-10-08"]

  private static let r10Secrets: [ClauseCase] = [
    .kept("R10.1", "a counselling session that belongs to no case", supervision(told(session()))),
    .broken(
      "R10.1", "a counselling session joined to a case", session(matter: "d-1"), finds: found),
    .edge("R10.1", "something that was told is joined to a case", told(matter: "d-1"), finds: tale),
    .edge(
      "R10.1", "a supervision is joined to a case", supervision(matter: "d-1"),
      finds: ["line/u-1 2026-10-09"]),
    .edge(
      "R10.1", "all of them are joined to one",
      supervision(told(session(matter: "d-1"), matter: "d-1"), matter: "d-1"),
      finds: found + tale + ["line/u-1 2026-10-09"]),
    .edge(
      "R10.1", "the last minute before the period",
      session(from: "2026-09-30 23:59", matter: "d-1")),
    .edge(
      "R10.1", "the first minute of the period", session(from: "2026-10-01 00:00", matter: "d-1"),
      finds: ["line/s-1 2026-10-01"]),
    .edge(
      "R10.1", "the first minute after the period",
      session(from: "2026-11-01 00:00", matter: "d-1")),

    .kept("R10.2", "a report that rests on no session", report(session(), on: "q-1")),
    .kept("R10.2", "nothing was on the table", consulted(session())),
    .broken(
      "R10.2", "a report that rests on a session", report(session(), on: "q-1", "s-1"),
      finds: ["line/r-1 2026-10-10"]),
    .broken(
      "R10.2", "a consultation that rests on a session", consulted(session(), on: "s-1"),
      finds: ["line/m-1 2026-10-10"]),
    .edge(
      "R10.2", "both rest on it", consulted(report(session(), on: "s-1"), on: "s-1"),
      finds: ["line/r-1 2026-10-10", "line/m-1 2026-10-10"]),
    .edge(
      "R10.2", "the session is named twice, which is found once",
      report(session(), on: "s-1", "s-1"), finds: ["line/r-1 2026-10-10"]),
    .edge(
      "R10.2", "the session is of the month before",
      report(session(from: "2026-09-30 10:00"), on: "s-1"), finds: ["line/r-1 2026-10-10"]),
    .edge(
      "R10.2", "it rests on something that was told", consulted(told(), on: "t-1"),
      finds: ["line/m-1 2026-10-10"]),
    .edge(
      "R10.2", "it rests on a supervision", report(supervision(), on: "u-1"),
      finds: ["line/r-1 2026-10-10"]),
    .edge(
      "R10.2", "it rests on a line that is not there", report(Book(), on: "s-1")),
    .edge(
      "R10.2", "the last minute before the period",
      report(session(), on: "s-1", at: "2026-09-30 23:59")),
    .edge(
      "R10.2", "the first minute after the period",
      consulted(session(), on: "s-1", at: "2026-11-01 00:00")),

    .kept("R10.3", "on a ground, approved by another, and no more than needed", told()),
    .broken("R10.3", "there is no ground", told(on: nil), finds: tale),
    .broken("R10.3", "nobody approved it", told(approvedBy: nil), finds: tale),
    .broken("R10.3", "more was told than needed", told(isMinimal: false), finds: tale),
    .edge("R10.3", "whoever told it approved it", told(approvedBy: "a-1"), finds: tale),
    .edge("R10.3", "a statute that is named", told(on: .statute, basis: law)),
    .edge("R10.3", "a statute that is not named", told(on: .statute), finds: tale),
    .edge("R10.3", "an article without a ground", told(on: nil, basis: law), finds: tale),
    .edge("R10.3", "the client consents, and another approves", told(on: .consent)),
    .edge(
      "R10.3", "everything is missing, which is found once",
      told(on: nil, approvedBy: nil, isMinimal: false), finds: tale),
    .edge(
      "R10.3", "the last minute before the period", told(on: nil, at: "2026-09-30 23:59")),
    .edge(
      "R10.3", "the last minute of the period", told(on: nil, at: "2026-10-31 23:59"),
      finds: ["line/t-1 2026-10-31"]),

    .kept(
      "R10.4", "two clients, each under a key of their own",
      session(
        session(), as: "s-2", of: "p-2", from: "2026-10-09 10:00", under: "y-2")),
    .broken("R10.4", "the notes are not encrypted", session(under: nil), finds: found),
    .broken(
      "R10.4", "two clients under one key",
      session(session(), as: "s-2", of: "p-2", from: "2026-10-09 10:00"),
      finds: ["line/s-2 2026-10-09"]),
    .edge(
      "R10.4", "one client twice under one key",
      session(session(), as: "s-2", from: "2026-10-09 10:00")),
    .edge(
      "R10.4", "one client under two keys",
      session(session(), as: "s-2", from: "2026-10-09 10:00", under: "y-2")),
    .edge(
      "R10.4", "the key was another client's before the period",
      session(
        session(from: "2026-09-30 10:00"), as: "s-2", of: "p-2", from: "2026-10-09 10:00"),
      finds: ["line/s-2 2026-10-09"]),
    .edge(
      "R10.4", "the key is another client's only after the period",
      session(session(), as: "s-2", of: "p-2", from: "2026-11-02 10:00")),
    .edge(
      "R10.4", "the first client comes again under the key that was shared",
      session(
        session(session(), as: "s-2", of: "p-2", from: "2026-10-09 10:00"), as: "s-3",
        from: "2026-10-12 10:00"),
      finds: ["line/s-2 2026-10-09"]),
    .edge(
      "R10.4", "two clients without any key",
      session(session(under: nil), as: "s-2", of: "p-2", from: "2026-10-09 10:00", under: nil),
      finds: found + ["line/s-2 2026-10-09"]),
    .edge(
      "R10.4", "a session of the last day of the period that was entered after it",
      session(from: "2026-10-31 10:00", entered: "2026-11-02 09:00", under: nil),
      finds: ["line/s-1 2026-10-31"]),
    .edge(
      "R10.4", "a session before the period that was entered in it",
      session(from: "2026-09-30 10:00", entered: "2026-10-08 09:00", under: nil)),

    .kept("R10.6", "nothing was asked for", returned(closed(on: nil), on: nil)),
    .broken(
      "R10.6", "taking it on was made to depend on counselling", closed(on: .counselling),
      finds: ["line/e-1 2026-10-08"]),
    .broken(
      "R10.6", "it was sent back until counselling was attended", returned(on: .counselling),
      finds: ["line/b-1 2026-10-09"]),
    .edge(
      "R10.6", "both depend on it", returned(closed(on: .counselling), on: .counselling),
      finds: ["line/e-1 2026-10-08", "line/b-1 2026-10-09"]),
    .edge("R10.6", "material was asked for", returned(closed(on: .material), on: .material)),
    .edge("R10.6", "mediation was asked for, of which R01.6 speaks", closed(on: .mediation)),
    .edge(
      "R10.6", "the last minute before the period",
      closed(on: .counselling, at: "2026-09-30 23:59")),
    .edge(
      "R10.6", "the first minute of the period",
      returned(on: .counselling, at: "2026-10-01 00:00"), finds: ["line/b-1 2026-10-01"]),
    .edge(
      "R10.6", "the first minute after the period",
      returned(on: .counselling, at: "2026-11-01 00:00")),
  ]
}
