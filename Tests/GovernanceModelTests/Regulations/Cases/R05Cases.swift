import GovernanceModel

extension ClauseCase {
  static let r05: [ClauseCase] =
    r05Monthly + r05Order + r05Cells + r05People + r05Incidents + r05Sensitive

  private static func reported(
    _ book: Book = Book(), _ name: String = "r-1", at: String,
    on days: (String, String) = ("2026-09-01", "2026-09-30"),
    _ occasion: SituationReport.Occasion = .regular, by author: String? = "a-1",
    approved approver: String? = "a-2", cells: [ReportCell] = [], sources: [String] = []
  ) -> Book {
    book.line(
      name, at,
      .situationReport(
        SituationReport(
          from: day(days.0), through: day(days.1), occasion: occasion,
          author: author.map { id($0) }, approver: approver.map { id($0) }, cells: cells,
          sources: sources.map { id($0) })))
  }

  private static func audited(_ book: Book, _ from: String, _ through: String) -> Book {
    book.changed { $0.period = DayRange(day(from), day(through)) }
  }

  private static let r05Monthly: [ClauseCase] = [
    .kept("R05.1", "it came after the holiday", reported(at: "2026-10-08 09:00")),
    .kept(
      "R05.1", "one report speaks of the whole quarter",
      reported(at: "2026-10-09 09:00", on: ("2026-07-01", "2026-09-30"))),
    .broken("R05.1", "it never came", Book(), finds: ["day/2026-09-30 2026-10-10"]),
    .broken(
      "R05.1", "it leaves the first day out",
      reported(at: "2026-10-08 09:00", on: ("2026-09-02", "2026-09-30")),
      finds: ["day/2026-09-30 2026-10-10"]),
    .broken(
      "R05.1", "it leaves the last day out",
      reported(at: "2026-10-08 09:00", on: ("2026-09-01", "2026-09-29")),
      finds: ["day/2026-09-30 2026-10-10"]),
    .broken(
      "R05.1", "its days are the wrong way round",
      reported(at: "2026-10-08 09:00", on: ("2026-09-30", "2026-09-01")),
      finds: ["day/2026-09-30 2026-10-10"]),
    .broken(
      "R05.1", "a report on an incident is not the one on the month",
      reported(at: "2026-10-08 09:00", .incident), finds: ["day/2026-09-30 2026-10-10"]),
    .broken(
      "R05.1", "three months of a quarter",
      audited(Book(), "2026-10-01", "2026-12-31"),
      finds: [
        "day/2026-09-30 2026-10-10", "day/2026-10-31 2026-11-10", "day/2026-11-30 2026-12-10",
      ]),
    .edge(
      "R05.1", "written before the month was over",
      reported(at: "2026-09-15 09:00"), finds: ["day/2026-09-30 2026-10-10"]),
    .edge(
      "R05.1", "a township: the first moment of the day after",
      reported(at: "2026-10-11 00:00"), finds: ["day/2026-09-30 2026-10-10"]),
    .edge(
      "R05.1", "a township: the last minute of the make-up Saturday",
      reported(at: "2026-10-10 23:59")),
    .edge(
      "R05.1", "a township: the Sunday after the make-up Saturday",
      reported(at: "2026-10-11 00:01"), finds: ["day/2026-09-30 2026-10-10"]),
    .edge(
      "R05.1", "a village: the due day rolling over the October holiday, kept",
      reported(Book(.village), at: "2026-10-08 23:59")),
    .edge(
      "R05.1", "a village: the due day rolling over the October holiday, missed",
      reported(Book(.village), at: "2026-10-09 00:01"), finds: ["day/2026-09-30 2026-10-08"]),
    .edge(
      "R05.1", "a village: nothing is late while the holiday lasts",
      audited(Book(.village), "2026-10-01", "2026-10-07")),
    .edge(
      "R05.1", "a village: late on a period of one day",
      audited(Book(.village), "2026-10-08", "2026-10-08"), finds: ["day/2026-09-30 2026-10-08"]),
    .edge(
      "R05.1", "a village: found once, in the period in which it fell due",
      audited(Book(.village), "2026-10-09", "2026-10-31")),
    .edge(
      "R05.1", "a county: the fifteenth", reported(Book(.county), at: "2026-10-15 23:59")),
    .edge(
      "R05.1", "a county: the sixteenth", reported(Book(.county), at: "2026-10-16 00:01"),
      finds: ["day/2026-09-30 2026-10-15"]),
    .edge(
      "R05.1", "a county: the day after the Spring Festival",
      audited(
        reported(Book(.county), at: "2026-02-24 23:59", on: ("2026-01-01", "2026-01-31")),
        "2026-02-01", "2026-02-28")),
    .edge(
      "R05.1", "a county: two days after the Spring Festival",
      audited(
        reported(Book(.county), at: "2026-02-25 00:01", on: ("2026-01-01", "2026-01-31")),
        "2026-02-01", "2026-02-28"),
      finds: ["day/2026-01-31 2026-02-24"]),
    .edge(
      "R05.1", "a township: the Sunday after a make-up Saturday rolls to Monday",
      audited(
        reported(at: "2026-05-11 23:59", on: ("2026-04-01", "2026-04-30")), "2026-05-01",
        "2026-05-31")),
    .edge(
      "R05.1", "the December of the year before", audited(Book(), "2026-01-01", "2026-01-31"),
      finds: ["day/2025-12-31 2026-01-12"]),
  ]

  private static func above(_ below: (String, String, String)...) -> Book {
    Book().changed { book in
      book.centersBelow = [id("c-2"), id("c-3")]
      book.reportsBelow = below.map { center, from, at in
        LowerReport(center: id(center), from: day(from), at: moment(at))
      }
    }
  }

  private static let r05Order: [ClauseCase] = [
    .kept(
      "R05.2", "all below had reported",
      reported(
        above(
          ("c-2", "2026-09-01", "2026-10-08 09:00"), ("c-3", "2026-09-01", "2026-10-08 10:00")),
        at: "2026-10-09 09:00")),
    .kept("R05.2", "there is none below", reported(at: "2026-10-09 09:00")),
    .kept(
      "R05.2", "an incident is reported on without waiting",
      reported(above(), at: "2026-10-09 09:00", .incident)),
    .broken(
      "R05.2", "nobody below has reported", reported(above(), at: "2026-10-09 09:00"),
      finds: ["line/r-1 2026-10-09"]),
    .broken(
      "R05.2", "one has reported twice and the other not at all",
      reported(
        above(
          ("c-2", "2026-09-01", "2026-10-08 09:00"), ("c-2", "2026-09-01", "2026-10-08 10:00")),
        at: "2026-10-09 09:00"),
      finds: ["line/r-1 2026-10-09"]),
    .broken(
      "R05.2", "it is sent again when all are in",
      reported(
        reported(
          above(
            ("c-2", "2026-09-01", "2026-10-08 09:00"), ("c-3", "2026-09-01", "2026-10-09 10:00")),
          at: "2026-10-09 09:00"), "r-2", at: "2026-10-10 09:00"),
      finds: ["line/r-1 2026-10-09"]),
    .edge(
      "R05.2", "the last below was a minute earlier",
      reported(
        above(
          ("c-2", "2026-09-01", "2026-10-08 09:00"), ("c-3", "2026-09-01", "2026-10-09 08:59")),
        at: "2026-10-09 09:00")),
    .edge(
      "R05.2", "the last below was a minute later",
      reported(
        above(
          ("c-2", "2026-09-01", "2026-10-08 09:00"), ("c-3", "2026-09-01", "2026-10-09 09:01")),
        at: "2026-10-09 09:00"),
      finds: ["line/r-1 2026-10-09"]),
    .edge(
      "R05.2", "what one below reported was on another month",
      reported(
        above(
          ("c-2", "2026-09-01", "2026-10-08 09:00"), ("c-3", "2026-08-01", "2026-10-08 09:00")),
        at: "2026-10-09 09:00"),
      finds: ["line/r-1 2026-10-09"]),
    .edge(
      "R05.2", "it was sent on the last minute before the period",
      reported(above(), at: "2026-09-30 23:59", on: ("2026-08-01", "2026-08-31"))),
  ]

  private static func cell(_ dimension: ReportDimension, _ count: Int) -> ReportCell {
    ReportCell(dimension: dimension, code: "x-1", count: count)
  }

  private static func telling(
    _ cells: ReportCell..., at: String = "2026-10-09 09:00",
    as occasion: SituationReport.Occasion = .regular, from sources: [String] = []
  ) -> Book {
    reported(at: at, occasion, cells: cells, sources: sources)
  }

  private static let r05Cells: [ClauseCase] =
    [
      .kept("R05.3", "no cell at all", telling()),
      .kept("R05.3", "all cells are large", telling(cell(.area, 12), cell(.matterKind, 40))),
      .broken(
        "R05.3", "a single case", telling(cell(.area, 12), cell(.matterKind, 1)),
        finds: ["line/r-1 2026-10-09"]),
      .broken(
        "R05.3", "two small cells of one report are found once",
        telling(cell(.area, 2), cell(.matterKind, 3)), finds: ["line/r-1 2026-10-09"]),
      .broken(
        "R05.3", "a report on an incident", telling(cell(.area, 2), as: .incident),
        finds: ["line/r-1 2026-10-09"]),
      .edge(
        "R05.3", "a cell under five: four", telling(cell(.area, 4)),
        finds: ["line/r-1 2026-10-09"]),
      .edge("R05.3", "a cell under five: five", telling(cell(.area, 5))),
      .edge(
        "R05.3", "nothing was counted", telling(cell(.area, 0)), finds: ["line/r-1 2026-10-09"]),
      .edge(
        "R05.3", "less than nothing was counted", telling(cell(.area, -5)),
        finds: ["line/r-1 2026-10-09"]),
      .edge("R05.3", "in the period before", telling(cell(.area, 4), at: "2026-09-30 23:59")),
      .edge("R05.3", "in the period after", telling(cell(.area, 4), at: "2026-11-01 00:00")),
    ]
    + forbidden("R05.4", .person, beside: .personScore)
    + forbidden("R05.5", .counselling, beside: .repeats)
    + forbidden("R05.6", .personScore, beside: .person) + [
      .edge(
        "R05.5", "it rests on a session of counselling",
        telling(from: ["s-1"]).line(
          "s-1", "2026-10-08 09:00",
          .counsellingSession(
            CounsellingSession(
              client: id("p-1"), counsellor: id("a-3"), from: moment("2026-10-08 09:00"),
              through: moment("2026-10-08 09:50"), isVoluntary: true))),
        finds: ["line/r-1 2026-10-09"])
    ]

  private static func forbidden(
    _ clause: String, _ dimension: ReportDimension, beside other: ReportDimension
  ) -> [ClauseCase] {
    [
      .kept(clause, "it counts areas and kinds", telling(cell(.area, 9), cell(.matterKind, 9))),
      .broken(
        clause, "it counts what it must not", telling(cell(.area, 9), cell(dimension, 9)),
        finds: ["line/r-1 2026-10-09"]),
      .broken(
        clause, "a report of a sensitive time does",
        telling(cell(dimension, 9), as: .sensitive), finds: ["line/r-1 2026-10-09"]),
      .edge(clause, "what comes nearest to it", telling(cell(other, 9))),
      .edge(
        clause, "it does so many times over", telling(cell(dimension, 9), cell(dimension, 8)),
        finds: ["line/r-1 2026-10-09"]),
      .edge(
        clause, "on the last minute of the period",
        telling(cell(dimension, 9), at: "2026-10-31 23:59"),
        finds: ["line/r-1 2026-10-31"]),
      .edge(
        clause, "on the first minute after", telling(cell(dimension, 9), at: "2026-11-01 00:00")),
    ]
  }
}
