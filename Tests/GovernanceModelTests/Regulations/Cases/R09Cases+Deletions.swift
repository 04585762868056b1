import GovernanceModel

extension ClauseCase {
  /// A center whose first camera recorded from a day on: there is no footage of earlier days.
  private static func recording(from first: String) -> Book {
    Book().line(
      "c-1", "\(first) 09:00",
      .cameraListing(CameraListing(camera: id("k-1"), place: PlaceKind.square.rawValue)))
  }

  private static func deleted(
    _ book: Book, _ from: String, _ through: String, at: String, proof: String? = "v-1",
    as name: String = "d-1"
  ) -> Book {
    book.line(
      name, at,
      .footageDeletion(
        FootageDeletion(from: day(from), through: day(through), proof: proof.map { id($0) })))
  }

  private static func held(
    _ book: Book, _ from: String, _ through: String, until: String? = "2026-12-31",
    at: String = "2026-10-05 09:00", as name: String = "h-1"
  ) -> Book {
    book.line(
      name, at,
      .footageHold(
        FootageHold(
          ground: .litigation, from: day(from), through: day(through),
          until: until.map { day($0) }, orderedBy: id("a-1"))))
  }

  private static func period(_ from: CivilDate, _ through: CivilDate, _ book: Book) -> Book {
    book.changed { $0.period = DayRange(from, through) }
  }

  /// Footage of one day, 24 September: thirty days and seven more end with 31 October.
  private static let oneDay = recording(from: "2026-09-24")

  private static let late = ["day/2026-09-24 2026-10-31"]

  static let r09Deletions: [ClauseCase] = [
    .kept(
      "R09.4", "all was deleted in time, with proof",
      deleted(
        deleted(
          recording(from: "2026-09-10"), "2026-09-10", "2026-09-17", at: "2026-10-17 02:00"),
        "2026-09-18", "2026-09-24", at: "2026-10-24 02:00", as: "d-2")),
    .kept("R09.4", "there is no camera and no footage", Book()),
    .broken(
      "R09.4", "nothing was deleted since the first camera", recording(from: "2026-09-10"),
      finds: ["day/2026-09-10 2026-10-17"]),
    .broken(
      "R09.4", "it was deleted without proof",
      deleted(Book(), "2026-09-01", "2026-09-01", at: "2026-10-05 02:00", proof: nil),
      finds: ["line/d-1 2026-10-05"]),
    .edge(
      "R09.4", "deleted on the last day allowed",
      deleted(oneDay, "2026-09-24", "2026-09-24", at: "2026-10-31 23:59")),
    .edge(
      "R09.4", "not deleted until one day later",
      deleted(oneDay, "2026-09-24", "2026-09-24", at: "2026-11-01 00:00"), finds: late),
    .edge(
      "R09.4", "the camera is a day too new for anything to fall due", recording(from: "2026-09-25")
    ),
    .edge(
      "R09.4", "what fell due on the last day before the period",
      deleted(
        held(recording(from: "2026-08-24"), "2026-08-25", "2026-12-31", at: "2026-09-01 09:00"),
        "2026-08-24",
        "2026-08-24", at: "2026-10-01 00:00")),
    .edge(
      "R09.4", "what falls due on the first day of the period",
      held(recording(from: "2026-08-25"), "2026-08-26", "2026-12-31", at: "2026-09-01 09:00"),
      finds: ["day/2026-08-25 2026-10-01"]),
    .edge(
      "R09.4", "days in between were deleted, so that two stretches are late",
      deleted(
        recording(from: "2026-09-10"), "2026-09-15", "2026-09-17", at: "2026-10-18 02:00"),
      finds: ["day/2026-09-10 2026-10-17", "day/2026-09-18 2026-10-25"]),
    .edge(
      "R09.4", "the days of the deletion are the day before",
      deleted(oneDay, "2026-09-01", "2026-09-23", at: "2026-10-24 02:00"), finds: late),
    .edge("R09.4", "a hold that covers it", held(oneDay, "2026-09-24", "2026-09-24")),
    .edge(
      "R09.4", "a hold until the last day allowed",
      held(oneDay, "2026-09-24", "2026-09-24", until: "2026-10-31")),
    .edge(
      "R09.4", "a hold that ended with the time itself",
      held(oneDay, "2026-09-24", "2026-09-24", until: "2026-10-24"), finds: late),
    .edge(
      "R09.4", "a hold of the day before", held(oneDay, "2026-09-20", "2026-09-23"), finds: late),
    .edge("R09.4", "a hold without an end", held(oneDay, "2026-09-24", "2026-09-24", until: nil)),
    .edge(
      "R09.4", "a hold ordered on the last day allowed",
      held(oneDay, "2026-09-24", "2026-09-24", at: "2026-10-31 23:59")),
    .edge(
      "R09.4", "a hold ordered when it was late",
      held(oneDay, "2026-09-24", "2026-09-24", at: "2026-11-01 00:00"), finds: late),
    .edge(
      "R09.4", "a hold that ended, and nothing was deleted in the seven days after",
      held(
        held(
          recording(from: "2026-08-20"), "2026-08-20", "2026-08-20", until: "2026-10-10",
          at: "2026-09-01 09:00"),
        "2026-08-21", "2026-12-31", at: "2026-09-01 09:00", as: "h-2"),
      finds: ["day/2026-08-20 2026-10-17"]),
    .edge(
      "R09.4", "a hold that ended, and it was deleted in the seven days after",
      deleted(
        held(
          held(
            recording(from: "2026-08-20"), "2026-08-20", "2026-08-20", until: "2026-10-10",
            at: "2026-09-01 09:00"),
          "2026-08-21", "2026-12-31", at: "2026-09-01 09:00", as: "h-2"),
        "2026-08-20", "2026-08-20", at: "2026-10-17 23:59")),
    .edge(
      "R09.4", "no proof, on the last minute before the period",
      deleted(Book(), "2026-08-01", "2026-08-01", at: "2026-09-30 23:59", proof: nil)),
    .edge(
      "R09.4", "no proof, on the first minute after the period",
      deleted(Book(), "2026-09-01", "2026-09-01", at: "2026-11-01 00:00", proof: nil)),
    .edge(
      "R09.4", "two months looked at together find what each of them finds",
      period(day("2026-10-01"), day("2026-11-30"), recording(from: "2026-08-01")),
      finds: ["day/2026-08-25 2026-10-01", "day/2026-09-25 2026-11-01"]),
    .edge(
      "R09.4", "the first footage there can be is late once",
      period(.earliest, day("0001-02-10"), recording(from: "0001-01-01")),
      finds: ["day/0001-01-01 0001-02-07"]),
    .edge(
      "R09.4", "what falls due on the last day there is",
      period(.latest, .latest, recording(from: "9999-11-24")),
      finds: ["day/9999-11-24 9999-12-31"]),

    .kept(
      "R09.5", "footage deleted after 33 days",
      deleted(Book(), "2026-09-12", "2026-09-12", at: "2026-10-15 02:00")),
    .broken(
      "R09.5", "footage deleted after a week",
      deleted(Book(), "2026-10-08", "2026-10-08", at: "2026-10-15 02:00"),
      finds: ["line/d-1 2026-10-15"]),
    .edge(
      "R09.5", "footage deleted after 29 days",
      deleted(Book(), "2026-09-16", "2026-09-16", at: "2026-10-15 23:59"),
      finds: ["line/d-1 2026-10-15"]),
    .edge(
      "R09.5", "footage deleted after 30 days",
      deleted(Book(), "2026-09-15", "2026-09-15", at: "2026-10-15 00:00")),
    .edge(
      "R09.5", "of a stretch the last day is deleted after 29 days",
      deleted(Book(), "2026-08-01", "2026-09-16", at: "2026-10-15 02:00"),
      finds: ["line/d-1 2026-10-15"]),
    .edge(
      "R09.5", "of a stretch the last day is deleted after 30 days",
      deleted(Book(), "2026-08-01", "2026-09-15", at: "2026-10-15 02:00")),
    .edge(
      "R09.5", "the days stand the wrong way round, the later one young",
      deleted(Book(), "2026-10-14", "2026-08-01", at: "2026-10-15 02:00"),
      finds: ["line/d-1 2026-10-15"]),
    .edge(
      "R09.5", "the footage of days that are yet to come",
      deleted(Book(), "2026-10-15", "2026-11-15", at: "2026-10-15 02:00"),
      finds: ["line/d-1 2026-10-15"]),
    .edge(
      "R09.5", "old footage is deleted while a hold keeps it",
      deleted(
        held(Book(), "2026-08-20", "2026-08-25", at: "2026-09-01 09:00"), "2026-08-20",
        "2026-08-20",
        at: "2026-10-15 02:00"),
      finds: ["line/d-1 2026-10-15"]),
    .edge(
      "R09.5", "old footage is deleted on the day after a hold",
      deleted(
        held(Book(), "2026-08-20", "2026-08-20", until: "2026-10-14", at: "2026-09-01 09:00"),
        "2026-08-20", "2026-08-20", at: "2026-10-15 02:00")),
    .edge(
      "R09.5", "old footage is deleted, and held when it is gone",
      deleted(
        held(Book(), "2026-09-01", "2026-09-01", at: "2026-10-16 09:00"), "2026-09-01",
        "2026-09-01",
        at: "2026-10-15 02:00")),
    .edge(
      "R09.5", "too early, on the last minute before the period",
      deleted(Book(), "2026-09-29", "2026-09-29", at: "2026-09-30 23:59")),
    .edge(
      "R09.5", "too early, on the first minute after the period",
      deleted(Book(), "2026-10-30", "2026-10-30", at: "2026-11-01 00:00")),
  ]
}
