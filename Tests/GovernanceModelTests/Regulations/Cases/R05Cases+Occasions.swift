import GovernanceModel

extension ClauseCase {
  private static func written(
    by author: String?, approved approver: String?, at: String = "2026-10-09 09:00"
  ) -> Book {
    Book().line(
      "r-1", at,
      .situationReport(
        SituationReport(
          from: day("2026-09-01"), through: day("2026-09-30"),
          author: author.map { id($0) }, approver: approver.map { id($0) })))
  }

  static let r05People: [ClauseCase] = [
    .kept("R05.7", "one writes, another approves", written(by: "a-1", approved: "a-2")),
    .broken(
      "R05.7", "one does both", written(by: "a-1", approved: "a-1"),
      finds: ["line/r-1 2026-10-09"]),
    .broken(
      "R05.7", "nobody wrote it", written(by: nil, approved: "a-2"),
      finds: ["line/r-1 2026-10-09"]),
    .broken(
      "R05.7", "nobody approved it", written(by: "a-1", approved: nil),
      finds: ["line/r-1 2026-10-09"]),
    .edge(
      "R05.7", "neither is named, which is found once", written(by: nil, approved: nil),
      finds: ["line/r-1 2026-10-09"]),
    .edge(
      "R05.7", "on the first minute of the period",
      written(by: "a-1", approved: "a-1", at: "2026-10-01 00:00"), finds: ["line/r-1 2026-10-01"]),
    .edge(
      "R05.7", "on the last minute before it",
      written(by: "a-1", approved: "a-1", at: "2026-09-30 23:59")),
  ]

  private static func known(
    _ at: String = "2026-10-08 09:00", _ severity: Severity = .major, on book: Book = Book()
  ) -> Book {
    book.line("i-1", at, .dutyIncident(DutyIncident(severity: severity, knownAt: moment(at))))
  }

  private static func assessed(
    _ book: Book, _ at: String, _ occasion: SituationReport.Occasion = .incident,
    from sources: String...
  ) -> Book {
    book.line(
      "r-\(book.lines.count)", at,
      .situationReport(
        SituationReport(
          from: day("2026-10-01"), through: day("2026-10-31"), occasion: occasion,
          author: id("a-1"), approver: id("a-2"), sources: sources.map { id($0) })))
  }

  static let r05Incidents: [ClauseCase] = [
    .kept(
      "R05.8", "a major one is assessed the same day",
      assessed(known(), "2026-10-08 15:00", from: "i-1")),
    .kept("R05.8", "nothing happened", Book()),
    .broken("R05.8", "a major one never is", known(), finds: ["line/i-1 2026-10-09"]),
    .broken(
      "R05.8", "the gravest one never is", known("2026-10-08 09:00", .gravest),
      finds: ["line/i-1 2026-10-09"]),
    .broken(
      "R05.8", "another one is assessed", assessed(known(), "2026-10-08 15:00", from: "i-2"),
      finds: ["line/i-1 2026-10-09"]),
    .broken(
      "R05.8", "only the monthly report speaks of it",
      assessed(known(), "2026-10-08 15:00", .regular, from: "i-1"),
      finds: ["line/i-1 2026-10-09"]),
    .broken(
      "R05.8", "late, and once more later",
      assessed(
        assessed(known(), "2026-10-10 09:00", from: "i-1"), "2026-10-12 09:00", from: "i-1"),
      finds: ["line/i-1 2026-10-09"]),
    .edge("R05.8", "a larger one need not be", known("2026-10-08 09:00", .larger)),
    .edge(
      "R05.8", "after twenty-four hours",
      assessed(known(), "2026-10-09 09:00", from: "i-1")),
    .edge(
      "R05.8", "after a minute more", assessed(known(), "2026-10-09 09:01", from: "i-1"),
      finds: ["line/i-1 2026-10-09"]),
    .edge(
      "R05.8", "the holiday gives no time", known("2026-10-03 09:00"),
      finds: ["line/i-1 2026-10-04"]),
    .edge(
      "R05.8", "known before the period, late in it", known("2026-09-30 09:00"),
      finds: ["line/i-1 2026-10-01"]),
    .edge("R05.8", "known in the period, late after it", known("2026-10-31 09:00")),
    .edge(
      "R05.8", "written down days later, and late all the same",
      Book().line(
        "i-1", "2026-10-12 09:00",
        .dutyIncident(DutyIncident(severity: .major, knownAt: moment("2026-10-08 09:00")))),
      finds: ["line/i-1 2026-10-09"]),
    .edge(
      "R05.8", "one report speaks of two",
      assessed(
        known().line(
          "i-2", "2026-10-08 10:00",
          .dutyIncident(DutyIncident(severity: .major, knownAt: moment("2026-10-08 10:00")))),
        "2026-10-09 08:00", from: "i-1", "i-2")),
  ]

  private static func tense(_ times: (String, String)...) -> Book {
    Book().changed { $0.sensitive = times.map { DayRange(day($0.0), day($0.1)) } }
  }

  private static let twoWeeks = tense(("2026-10-12", "2026-10-25"))

  static let r05Sensitive: [ClauseCase] = [
    .kept(
      "R05.9", "each week is assessed",
      assessed(assessed(twoWeeks, "2026-10-14 09:00", .sensitive), "2026-10-21 09:00", .sensitive)),
    .kept("R05.9", "no time was sensitive", Book()),
    .broken(
      "R05.9", "neither week is", twoWeeks,
      finds: ["day/2026-10-18 2026-10-18", "day/2026-10-25 2026-10-25"]),
    .broken(
      "R05.9", "twice in one week and not in the other",
      assessed(assessed(twoWeeks, "2026-10-13 09:00", .sensitive), "2026-10-15 09:00", .sensitive),
      finds: ["day/2026-10-25 2026-10-25"]),
    .broken(
      "R05.9", "what was written was the monthly report",
      assessed(tense(("2026-10-12", "2026-10-18")), "2026-10-14 09:00", .regular),
      finds: ["day/2026-10-18 2026-10-18"]),
    .edge(
      "R05.9", "on the first and on the last minute",
      assessed(assessed(twoWeeks, "2026-10-12 00:00", .sensitive), "2026-10-25 23:59", .sensitive)),
    .edge(
      "R05.9", "a minute before the week",
      assessed(tense(("2026-10-12", "2026-10-18")), "2026-10-11 23:59", .sensitive),
      finds: ["day/2026-10-18 2026-10-18"]),
    .edge(
      "R05.9", "a minute after the week",
      assessed(tense(("2026-10-12", "2026-10-18")), "2026-10-19 00:00", .sensitive),
      finds: ["day/2026-10-18 2026-10-18"]),
    .edge("R05.9", "six days are no week", tense(("2026-10-13", "2026-10-18"))),
    .edge(
      "R05.9", "a week that begins before the period", tense(("2026-09-28", "2026-10-04")),
      finds: ["day/2026-10-04 2026-10-04"]),
    .edge("R05.9", "a week that ends after the period", tense(("2026-10-26", "2026-11-01"))),
    .edge(
      "R05.9", "two announcements of one week are found once",
      tense(("2026-10-12", "2026-10-18"), ("2026-10-12", "2026-10-18")),
      finds: ["day/2026-10-18 2026-10-18"]),
    .edge(
      "R05.9", "two announcements that make a week together",
      tense(("2026-10-12", "2026-10-14"), ("2026-10-15", "2026-10-18")),
      finds: ["day/2026-10-18 2026-10-18"]),
    .edge(
      "R05.9", "the seven days of the October holiday, which are no week of the calendar",
      tense(("2026-10-01", "2026-10-07")), finds: ["day/2026-10-07 2026-10-07"]),
  ]
}
