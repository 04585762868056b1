import GovernanceModel

extension ClauseCase {
  private static func barring(
    _ people: (String, BarredPerson.Ground, String)..., units: (String, String)...,
    in book: Book = Book()
  ) -> Book {
    book.with(
      CaseRecord(
        id: id("m-1"), kind: .petition, openedAt: moment("2026-09-01 09:00"),
        barredPeople: people.map {
          BarredPerson(person: id($0.0), ground: $0.1, since: moment($0.2))
        },
        barredUnits: units.map { BarredUnit(unit: unit($0.0), since: moment($0.1)) }))
  }

  private static func met(
    _ book: Book, _ at: String = "2026-10-08 09:00", on matter: String? = "m-1",
    with members: [String] = ["a-1", "a-2"], invited: [String] = ["organ/o-1"],
    readers: [String] = []
  ) -> Book {
    book.line(
      "k-1", at, matter: matter,
      .consultation(
        ConsultationRecord(
          trigger: .group, invited: invited.map { unit($0) }, members: members.map { id($0) },
          readers: readers.map { id($0) })))
  }

  private static func decided(
    _ book: Book, _ name: String = "d-1", _ at: String = "2026-10-08 10:00", by members: String...
  ) -> Book {
    book.line(
      name, at, matter: "m-1",
      .consultationDecision(
        ConsultationDecision(
          consultation: id("k-1"), members: members.map { id($0) }, standsApart: true)))
  }

  private static func inSeptember(_ book: Book) -> Book {
    book.changed { $0.period = DayRange(day("2026-09-01"), day("2026-09-30")) }
  }

  private static let relative = barring(("a-9", .interested, "2026-09-02 09:00"))
  private static let complained = barring(
    ("a-8", .accused, "2026-09-02 09:00"), units: ("organ/o-9", "2026-09-02 09:00"))
  private static let overTheMonth = decided(
    met(relative, "2026-09-30 15:00", with: ["a-1", "a-9"]), "d-1", "2026-10-01 09:00", by: "a-1")

  static let r06People: [ClauseCase] = recused + accused

  private static let recused: [ClauseCase] = [
    .kept("R06.4", "they keep away", decided(met(relative), by: "a-1", "a-2")),
    .kept("R06.4", "nobody has an interest", decided(met(barring()), by: "a-1")),
    .broken(
      "R06.4", "they meet", met(relative, with: ["a-1", "a-9"]), finds: ["line/k-1 2026-10-08"]),
    .broken(
      "R06.4", "they decide", decided(met(relative), by: "a-1", "a-9"),
      finds: ["line/k-1 2026-10-08"]),
    .broken(
      "R06.4", "whoever had stepped back meets",
      met(barring(("a-9", .recused, "2026-09-02 09:00")), with: ["a-9"]),
      finds: ["line/k-1 2026-10-08"]),
    .broken(
      "R06.4", "they meet, and others decide",
      decided(met(relative, with: ["a-1", "a-9"]), by: "a-1"), finds: ["line/k-1 2026-10-08"]),
    .edge(
      "R06.4", "they meet and decide, on two grounds, and are found once",
      decided(
        met(
          barring(
            ("a-9", .interested, "2026-09-02 09:00"), ("a-9", .recused, "2026-09-03 09:00")),
          with: ["a-9"]), by: "a-9"),
      finds: ["line/k-1 2026-10-08"]),
    .edge(
      "R06.4", "the interest began as they met",
      met(barring(("a-9", .interested, "2026-10-08 09:00")), with: ["a-9"]),
      finds: ["line/k-1 2026-10-08"]),
    .edge(
      "R06.4", "the interest began a minute after",
      met(barring(("a-9", .interested, "2026-10-08 09:01")), with: ["a-9"])),
    .edge(
      "R06.4", "they step back from the meeting, and others decide",
      decided(
        met(barring(("a-9", .recused, "2026-10-08 09:30")), with: ["a-1", "a-9"]), by: "a-1")),
    .edge(
      "R06.4", "they write a second decision down",
      decided(decided(met(relative), by: "a-1"), "d-2", "2026-10-08 15:00", by: "a-9"),
      finds: ["line/k-1 2026-10-08"]),
    .edge(
      "R06.4", "they met in the period before, and others decided in this one", overTheMonth),
    .edge(
      "R06.4", "they met in this period, and others decided in the next",
      inSeptember(overTheMonth), finds: ["line/k-1 2026-09-30"]),
    .edge("R06.4", "they have no interest in that case", met(relative, on: "m-2", with: ["a-9"])),
    .edge("R06.4", "it is on no case", met(relative, on: nil, with: ["a-9"])),
    .edge("R06.4", "nobody is named", met(relative, with: [])),
  ]

  private static let accused: [ClauseCase] = [
    .kept("R06.5", "neither is invited", decided(met(complained), by: "a-1")),
    .kept("R06.5", "nobody is accused", met(barring(), invited: ["organ/o-9"])),
    .broken(
      "R06.5", "their office is invited", met(complained, invited: ["organ/o-1", "organ/o-9"]),
      finds: ["line/k-1 2026-10-08"]),
    .broken(
      "R06.5", "they take part", met(complained, with: ["a-8"]), finds: ["line/k-1 2026-10-08"]),
    .broken(
      "R06.5", "they may read the materials", met(complained, readers: ["a-8"]),
      finds: ["line/k-1 2026-10-08"]),
    .broken(
      "R06.5", "they decide", decided(met(complained), by: "a-8"), finds: ["line/k-1 2026-10-08"]),
    .edge(
      "R06.5", "they and their office, which is found once",
      decided(
        met(complained, with: ["a-8"], invited: ["organ/o-9"], readers: ["a-8"]), by: "a-8"),
      finds: ["line/k-1 2026-10-08"]),
    .edge(
      "R06.5", "the office was accused as it was invited",
      met(barring(units: ("organ/o-9", "2026-10-08 09:00")), invited: ["organ/o-9"]),
      finds: ["line/k-1 2026-10-08"]),
    .edge(
      "R06.5", "the office was accused a minute after",
      met(barring(units: ("organ/o-9", "2026-10-08 09:01")), invited: ["organ/o-9"])),
    .edge(
      "R06.5", "the office was accused between the meeting and the decision",
      decided(
        met(barring(units: ("organ/o-9", "2026-10-08 09:30")), invited: ["organ/o-9"]),
        by: "a-1")),
    .edge(
      "R06.5", "whoever has an interest is not accused",
      met(relative, with: ["a-9"], readers: ["a-9"])),
    .edge(
      "R06.5", "on the first minute of the period",
      met(complained, "2026-10-01 00:00", invited: ["organ/o-9"]), finds: ["line/k-1 2026-10-01"]),
    .edge(
      "R06.5", "on the last minute before it",
      met(complained, "2026-09-30 23:59", invited: ["organ/o-9"])),
    .edge(
      "R06.5", "invited in the period before, and others decided in this one",
      decided(
        met(complained, "2026-09-30 15:00", invited: ["organ/o-9"]), "d-1", "2026-10-01 09:00",
        by: "a-1")),
  ]
}
