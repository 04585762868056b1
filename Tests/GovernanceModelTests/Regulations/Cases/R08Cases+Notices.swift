import GovernanceModel

extension ClauseCase {
  /// The records with an assessment of September, of which the worker was told then.
  private static func assessed(
    _ book: Book = Book(), as name: String = "n-1", at: String = "2026-10-08 09:00",
    told: String?, mayObject: Bool = true
  ) -> Book {
    book.line(
      name, at,
      .assessment(
        GridWorkerAssessment(
          worker: id("w-1"), from: day("2026-09-01"), through: day("2026-09-30"),
          parts: AssessmentSide.allCases.map {
            AssessmentPart(side: $0, by: id("a-2"), points: 80)
          }, total: 80, grade: "satisfactory", noticeAt: told.map { moment($0) },
          statesObjection: mayObject)))
  }

  private static func objected(
    _ book: Book = Book(), as name: String = "o-1", at: String
  ) -> Book {
    book.line(
      name, at, by: "w-1", .assessmentObjection(AssessmentObjection(assessment: id("n-1"))))
  }

  private static func answered(
    _ book: Book, _ objection: String = "o-1", at: String, as name: String = "s-1"
  ) -> Book {
    book.line(
      name, at, .assessmentAnswer(AssessmentAnswer(objection: id(objection), isUpheld: true)))
  }

  private static func inSeptember(_ book: Book) -> Book {
    book.changed { $0.period = DayRange(day("2026-09-01"), day("2026-09-30")) }
  }

  private static func ofTheLastMonth(_ book: Book) -> Book {
    book.changed { $0.period = DayRange(day("9999-12-01"), .latest) }
  }

  static let r08Notices: [ClauseCase] = [
    .kept("R08.4", "they were told the next day", assessed(told: "2026-10-09 09:00")),
    .broken("R08.4", "they were never told", assessed(told: nil), finds: ["line/n-1 2026-10-14"]),
    .broken(
      "R08.4", "they were told, and not that they may object",
      assessed(told: "2026-10-09 09:00", mayObject: false), finds: ["line/n-1 2026-10-09"]),
    .edge(
      "R08.4", "they were told on the fifth day, the make-up Saturday being the second",
      assessed(told: "2026-10-14 23:59")),
    .edge(
      "R08.4", "they were told when the fifth day was over", assessed(told: "2026-10-15 00:00"),
      finds: ["line/n-1 2026-10-14"]),
    .edge(
      "R08.4", "they were told on the sixth day", assessed(told: "2026-10-15 00:01"),
      finds: ["line/n-1 2026-10-14"]),
    .edge(
      "R08.4", "told on the fifth day, over the holidays",
      assessed(at: "2026-09-30 09:00", told: "2026-10-13 23:59")),
    .edge(
      "R08.4", "told on the sixth day, over the holidays",
      assessed(at: "2026-09-30 09:00", told: "2026-10-14 00:01"),
      finds: ["line/n-1 2026-10-13"]),
    .edge(
      "R08.4", "it fell due on the last day before the period",
      assessed(at: "2026-09-22 09:00", told: nil)),
    .edge(
      "R08.4", "it fell due in the period and was made before it",
      assessed(at: "2026-09-23 09:00", told: nil), finds: ["line/n-1 2026-10-08"]),
    .edge(
      "R08.4", "the last that falls due in the period", assessed(at: "2026-10-23 09:00", told: nil),
      finds: ["line/n-1 2026-10-30"]),
    .edge(
      "R08.4", "the first that falls due after the period",
      assessed(at: "2026-10-26 09:00", told: nil)),
    .edge(
      "R08.4", "told after the period that they have no right to object",
      assessed(at: "2026-10-30 09:00", told: "2026-11-01 00:00", mayObject: false)),
    .edge(
      "R08.4", "told on the last day of the period, and not that they may object",
      assessed(at: "2026-10-30 09:00", told: "2026-10-31 23:59", mayObject: false),
      finds: ["line/n-1 2026-10-31"]),
    .edge(
      "R08.4", "told late, and then not that they may object",
      assessed(told: "2026-10-20 09:00", mayObject: false),
      finds: ["line/n-1 2026-10-14", "line/n-1 2026-10-20"]),
    .edge(
      "R08.4", "nobody was told of anything, which is found once",
      assessed(told: nil, mayObject: false), finds: ["line/n-1 2026-10-14"]),
    .edge(
      "R08.4", "the notice stands in a later line of the same assessment",
      assessed(
        assessed(told: nil), as: "n-2", at: "2026-10-12 09:00", told: "2026-10-12 09:00")),
    .edge(
      "R08.4", "assessed on the last day there is and told at once",
      ofTheLastMonth(assessed(at: "9999-12-31 09:00", told: "9999-12-31 10:00"))),

    .kept(
      "R08.7", "it was answered the next day",
      answered(objected(at: "2026-10-12 09:00"), at: "2026-10-13 09:00")),
    .broken(
      "R08.7", "it was never answered", objected(at: "2026-10-12 09:00"),
      finds: ["line/o-1 2026-10-19"]),
    .edge(
      "R08.7", "answered on the fifth day",
      answered(objected(at: "2026-10-12 09:00"), at: "2026-10-19 23:59")),
    .edge(
      "R08.7", "answered on the sixth day",
      answered(objected(at: "2026-10-12 09:00"), at: "2026-10-20 00:01"),
      finds: ["line/o-1 2026-10-19"]),
    .edge(
      "R08.7", "raised before the make-up Saturday and answered on the fifth day",
      answered(objected(at: "2026-10-09 23:59"), at: "2026-10-15 23:59")),
    .edge(
      "R08.7", "raised before the make-up Saturday and answered on the sixth day",
      answered(objected(at: "2026-10-09 23:59"), at: "2026-10-16 00:01"),
      finds: ["line/o-1 2026-10-15"]),
    .edge(
      "R08.7", "raised in the holidays and answered on the fifth day that is worked",
      answered(objected(at: "2026-10-03 09:00"), at: "2026-10-13 23:59")),
    .edge(
      "R08.7", "raised in the holidays and answered on the sixth day that is worked",
      answered(objected(at: "2026-10-03 09:00"), at: "2026-10-14 00:01"),
      finds: ["line/o-1 2026-10-13"]),
    .edge(
      "R08.7", "raised before the make-up Sunday and answered on the fifth day",
      inSeptember(answered(objected(at: "2026-09-18 09:00"), at: "2026-09-24 23:59"))),
    .edge(
      "R08.7", "raised before the make-up Sunday and answered on the sixth day",
      inSeptember(answered(objected(at: "2026-09-18 09:00"), at: "2026-09-28 00:01")),
      finds: ["line/o-1 2026-09-24"]),
    .edge(
      "R08.7", "the last that falls due in the period", objected(at: "2026-10-25 09:00"),
      finds: ["line/o-1 2026-10-30"]),
    .edge("R08.7", "the first that falls due after the period", objected(at: "2026-10-26 00:00")),
    .edge(
      "R08.7", "it fell due on the last day before the period", objected(at: "2026-09-22 09:00")),
    .edge(
      "R08.7", "another objection was answered",
      answered(
        objected(objected(at: "2026-10-12 09:00"), as: "o-2", at: "2026-10-13 09:00"), "o-2",
        at: "2026-10-13 10:00"),
      finds: ["line/o-1 2026-10-19"]),
    .edge(
      "R08.7", "answered in time, and once more when it was late",
      answered(
        answered(objected(at: "2026-10-12 09:00"), at: "2026-10-13 09:00"),
        at: "2026-10-27 09:00", as: "s-2")),
    .edge(
      "R08.7", "the answer is of the day before the objection",
      answered(objected(at: "2026-10-12 09:00"), at: "2026-10-11 09:00"),
      finds: ["line/o-1 2026-10-19"]),
    .edge(
      "R08.7", "an answer of the day before, and one in time",
      answered(
        answered(objected(at: "2026-10-12 09:00"), at: "2026-10-11 09:00"),
        at: "2026-10-19 09:00", as: "s-2")),
    .edge(
      "R08.7", "an answer of the day before, and one that is late",
      answered(
        answered(objected(at: "2026-10-12 09:00"), at: "2026-10-11 09:00"),
        at: "2026-10-20 09:00", as: "s-2"),
      finds: ["line/o-1 2026-10-19"]),
  ]
}
