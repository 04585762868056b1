import GovernanceModel

extension ClauseCase {
  static let r03: [ClauseCase] = r03Weeks + r03Months + r03Minutes + r03Course

  /// Meetings of 2026 at a tier, called `m-1`, `m-2` and so on.
  private static func met(_ tier: Tier, _ held: String...) -> Book {
    var book = Book(tier)
    for (index, held) in held.enumerated() {
      book = book.line(
        "m-\(index + 1)", "2026-\(held)",
        .regularMeeting(
          RegularMeeting(
            heldAt: moment("2026-\(held)"), leader: .director, groups: WorkingGroup.allCases)))
    }
    return book
  }

  private static func from(_ first: String, through last: String, _ book: Book) -> Book {
    book.changed { $0.period = DayRange(day("2026-\(first)"), day("2026-\(last)")) }
  }

  private static let r03Weeks: [ClauseCase] = [
    .kept(
      "R03.1", "village: a meeting in each week that ends in October",
      met(.village, "09-30 10:00", "10-09 10:00", "10-14 10:00", "10-21 10:00")),
    .broken(
      "R03.1", "village: none in the third of the weeks",
      met(.village, "09-30 10:00", "10-09 10:00", "10-21 10:00"),
      finds: ["day/2026-10-18 2026-10-18"]),
    .broken(
      "R03.1", "village: none at all", met(.village),
      finds: [
        "day/2026-10-04 2026-10-04", "day/2026-10-11 2026-10-11", "day/2026-10-18 2026-10-18",
        "day/2026-10-25 2026-10-25",
      ]),
    .edge(
      "R03.1", "village: in the last minute of a Sunday",
      from("10-12", through: "10-18", met(.village, "10-18 23:59"))),
    .edge(
      "R03.1", "village: in the first minute of the next Monday",
      from("10-12", through: "10-18", met(.village, "10-19 00:00")),
      finds: ["day/2026-10-18 2026-10-18"]),
    .edge(
      "R03.1", "village: in the first minute of a Monday",
      from("10-12", through: "10-18", met(.village, "10-12 00:00"))),
    .edge(
      "R03.1", "village: in the last minute of the Sunday before",
      from("10-12", through: "10-18", met(.village, "10-11 23:59")),
      finds: ["day/2026-10-18 2026-10-18"]),
    .edge(
      "R03.1", "village: twice in a week does not do for the next",
      from("10-12", through: "10-25", met(.village, "10-12 10:00", "10-16 10:00")),
      finds: ["day/2026-10-25 2026-10-25"]),
    .edge(
      "R03.1", "village: the week that ends on the day after the period",
      from("10-26", through: "10-31", met(.village))),
    .edge(
      "R03.1", "village: the week that ends on the last day of the period",
      from("10-26", through: "11-01", met(.village)), finds: ["day/2026-11-01 2026-11-01"]),
    .edge(
      "R03.1", "village: the week of which half is rest",
      from("10-01", through: "10-04", met(.village)), finds: ["day/2026-10-04 2026-10-04"]),
    .edge(
      "R03.1", "village: met on the make-up Saturday of a short week",
      from("10-05", through: "10-11", met(.village, "10-10 10:00"))),
    .edge(
      "R03.1", "village: the week of the Spring Festival, of which all is rest",
      from("02-16", through: "02-22", met(.village))),
    .edge(
      "R03.1", "village: the week after it, of which a day is rest",
      from("02-23", through: "03-01", met(.village)), finds: ["day/2026-03-01 2026-03-01"]),
    .edge(
      "R03.1", "village: the first week that can be written",
      met(.village).changed { $0.period = DayRange(.earliest, .earliest.advanced(byDays: 6)) },
      finds: ["day/0001-01-07 0001-01-07"]),
    .edge(
      "R03.1", "village: the last week that can be written is cut short",
      met(.village).changed { $0.period = DayRange(.latest, .latest) },
      finds: ["day/9999-12-31 9999-12-31"]),
  ]

  private static let r03Months: [ClauseCase] = [
    .kept("R03.1", "township: once in each half", met(.township, "10-09 10:00", "10-20 10:00")),
    .kept("R03.1", "county: once in the month", met(.county, "10-20 10:00")),
    .broken(
      "R03.1", "township: twice in the first half", met(.township, "10-09 10:00", "10-12 10:00"),
      finds: ["day/2026-10-31 2026-10-31"]),
    .broken(
      "R03.1", "county: not in the month", met(.county, "09-28 10:00"),
      finds: ["day/2026-10-31 2026-10-31"]),
    .broken(
      "R03.1", "a joint meeting is no regular one",
      Book(.county).line(
        "j-1", "2026-10-20 10:00",
        .jointMeeting(
          JointMeeting(heldAt: moment("2026-10-20 10:00"), occasion: .regular, invitations: []))),
      finds: ["day/2026-10-31 2026-10-31"]),
    .edge(
      "R03.1", "township: in the last minute of the 15th",
      from("10-01", through: "10-15", met(.township, "10-15 23:59"))),
    .edge(
      "R03.1", "township: in the first minute of the 16th",
      from("10-01", through: "10-15", met(.township, "10-16 00:00")),
      finds: ["day/2026-10-15 2026-10-15"]),
    .edge(
      "R03.1", "township: the period is the 15th",
      from("10-15", through: "10-15", met(.township)), finds: ["day/2026-10-15 2026-10-15"]),
    .edge(
      "R03.1", "township: the 16th is of the second half",
      from("10-16", through: "10-31", met(.township, "10-16 00:00"))),
    .edge(
      "R03.1", "township: the 15th is not of the second half",
      from("10-16", through: "10-31", met(.township, "10-15 23:59")),
      finds: ["day/2026-10-31 2026-10-31"]),
    .edge(
      "R03.1", "township: the second half of February ends on the 28th",
      from("02-16", through: "02-28", met(.township)), finds: ["day/2026-02-28 2026-02-28"]),
    .edge(
      "R03.1", "township: the period ends a day before the half",
      from("10-16", through: "10-30", met(.township))),
    .edge("R03.1", "county: in the last minute of the month", met(.county, "10-31 23:59")),
    .edge(
      "R03.1", "county: in the first minute of the next month", met(.county, "11-01 00:00"),
      finds: ["day/2026-10-31 2026-10-31"]),
    .edge(
      "R03.1", "county: held in the month, written in the next",
      Book(.county).line(
        "m-1", "2026-11-02 10:00",
        .regularMeeting(RegularMeeting(heldAt: moment("2026-10-31 10:00"), groups: [])))),
    .edge("R03.1", "county: in the first minute of the month", met(.county, "10-01 00:00")),
    .edge(
      "R03.1", "county: in the last minute of the month before", met(.county, "09-30 23:59"),
      finds: ["day/2026-10-31 2026-10-31"]),
    .edge(
      "R03.1", "county: the period ends a day before the month",
      from("10-01", through: "10-30", met(.county))),
    .edge(
      "R03.1", "county: the period is the last day of the month",
      from("10-31", through: "10-31", met(.county)), finds: ["day/2026-10-31 2026-10-31"]),
    .edge(
      "R03.1", "county: the day before the period counts for the month",
      from("10-31", through: "10-31", met(.county, "10-30 10:00"))),
    .edge(
      "R03.1", "county: the first month that can be written",
      met(.county).changed { $0.period = DayRange(.earliest, .earliest.advanced(byDays: 30)) },
      finds: ["day/0001-01-31 0001-01-31"]),
    .edge(
      "R03.1", "county: the last month that can be written",
      met(.county).changed { $0.period = DayRange(.latest, .latest) },
      finds: ["day/9999-12-31 9999-12-31"]),
    .edge(
      "R03.1", "township: the last half month that can be written",
      met(.township).changed { $0.period = DayRange(.latest, .latest) },
      finds: ["day/9999-12-31 9999-12-31"]),
  ]
}
