import GovernanceModel

extension ClauseCase {
  /// The records with a session that keeps every clause but the one that the case is about.
  private static func session(
    _ book: Book = Book(), as name: String = "s-1", by counsellor: String = "a-1",
    of client: String = "p-1", from: String = "2026-10-08 10:00", minutes: Int = 50,
    entered: String? = nil, agreed: String? = "2026-10-08 09:00", isVoluntary: Bool = true,
    qualification: String? = "psychologist", stop: String? = nil
  ) -> Book {
    book.line(
      name, entered ?? from, by: counsellor,
      .counsellingSession(
        CounsellingSession(
          client: id(client), counsellor: id(counsellor), qualification: qualification,
          from: moment(from), through: moment(from).advanced(byMinutes: minutes),
          consentAt: agreed.map { moment($0) }, isVoluntary: isVoluntary, key: "y-\(client)",
          stopAskedAt: stop.map { moment($0) })))
  }

  private static func supervised(
    _ book: Book, _ counsellor: String = "a-1", by supervisor: String = "a-9", at: String
  ) -> Book {
    book.line(
      "u-1", at,
      .counsellingSupervision(
        CounsellingSupervision(counsellor: id(counsellor), supervisor: id(supervisor))))
  }

  private static func period(_ from: String, _ through: String, _ book: Book) -> Book {
    book.changed { $0.period = DayRange(day(from), day(through)) }
  }

  private static let found = ["line/s-1 2026-10-08"]
  private static let october = "day/2026-10-31 2026-10-31"

  static let r10Sessions: [ClauseCase] = [
    .kept("R10.5", "nobody asked to stop", session()),
    .kept(
      "R10.5", "it ended when the client asked", session(minutes: 20, stop: "2026-10-08 10:20")),
    .broken(
      "R10.5", "it went on for half an hour", session(stop: "2026-10-08 10:20"), finds: found),
    .edge(
      "R10.5", "it ended five minutes after", session(minutes: 25, stop: "2026-10-08 10:20")),
    .edge(
      "R10.5", "it ended six minutes after", session(minutes: 26, stop: "2026-10-08 10:20"),
      finds: found),
    .edge("R10.5", "the client asked when it was over", session(stop: "2026-10-08 11:00")),
    .edge(
      "R10.5", "the client asked before it began, and it was held",
      session(stop: "2026-10-08 09:30"),
      finds: found),
    .edge(
      "R10.5", "the last minute before the period",
      session(from: "2026-09-30 23:00", minutes: 59, stop: "2026-09-30 23:01")),
    .edge(
      "R10.5", "the last hour of the period",
      session(from: "2026-10-31 23:00", minutes: 59, stop: "2026-10-31 23:01"),
      finds: ["line/s-1 2026-10-31"]),
    .edge(
      "R10.5", "a session of the last day of the period that was entered after it",
      session(from: "2026-10-31 10:00", entered: "2026-11-02 09:00", stop: "2026-10-31 10:01"),
      finds: ["line/s-1 2026-10-31"]),

    .kept("R10.7", "the client came of their own will and had agreed", session()),
    .broken("R10.7", "the client was made to come", session(isVoluntary: false), finds: found),
    .broken("R10.7", "the client never agreed", session(agreed: nil), finds: found),
    .edge("R10.7", "agreed on the minute it begins", session(agreed: "2026-10-08 10:00")),
    .edge(
      "R10.7", "agreed one minute after it began", session(agreed: "2026-10-08 10:01"),
      finds: found),
    .edge(
      "R10.7", "neither willing nor asked, which is found once",
      session(agreed: nil, isVoluntary: false), finds: found),
    .edge(
      "R10.7", "the second session does not repeat the consent to the first",
      session(session(), as: "s-2", from: "2026-10-15 10:00", agreed: nil)),
    .edge(
      "R10.7", "another client has agreed",
      session(session(), as: "s-2", of: "p-2", from: "2026-10-15 10:00", agreed: nil),
      finds: ["line/s-2 2026-10-15"]),
    .edge(
      "R10.7", "the first session without consent, the second with it",
      session(
        session(agreed: nil), as: "s-2", from: "2026-10-15 10:00", agreed: "2026-10-15 09:55"),
      finds: found),
    .edge(
      "R10.7", "the last minute before the period",
      session(from: "2026-09-30 23:59", agreed: nil)),
    .edge(
      "R10.7", "the first minute of the period", session(from: "2026-10-01 00:00", agreed: nil),
      finds: ["line/s-1 2026-10-01"]),

    .kept("R10.8", "50 minutes", session()),
    .broken("R10.8", "two hours", session(minutes: 120), finds: found),
    .edge("R10.8", "60 minutes", session(minutes: 60)),
    .edge("R10.8", "61 minutes", session(minutes: 61), finds: found),
    .edge("R10.8", "it ends before it begins", session(minutes: -90)),
    .edge(
      "R10.8", "two hours, on the last day before the period",
      session(from: "2026-09-30 21:00", minutes: 120)),
    .edge(
      "R10.8", "two hours, on the first day after the period",
      session(from: "2026-11-01 00:00", minutes: 120)),
    .edge(
      "R10.8", "two hours of the last day of the period, entered after it",
      session(from: "2026-10-31 10:00", minutes: 120, entered: "2026-11-02 09:00"),
      finds: ["line/s-1 2026-10-31"]),
    .edge(
      "R10.8", "two hours of the day before the period, entered in it",
      session(from: "2026-09-30 10:00", minutes: 120, entered: "2026-10-08 09:00")),

    .kept("R10.9", "the counsellor's qualification is recorded", session()),
    .broken("R10.9", "it is not recorded", session(qualification: nil), finds: found),
    .edge(
      "R10.9", "of two counsellors one has none recorded",
      session(
        session(), as: "s-2", by: "a-2", from: "2026-10-09 10:00", qualification: nil),
      finds: ["line/s-2 2026-10-09"]),
    .edge(
      "R10.9", "the last minute before the period",
      session(from: "2026-09-30 23:59", qualification: nil)),
    .edge(
      "R10.9", "the last minute of the period",
      session(from: "2026-10-31 23:59", qualification: nil), finds: ["line/s-1 2026-10-31"]),
    .edge(
      "R10.9", "the first minute after the period",
      session(from: "2026-11-01 00:00", qualification: nil)),

    .kept(
      "R10.10", "supervised in the month", supervised(session(), at: "2026-10-20 09:00")),
    .kept("R10.10", "no session was held, and nobody supervised", Book()),
    .broken("R10.10", "not supervised at all", session(), finds: [october]),
    .edge(
      "R10.10", "two counsellors not supervised at all",
      session(session(), as: "s-2", by: "a-2", from: "2026-10-09 10:00"), finds: [october, october]),
    .edge(
      "R10.10", "two sessions of one counsellor, who is found once",
      session(session(), as: "s-2", from: "2026-10-09 10:00"), finds: [october]),
    .edge(
      "R10.10", "another counsellor was supervised",
      supervised(session(), "a-2", at: "2026-10-20 09:00"), finds: [october]),
    .edge(
      "R10.10", "on the first minute of the month", supervised(session(), at: "2026-10-01 00:00")),
    .edge(
      "R10.10", "on the last minute of the month", supervised(session(), at: "2026-10-31 23:59")),
    .edge(
      "R10.10", "on the last minute of the month before",
      supervised(session(), at: "2026-09-30 23:59"), finds: [october]),
    .edge(
      "R10.10", "on the first minute of the next month",
      supervised(session(), at: "2026-11-01 00:00"), finds: [october]),
    .edge(
      "R10.10", "by themselves", supervised(session(), by: "a-1", at: "2026-10-20 09:00"),
      finds: [october]),
    .edge(
      "R10.10", "the only session is of the month before", session(from: "2026-09-30 10:00")),
    .edge(
      "R10.10", "the month is not over with the period",
      period("2026-10-01", "2026-10-30", session())),
    .edge(
      "R10.10", "the month began before the period",
      period("2026-10-16", "2026-11-15", session()), finds: [october]),
    .edge(
      "R10.10", "two months, one of them without supervision",
      period(
        "2026-09-01", "2026-10-31",
        supervised(
          session(session(), as: "s-2", from: "2026-09-30 10:00"), at: "2026-10-20 09:00")),
      finds: ["day/2026-09-30 2026-09-30"]),
    .edge(
      "R10.10", "the last month there is",
      period("9999-12-01", "9999-12-31", session(from: "9999-12-31 10:00")),
      finds: ["day/9999-12-31 9999-12-31"]),
  ]
}
