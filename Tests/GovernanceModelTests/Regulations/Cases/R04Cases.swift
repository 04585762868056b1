import GovernanceModel

extension ClauseCase {
  static let r04: [ClauseCase] = r04Quarters + r04Tasks + r04Units

  /// The minutes of a joint meeting of 2026, written as it ends unless they are said to be later.
  private static func minutes(
    _ book: Book = Book(), as name: String = "j-1", held: String = "10-08 10:00",
    written: String? = nil, for occasion: JointMeeting.Occasion = .regular,
    invited: [Invitation] = [], tasks: [JointMeetingTask] = [], deadlocks: [Deadlock] = [],
    dissents: [UnitReference] = []
  ) -> Book {
    book.line(
      name, "2026-\(written ?? held)",
      .jointMeeting(
        JointMeeting(
          heldAt: moment("2026-\(held)"), occasion: occasion, invitations: invited, tasks: tasks,
          deadlocks: deadlocks, dissents: dissents)))
  }

  private static func invited(
    _ attendance: Invitation.Attendance, of name: String = "organ/o-1", opinion: String? = nil
  ) -> Invitation {
    Invitation(
      unit: unit(name), attendance: attendance, opinionAt: opinion.map { moment("2026-\($0)") })
  }

  private static func task(
    _ name: String = "t-1", leads: [String] = ["organ/o-1"], supports: [String] = [],
    until due: String? = "2026-10-30"
  ) -> JointMeetingTask {
    JointMeetingTask(
      id: id(name), leads: leads.map { unit($0) }, supports: supports.map { unit($0) },
      due: due.map { day($0) })
  }

  /// The quarter that ends with September, or with the day given.
  private static func thirdQuarter(through last: String = "09-30", _ book: Book) -> Book {
    book.changed { $0.period = DayRange(day("2026-07-01"), day("2026-\(last)")) }
  }

  private static func year(_ book: Book) -> Book {
    book.changed { $0.period = DayRange(day("2026-01-01"), day("2026-12-31")) }
  }

  private static let r04Quarters: [ClauseCase] = [
    .kept("R04.1", "township: once in the quarter", thirdQuarter(minutes(held: "08-12 10:00"))),
    .kept(
      "R04.1", "county: once in the quarter",
      thirdQuarter(minutes(Book(.county), held: "08-12 10:00"))),
    .kept("R04.1", "village: no joint meeting is asked", year(Book(.village))),
    .broken(
      "R04.1", "township: never in the year", year(Book()),
      finds: [
        "day/2026-03-31 2026-03-31", "day/2026-06-30 2026-06-30", "day/2026-09-30 2026-09-30",
        "day/2026-12-31 2026-12-31",
      ]),
    .broken(
      "R04.1", "county: not in the quarter", thirdQuarter(Book(.county)),
      finds: ["day/2026-09-30 2026-09-30"]),
    .broken(
      "R04.1", "twice in a quarter does not do for the next",
      minutes(minutes(held: "08-12 10:00"), as: "j-2", held: "09-22 10:00")
        .changed { $0.period = DayRange(day("2026-12-01"), day("2026-12-31")) },
      finds: ["day/2026-12-31 2026-12-31"]),
    .broken(
      "R04.1", "a regular meeting is no joint one",
      thirdQuarter(
        Book().line(
          "m-1", "2026-08-12 10:00",
          .regularMeeting(RegularMeeting(heldAt: moment("2026-08-12 10:00"), groups: [])))),
      finds: ["day/2026-09-30 2026-09-30"]),
    .edge(
      "R04.1", "in the first minute of the quarter", thirdQuarter(minutes(held: "07-01 00:00"))),
    .edge(
      "R04.1", "in the last minute of the quarter before",
      thirdQuarter(minutes(held: "06-30 23:59")), finds: ["day/2026-09-30 2026-09-30"]),
    .edge(
      "R04.1", "in the last minute of the quarter", thirdQuarter(minutes(held: "09-30 23:59"))),
    .edge(
      "R04.1", "in the first minute of the next quarter, on a day of rest",
      thirdQuarter(minutes(held: "10-01 00:00")), finds: ["day/2026-09-30 2026-09-30"]),
    .edge(
      "R04.1", "held in the quarter, written in the next",
      thirdQuarter(minutes(held: "09-30 10:00", written: "10-09 10:00"))),
    .edge(
      "R04.1", "a whistle is an occasion too",
      thirdQuarter(minutes(held: "08-12 10:00", for: .whistle))),
    .edge("R04.1", "no quarter ends in October", Book()),
    .edge(
      "R04.1", "the period ends a day before the quarter",
      thirdQuarter(through: "09-29", Book())),
    .edge(
      "R04.1", "the period is the last day of the quarter",
      Book().changed { $0.period = DayRange(day("2026-09-30"), day("2026-09-30")) },
      finds: ["day/2026-09-30 2026-09-30"]),
    .edge(
      "R04.1", "the first quarter that can be written",
      Book().changed { $0.period = DayRange(.earliest, .earliest.advanced(byDays: 89)) },
      finds: ["day/0001-03-31 0001-03-31"]),
    .edge(
      "R04.1", "the last quarter that can be written",
      Book().changed { $0.period = DayRange(.latest, .latest) },
      finds: ["day/9999-12-31 9999-12-31"]),
  ]

  private static let r04Tasks: [ClauseCase] = [
    .kept(
      "R04.2", "one lead, and two who support",
      minutes(tasks: [task(supports: ["organ/o-2", "grid/g-1"])])),
    .kept("R04.2", "nothing was given out", minutes()),
    .broken("R04.2", "no lead", minutes(tasks: [task(leads: [])]), finds: ["line/j-1 2026-10-08"]),
    .broken(
      "R04.2", "two leads", minutes(tasks: [task(leads: ["organ/o-1", "organ/o-2"])]),
      finds: ["line/j-1 2026-10-08"]),
    .broken(
      "R04.2", "two tasks of three",
      minutes(
        tasks: [
          task(leads: []), task("t-2"), task("t-3", leads: ["organ/o-1", "center/c-1"]),
        ]), finds: ["line/j-1 2026-10-08", "line/j-1 2026-10-08"]),
    .edge(
      "R04.2", "who supports does not lead",
      minutes(tasks: [task(leads: [], supports: ["organ/o-1"])]), finds: ["line/j-1 2026-10-08"]),
    .edge(
      "R04.2", "one lead, written twice",
      minutes(tasks: [task(leads: ["organ/o-1", "organ/o-1"])])),
    .edge(
      "R04.2", "written in the last minute before the period",
      minutes(held: "09-30 23:59", tasks: [task(leads: [])])),
    .edge(
      "R04.2", "held before the period, written in its first minute",
      minutes(held: "09-30 10:00", written: "10-01 00:00", tasks: [task(leads: [])]),
      finds: ["line/j-1 2026-10-01"]),
    .edge(
      "R04.2", "held in the period, written in the first minute after it",
      minutes(held: "10-31 10:00", written: "11-01 00:00", tasks: [task(leads: [])])),

    .kept("R04.6", "a day is named", minutes(tasks: [task()])),
    .broken(
      "R04.6", "no day is named", minutes(tasks: [task(until: nil)]),
      finds: ["line/j-1 2026-10-08"]),
    .broken(
      "R04.6", "two tasks of three have no day",
      minutes(tasks: [task(until: nil), task("t-2"), task("t-3", until: nil)]),
      finds: ["line/j-1 2026-10-08", "line/j-1 2026-10-08"]),
    .edge("R04.6", "nothing was given out", minutes()),
    .edge(
      "R04.6", "the day named is that of the meeting", minutes(tasks: [task(until: "2026-10-08")])),
    .edge(
      "R04.6", "written in the last minute before the period",
      minutes(held: "09-30 23:59", tasks: [task(until: nil)])),
    .edge(
      "R04.6", "written in the last minute of the period",
      minutes(held: "10-31 23:59", tasks: [task(until: nil)]), finds: ["line/j-1 2026-10-31"]),
    .edge(
      "R04.6", "the minutes are written again as they were",
      minutes(
        minutes(tasks: [task(until: nil)]), as: "j-2", written: "10-09 10:00",
        tasks: [task(until: nil)]), finds: ["line/j-1 2026-10-08"]),
  ]

  private static let r04Units: [ClauseCase] = r04Attendance + r04Opinions + r04Deadlocks

  private static let r04Attendance: [ClauseCase] = [
    .kept(
      "R04.3", "all came",
      minutes(invited: [invited(.present), invited(.present, of: "grid/g-1")])),
    .broken(
      "R04.3", "a unit stayed away", minutes(invited: [invited(.absent)]),
      finds: ["line/j-1 2026-10-08"]),
    .broken(
      "R04.3", "two of three stayed away",
      minutes(
        invited: [
          invited(.absent), invited(.present, of: "grid/g-1"), invited(.absent, of: "organ/o-2"),
        ]),
      finds: ["line/j-1 2026-10-08", "line/j-1 2026-10-08"]),
    .edge("R04.3", "a unit was excused in writing", minutes(invited: [invited(.excused)])),
    .edge(
      "R04.3", "a unit that stayed away sent its opinion",
      minutes(invited: [invited(.absent, opinion: "10-08 09:00")]),
      finds: ["line/j-1 2026-10-08"]),
    .edge("R04.3", "nobody was invited", minutes()),
    .edge(
      "R04.3", "the minutes are written again as they were",
      minutes(
        minutes(invited: [invited(.absent)]), as: "j-2", written: "10-09 10:00",
        invited: [invited(.absent)]), finds: ["line/j-1 2026-10-08"]),
    .edge(
      "R04.3", "held in the last minute before the period, written within it",
      minutes(held: "09-30 23:59", written: "10-08 10:00", invited: [invited(.absent)])),
    .edge(
      "R04.3", "held in the last minute of the period, written after it",
      minutes(held: "10-31 23:59", written: "11-02 10:00", invited: [invited(.absent)]),
      finds: ["line/j-1 2026-10-31"]),
  ]

  /// A unit that was excused and sent its opinion at a moment, or never.
  private static func excused(_ held: String, _ opinion: String?) -> Book {
    minutes(held: held, written: "11-20 10:00", invited: [invited(.excused, opinion: opinion)])
  }

  private static let r04Opinions: [ClauseCase] = [
    .kept("R04.4", "it came at once", excused("10-08 10:00", "10-08 15:00")),
    .kept("R04.4", "all came", minutes(invited: [invited(.present)])),
    .broken(
      "R04.4", "it never came", excused("10-08 10:00", nil), finds: ["line/j-1 2026-10-12"]),
    .broken(
      "R04.4", "that of one of two never came",
      minutes(
        invited: [invited(.excused), invited(.excused, of: "organ/o-2", opinion: "10-09 10:00")]),
      finds: ["line/j-1 2026-10-12"]),
    .edge("R04.4", "it came before the meeting", excused("10-08 10:00", "10-07 15:00")),
    .edge(
      "R04.4", "it came on the third workday, over a make-up Saturday",
      excused("10-08 10:00", "10-12 23:59")),
    .edge(
      "R04.4", "it came on the fourth workday, over a make-up Saturday",
      excused("10-08 10:00", "10-13 00:01"), finds: ["line/j-1 2026-10-12"]),
    .edge(
      "R04.4", "it came on the third workday, over the rest of October",
      excused("09-30 10:00", "10-10 23:59")),
    .edge(
      "R04.4", "it came on the day after the third workday, over the rest of October",
      excused("09-30 10:00", "10-11 00:01"), finds: ["line/j-1 2026-10-10"]),
    .edge(
      "R04.4", "it came on the third workday, over a weekend",
      excused("10-15 10:00", "10-20 23:59")),
    .edge(
      "R04.4", "it came on the fourth workday, over a weekend",
      excused("10-15 10:00", "10-21 00:01"), finds: ["line/j-1 2026-10-20"]),
    .edge("R04.4", "it fell due before the period", excused("09-23 10:00", nil)),
    .edge(
      "R04.4", "it falls due on the last workday of the period", excused("10-27 10:00", nil),
      finds: ["line/j-1 2026-10-30"]),
    .edge("R04.4", "it falls due after the period", excused("10-28 10:00", nil)),
    .edge(
      "R04.4", "a unit that was not excused owes none", minutes(invited: [invited(.absent)])),
    .edge(
      "R04.4", "it came in time, and stands in minutes that were written again",
      minutes(
        minutes(invited: [invited(.excused)]), as: "j-2", written: "10-10 10:00",
        invited: [invited(.excused, opinion: "10-10 09:00")])),
    .edge(
      "R04.4", "the minutes are written again, and it never came",
      minutes(
        minutes(invited: [invited(.excused)]), as: "j-2", written: "10-14 10:00",
        invited: [invited(.excused)]), finds: ["line/j-1 2026-10-12"]),
  ]

  private static let raised = Deadlock(matter: id("k-1"), raisedTo: unit("organ/o-9"))
  private static let unraised = Deadlock(matter: id("k-2"))

  private static let r04Deadlocks: [ClauseCase] = [
    .kept("R04.5", "it was raised", minutes(for: .deadlock, deadlocks: [raised])),
    .broken(
      "R04.5", "it was not raised", minutes(for: .deadlock, deadlocks: [unraised]),
      finds: ["case/k-2 2026-10-08"]),
    .broken(
      "R04.5", "one of two was not raised", minutes(deadlocks: [raised, unraised]),
      finds: ["case/k-2 2026-10-08"]),
    .broken(
      "R04.5", "two were not raised",
      minutes(deadlocks: [unraised, Deadlock(matter: id("k-3"))]),
      finds: ["case/k-2 2026-10-08", "case/k-3 2026-10-08"]),
    .edge(
      "R04.5", "the minutes are written again, and it was still not raised",
      minutes(
        minutes(for: .deadlock, deadlocks: [unraised]), as: "j-2", written: "10-09 10:00",
        for: .deadlock, deadlocks: [unraised]), finds: ["case/k-2 2026-10-08"]),
    .edge(
      "R04.5", "met over a deadlock, and agreed", minutes(for: .deadlock)),
    .edge(
      "R04.5", "a unit dissents from what was agreed", minutes(dissents: [unit("organ/o-1")])),
    .edge(
      "R04.5", "written in the last minute before the period",
      minutes(held: "09-30 23:59", deadlocks: [unraised])),
    .edge(
      "R04.5", "held before the period, written in its first minute",
      minutes(held: "09-30 10:00", written: "10-01 00:00", deadlocks: [unraised]),
      finds: ["case/k-2 2026-10-01"]),
    .edge(
      "R04.5", "held in the period, written in the first minute after it",
      minutes(held: "10-31 10:00", written: "11-01 00:00", deadlocks: [unraised])),
  ]
}
