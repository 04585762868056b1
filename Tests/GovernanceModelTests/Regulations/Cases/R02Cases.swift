import GovernanceModel

extension ClauseCase {
  static let r02: [ClauseCase] = r02Presence + r02Hours + r02Reports + r02People

  private typealias Stretch = (from: String, through: String)

  private static func duty(
    _ book: Book, _ name: String, _ time: Stretch, _ mode: DutyShift.Mode = .onSite,
    place: DutyShift.Place = .center, officers: [String] = ["a-1"]
  ) -> Book {
    book.line(
      name, "2026-08-31 09:00",
      .dutyShift(
        DutyShift(
          from: moment("2026-\(time.from)"), through: moment("2026-\(time.through)"), mode: mode,
          place: place, officers: officers.map { id($0) })))
  }

  /// A roster: when somebody is there, and when somebody else is within call.
  private static func roster(
    _ tier: Tier = .township, there: [Stretch], called: [Stretch] = []
  ) -> Book {
    var book = Book(tier)
    for (index, time) in there.enumerated() { book = duty(book, "s-\(index)", time) }
    for (index, time) in called.enumerated() {
      book = duty(book, "p-\(index)", time, .onCall, officers: ["a-2"])
    }
    return book
  }

  private static let month: [Stretch] = [("10-01 00:00", "11-01 00:00")]
  /// All of October but the night from the 8th to the 9th.
  private static let allButANight: [Stretch] = [
    ("10-01 00:00", "10-08 22:00"), ("10-09 06:00", "11-01 00:00"),
  ]

  private static let r02Presence: [ClauseCase] = [
    .kept("R02.1", "township: somebody is there all the time", roster(there: month)),
    .kept(
      "R02.1", "county: shifts follow one another",
      roster(.county, there: [("10-01 00:00", "10-08 20:00"), ("10-08 20:00", "11-01 00:00")])),
    .kept(
      "R02.1", "a short shift lies within a long one, and the next takes up from the long one",
      roster(
        there: [
          ("10-01 00:00", "10-08 20:00"), ("10-08 09:00", "10-08 10:00"),
          ("10-08 20:00", "11-01 00:00"),
        ])),
    .broken(
      "R02.1", "nobody is there for two hours",
      roster(there: [("10-01 00:00", "10-08 20:00"), ("10-08 22:00", "11-01 00:00")]),
      finds: ["day/2026-10-08 2026-10-08"]),
    .broken(
      "R02.1", "nobody is on the roster", roster(there: []), finds: ["day/2026-10-01 2026-10-01"]),
    .broken(
      "R02.1", "township: a night on call alone", roster(there: allButANight, called: month),
      finds: ["day/2026-10-08 2026-10-08"]),
    .broken(
      "R02.1", "county: a night on call alone",
      roster(.county, there: allButANight, called: month), finds: ["day/2026-10-08 2026-10-08"]),
    .broken(
      "R02.1", "two gaps on different days",
      roster(
        there: [
          ("10-01 00:00", "10-08 20:00"), ("10-08 21:00", "10-20 20:00"),
          ("10-20 21:00", "11-01 00:00"),
        ]), finds: ["day/2026-10-08 2026-10-08", "day/2026-10-20 2026-10-20"]),
    .edge(
      "R02.1", "a gap of one minute",
      roster(there: [("10-01 00:00", "10-08 20:00"), ("10-08 20:01", "11-01 00:00")]),
      finds: ["day/2026-10-08 2026-10-08"]),
    .edge(
      "R02.1", "a gap across midnight", roster(there: allButANight),
      finds: ["day/2026-10-08 2026-10-08"]),
    .edge(
      "R02.1", "for the last two hours of a night alone there is nobody within call either",
      roster(
        there: allButANight,
        called: [("10-01 00:00", "10-09 04:00"), ("10-09 06:00", "11-01 00:00")]),
      finds: ["day/2026-10-08 2026-10-08", "day/2026-10-09 2026-10-09"]),
    .edge(
      "R02.1", "24 hours a day are asked in the rest of October too",
      roster(there: [("10-01 00:00", "10-03 12:00"), ("10-03 13:00", "11-01 00:00")]),
      finds: ["day/2026-10-03 2026-10-03"]),
    .edge(
      "R02.1", "a gap runs on into the period", roster(there: [("10-01 06:00", "11-01 00:00")]),
      finds: ["day/2026-10-01 2026-10-01"]),
    .edge(
      "R02.1", "a gap ends with the day before the period",
      roster(there: [("09-29 00:00", "09-30 20:00"), ("10-01 00:00", "11-01 00:00")])),
    .edge(
      "R02.1", "a gap in the last minute of the period",
      roster(there: [("10-01 00:00", "10-31 23:59")]), finds: ["day/2026-10-31 2026-10-31"]),
    .edge(
      "R02.1", "shifts reach over both ends of the period",
      roster(there: [("09-30 20:00", "10-15 08:00"), ("10-15 08:00", "11-01 08:00")])),
    .edge(
      "R02.1", "a shift that ends before it begins fills no gap",
      duty(roster(there: allButANight), "s-9", ("10-09 02:00", "10-08 23:00")),
      finds: ["day/2026-10-08 2026-10-08"]),
    .edge(
      "R02.1", "a shift that ends before it begins opens no gap",
      duty(roster(there: month), "s-9", ("10-09 06:00", "10-08 22:00"))),
    .edge(
      "R02.1", "a shift with nobody on it fills no gap",
      duty(roster(there: allButANight), "s-9", ("10-08 22:00", "10-09 06:00"), officers: []),
      finds: ["day/2026-10-08 2026-10-08"]),
    .edge(
      "R02.1", "the room for video analysis is not the center",
      duty(
        roster(there: allButANight), "s-9", ("10-08 22:00", "10-09 06:00"), place: .monitoringRoom),
      finds: ["day/2026-10-08 2026-10-08"]),
    .edge(
      "R02.1", "the first day that can be written",
      Book().changed { $0.period = DayRange(.earliest, .earliest) },
      finds: ["day/0001-01-01 0001-01-01"]),
    .edge(
      "R02.1", "the last day that can be written",
      Book().changed { $0.period = DayRange(.latest, .latest) },
      finds: ["day/9999-12-31 9999-12-31"]),
  ]
}

/// R02.1 in a village: somebody is there in the working hours, and within call all day.
extension ClauseCase {
  private static let workdays = [
    8, 9, 10, 12, 13, 14, 15, 16, 19, 20, 21, 22, 23, 26, 27, 28, 29, 30,
  ]
  private static let september = [
    1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 28, 29, 30,
  ]

  private static func hours(_ month: String, _ days: [Int]) -> [Stretch] {
    days.flatMap { day -> [Stretch] in
      let date = "\(month)-\(day < 10 ? "0" : "")\(day)"
      return [("\(date) 09:00", "\(date) 12:00"), ("\(date) 13:00", "\(date) 17:00")]
    }
  }

  /// Somebody is within call all October, and there in the working hours of all days but some.
  private static func village(without days: Int..., there: [Stretch] = []) -> Book {
    roster(
      .village, there: hours("10", workdays.filter { !days.contains($0) }) + there, called: month)
  }

  private static func inSeptember(there: [Stretch]) -> Book {
    roster(.village, there: there, called: [("09-01 00:00", "10-01 00:00")])
      .changed { $0.period = DayRange(day("2026-09-01"), day("2026-09-30")) }
  }

  private static let r02Hours: [ClauseCase] = [
    .kept(
      "R02.1", "village: there in the working hours, and within call all day", village()),
    .broken(
      "R02.1", "village: nobody is there on a workday, in neither session", village(without: 14),
      finds: ["day/2026-10-14 2026-10-14", "day/2026-10-14 2026-10-14"]),
    .broken(
      "R02.1", "village: nobody is within call in a night",
      roster(.village, there: hours("10", workdays), called: allButANight),
      finds: ["day/2026-10-08 2026-10-08"]),
    .broken(
      "R02.1", "village: there in the working hours, and never within call otherwise",
      roster(.village, there: [("10-08 09:00", "10-30 17:00")]),
      finds: ["day/2026-10-01 2026-10-01", "day/2026-10-30 2026-10-30"]),
    .edge(
      "R02.1", "village: there a minute after nine",
      village(without: 14, there: [("10-14 09:01", "10-14 17:00")]),
      finds: ["day/2026-10-14 2026-10-14"]),
    .edge(
      "R02.1", "village: gone a minute before noon",
      village(
        without: 14, there: [("10-14 09:00", "10-14 11:59"), ("10-14 13:00", "10-14 17:00")]),
      finds: ["day/2026-10-14 2026-10-14"]),
    .edge(
      "R02.1", "village: gone a minute before five",
      village(without: 14, there: [("10-14 09:00", "10-14 16:59")]),
      finds: ["day/2026-10-14 2026-10-14"]),
    .edge(
      "R02.1", "village: gone over noon and an hour on either side",
      village(
        without: 14, there: [("10-14 09:00", "10-14 11:00"), ("10-14 14:00", "10-14 17:00")]),
      finds: ["day/2026-10-14 2026-10-14", "day/2026-10-14 2026-10-14"]),
    .edge(
      "R02.1", "village: nobody there and nobody within call in the same hours",
      roster(
        .village,
        there: hours("10", workdays.filter { $0 != 14 }) + [("10-14 13:00", "10-14 17:00")],
        called: [("10-01 00:00", "10-14 09:00"), ("10-14 12:00", "11-01 00:00")]),
      finds: ["day/2026-10-14 2026-10-14"]),
    .edge(
      "R02.1", "village: a shift on call with nobody on it reaches nobody",
      duty(
        roster(.village, there: hours("10", workdays), called: allButANight), "p-9",
        ("10-08 22:00", "10-09 06:00"), .onCall, officers: []),
      finds: ["day/2026-10-08 2026-10-08"]),
    .edge(
      "R02.1", "village: nobody is there on the first morning after the rest of October",
      village(without: 8, there: [("10-08 13:00", "10-08 17:00")]),
      finds: ["day/2026-10-08 2026-10-08"]),
    .edge(
      "R02.1", "village: the days of rest ask nobody to be there",
      village().changed { $0.period = DayRange(day("2026-10-01"), day("2026-10-07")) }),
    .edge(
      "R02.1", "village: nobody is there on the morning of the make-up Saturday",
      village(without: 10, there: [("10-10 13:00", "10-10 17:00")]),
      finds: ["day/2026-10-10 2026-10-10"]),
    .edge(
      "R02.1", "a gap on a make-up Sunday",
      inSeptember(
        there: hours("09", september.filter { $0 != 20 }) + [("09-20 13:00", "09-20 17:00")]),
      finds: ["day/2026-09-20 2026-09-20"]),
    .edge(
      "R02.1", "an ordinary Sunday asks nobody to be there",
      inSeptember(there: hours("09", september))
        .changed { $0.period = DayRange(day("2026-09-13"), day("2026-09-13")) }),
    .edge(
      "R02.1", "village: the last day that can be written is a Friday",
      Book(.village).changed { $0.period = DayRange(.latest, .latest) },
      finds: [
        "day/9999-12-31 9999-12-31", "day/9999-12-31 9999-12-31", "day/9999-12-31 9999-12-31",
      ]),
  ]
}
