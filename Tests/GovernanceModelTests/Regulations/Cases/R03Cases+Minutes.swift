import GovernanceModel

/// R03.2 to R03.6: what the minutes say, and when they are written.
extension ClauseCase {
  /// The minutes of a meeting, written in its last minute unless they are said to be later.
  private static func minutes(
    _ book: Book = Book(), as name: String = "m-1", held: String = "10-08 10:00",
    written: String? = nil, led: RegularMeeting.Leader? = .director,
    groups: [WorkingGroup] = WorkingGroup.allCases, excused: [WorkingGroup] = [],
    items: [MeetingItem] = [], decided: [MeetingDecision] = [], reviews: [DecisionReview] = []
  ) -> Book {
    book.line(
      name, "2026-\(written ?? held)",
      .regularMeeting(
        RegularMeeting(
          heldAt: moment("2026-\(held)"), leader: led, groups: groups,
          absences: excused.map { MeetingAbsence(group: $0, reason: "leave") }, items: items,
          decisions: decided, reviews: reviews)))
  }

  private static func decision(
    _ name: String = "d-1", by owner: String? = "organ/o-1", until due: String? = "2026-10-20"
  ) -> MeetingDecision {
    MeetingDecision(id: id(name), owner: owner.map { unit($0) }, due: due.map { day($0) })
  }

  private static func done(_ name: String = "d-1") -> DecisionReview {
    DecisionReview(decision: id(name), isDone: true)
  }

  private static func open(_ name: String = "d-1") -> DecisionReview {
    DecisionReview(decision: id(name), isDone: false)
  }

  static let r03Minutes: [ClauseCase] = r03Decisions + r03Writing + r03Items

  private static let r03Decisions: [ClauseCase] = [
    .kept("R03.2", "who and until when", minutes(decided: [decision()])),
    .kept("R03.2", "nothing was decided", minutes()),
    .broken(
      "R03.2", "not who", minutes(decided: [decision(by: nil)]), finds: ["line/m-1 2026-10-08"]),
    .broken(
      "R03.2", "not until when", minutes(decided: [decision(until: nil)]),
      finds: ["line/m-1 2026-10-08"]),
    .broken(
      "R03.2", "neither, which is one fault of one decision",
      minutes(decided: [decision(by: nil, until: nil)]), finds: ["line/m-1 2026-10-08"]),
    .broken(
      "R03.2", "two of three decisions",
      minutes(decided: [decision(by: nil), decision("d-2"), decision("d-3", until: nil)]),
      finds: ["line/m-1 2026-10-08", "line/m-1 2026-10-08"]),
    .edge(
      "R03.2", "the minutes are written again with what was missing",
      minutes(
        minutes(decided: [decision(by: nil)]), as: "m-2", written: "10-09 10:00",
        decided: [decision()]), finds: ["line/m-1 2026-10-08"]),
    .edge(
      "R03.2", "the minutes are written again, and it is missing again",
      minutes(
        minutes(decided: [decision(by: nil)]), as: "m-2", written: "10-09 10:00",
        decided: [decision(by: nil)]), finds: ["line/m-1 2026-10-08"]),
    .edge(
      "R03.2", "written in the last minute before the period",
      minutes(held: "09-30 23:59", decided: [decision(by: nil)])),
    .edge(
      "R03.2", "held before the period, written in its first minute",
      minutes(held: "09-30 10:00", written: "10-01 00:00", decided: [decision(by: nil)]),
      finds: ["line/m-1 2026-10-01"]),
    .edge(
      "R03.2", "written in the last minute of the period",
      minutes(held: "10-31 23:59", decided: [decision(by: nil)]), finds: ["line/m-1 2026-10-31"]),
    .edge(
      "R03.2", "held in the period, written in the first minute after it",
      minutes(held: "10-31 10:00", written: "11-01 00:00", decided: [decision(by: nil)])),
  ]

  private static let r03Writing: [ClauseCase] = [
    .kept("R03.4", "written at once", minutes()),
    .broken(
      "R03.4", "written a week later", minutes(held: "10-13 10:00", written: "10-20 10:00"),
      finds: ["line/m-1 2026-10-15"]),
    .edge(
      "R03.4", "written on the second workday, a make-up Saturday",
      minutes(held: "10-08 10:00", written: "10-10 23:59")),
    .edge(
      "R03.4", "written on the Sunday after the make-up Saturday",
      minutes(held: "10-08 10:00", written: "10-11 00:01"), finds: ["line/m-1 2026-10-10"]),
    .edge(
      "R03.4", "held before the rest of October, written on the second workday after it",
      minutes(held: "09-30 10:00", written: "10-09 23:59")),
    .edge(
      "R03.4", "held before the rest of October, written on the third workday after it",
      minutes(held: "09-30 10:00", written: "10-10 00:01"), finds: ["line/m-1 2026-10-09"]),
    .edge(
      "R03.4", "held on a Thursday, written on the Monday after",
      minutes(held: "10-15 10:00", written: "10-19 23:59")),
    .edge(
      "R03.4", "held on a Thursday, written on the Tuesday after",
      minutes(held: "10-15 10:00", written: "10-20 00:01"), finds: ["line/m-1 2026-10-19"]),
    .edge(
      "R03.4", "held on a Saturday of rest, written on the Tuesday after",
      minutes(held: "10-17 10:00", written: "10-20 23:59")),
    .edge(
      "R03.4", "held on a Saturday of rest, written on the Wednesday after",
      minutes(held: "10-17 10:00", written: "10-21 00:01"), finds: ["line/m-1 2026-10-20"]),
    .edge(
      "R03.4", "they fell due on the last day before the period",
      minutes(held: "09-28 10:00", written: "10-09 10:00")),
    .edge(
      "R03.4", "they fall due on the last workday of the period",
      minutes(held: "10-28 10:00", written: "11-04 10:00"), finds: ["line/m-1 2026-10-30"]),
    .edge(
      "R03.4", "they fall due after the period",
      minutes(held: "10-29 10:00", written: "11-04 10:00")),
    .edge(
      "R03.4", "written in time, and once more later",
      minutes(minutes(), as: "m-2", written: "10-14 10:00")),
  ]

  private static let r03Items: [ClauseCase] = [
    .kept(
      "R03.5", "an item names its case",
      minutes(items: [MeetingItem(topic: .overdue, cases: [id("k-1")])])),
    .kept(
      "R03.5", "items that are not about matters",
      minutes(items: [MeetingItem(topic: .lastDecisions), MeetingItem(topic: .work)])),
    .broken(
      "R03.5", "what is overdue, without a number", minutes(items: [MeetingItem(topic: .overdue)]),
      finds: ["line/m-1 2026-10-08"]),
    .broken(
      "R03.5", "new disputes, without a number",
      minutes(items: [MeetingItem(topic: .newDisputes)]), finds: ["line/m-1 2026-10-08"]),
    .broken(
      "R03.5", "what needs several offices, without a number",
      minutes(items: [MeetingItem(topic: .coordination)]), finds: ["line/m-1 2026-10-08"]),
    .edge("R03.5", "nothing was on the table", minutes()),
    .edge(
      "R03.5", "one of two items has its number",
      minutes(
        items: [MeetingItem(topic: .overdue, cases: [id("k-1")]), MeetingItem(topic: .newDisputes)]
      ), finds: ["line/m-1 2026-10-08"]),
    .edge(
      "R03.5", "written in the last minute before the period",
      minutes(held: "09-30 23:59", items: [MeetingItem(topic: .overdue)])),
    .edge(
      "R03.5", "held before the period, written in its first minute",
      minutes(held: "09-30 10:00", written: "10-01 00:00", items: [MeetingItem(topic: .overdue)]),
      finds: ["line/m-1 2026-10-01"]),
    .edge(
      "R03.5", "held in the period, written in the first minute after it",
      minutes(held: "10-31 10:00", written: "11-01 00:00", items: [MeetingItem(topic: .overdue)])),
  ]

  static let r03Course: [ClauseCase] = r03CarryOver + r03Quorum

  private static let first = minutes(decided: [decision()])

  private static let r03CarryOver: [ClauseCase] = [
    .kept(
      "R03.3", "the next meeting finds it done",
      minutes(first, as: "m-2", held: "10-20 10:00", reviews: [done()])),
    .kept("R03.3", "nothing is open", minutes(minutes(), as: "m-2", held: "10-20 10:00")),
    .broken(
      "R03.3", "the next meeting does not look at it",
      minutes(first, as: "m-2", held: "10-20 10:00"), finds: ["line/m-2 2026-10-20"]),
    .broken(
      "R03.3", "it looks at one of two",
      minutes(
        minutes(decided: [decision(), decision("d-2")]), as: "m-2", held: "10-20 10:00",
        reviews: [open("d-2")]), finds: ["line/m-2 2026-10-20"]),
    .broken(
      "R03.3", "neither of the next two looks at it",
      minutes(
        minutes(first, as: "m-2", held: "10-20 10:00"), as: "m-3", held: "10-27 10:00"),
      finds: ["line/m-2 2026-10-20", "line/m-3 2026-10-27"]),
    .edge("R03.3", "no meeting has come yet", first),
    .edge(
      "R03.3", "found open, it is looked at again",
      minutes(
        minutes(first, as: "m-2", held: "10-20 10:00", reviews: [open()]), as: "m-3",
        held: "10-27 10:00", reviews: [open()])),
    .edge(
      "R03.3", "found open, it is not looked at again",
      minutes(
        minutes(first, as: "m-2", held: "10-20 10:00", reviews: [open()]), as: "m-3",
        held: "10-27 10:00"), finds: ["line/m-3 2026-10-27"]),
    .edge(
      "R03.3", "once done, nobody need look at it",
      minutes(
        minutes(first, as: "m-2", held: "10-20 10:00", reviews: [done()]), as: "m-3",
        held: "10-27 10:00")),
    .edge(
      "R03.3", "a meeting is left out, and the one after finds it done",
      minutes(
        minutes(first, as: "m-2", held: "10-20 10:00"), as: "m-3", held: "10-27 10:00",
        reviews: [done()]), finds: ["line/m-2 2026-10-20"]),
    .edge(
      "R03.3", "it looks at another decision",
      minutes(first, as: "m-2", held: "10-20 10:00", reviews: [done("d-2")]),
      finds: ["line/m-2 2026-10-20"]),
    .edge(
      "R03.3", "the later minutes are written first",
      minutes(
        minutes(as: "m-2", held: "10-13 10:00"), held: "10-12 10:00", written: "10-14 10:00",
        decided: [decision()]), finds: ["line/m-2 2026-10-13"]),
    .edge(
      "R03.3", "the minutes of one meeting, written again",
      minutes(first, as: "m-2", written: "10-09 10:00", decided: [decision()])),
    .edge(
      "R03.3", "decided before the period",
      minutes(
        minutes(held: "09-22 10:00", decided: [decision()]), as: "m-2", held: "10-01 00:00"),
      finds: ["line/m-2 2026-10-01"]),
    .edge(
      "R03.3", "the next was in the last minute before the period, and written within it",
      minutes(
        minutes(held: "09-22 10:00", decided: [decision()]), as: "m-2", held: "09-30 23:59",
        written: "10-08 10:00")),
    .edge(
      "R03.3", "the next is in the last minute of the period, and written after it",
      minutes(first, as: "m-2", held: "10-31 23:59", written: "11-02 10:00"),
      finds: ["line/m-2 2026-10-31"]),
    .edge(
      "R03.3", "the next meeting is in the first minute after the period",
      minutes(first, as: "m-2", held: "11-01 00:00")),
  ]

  private static let allButOne: [WorkingGroup] = [
    .disputeResolution, .gridService, .petitionStability, .legalService,
  ]

  private static let r03Quorum: [ClauseCase] = [
    .kept("R03.6", "the director and all five", minutes()),
    .kept("R03.6", "a deputy and all five", minutes(led: .deputy)),
    .kept(
      "R03.6", "one of the five is excused", minutes(groups: allButOne, excused: [.convenience])),
    .broken(
      "R03.6", "somebody else takes the chair", minutes(led: .other),
      finds: ["line/m-1 2026-10-08"]),
    .broken("R03.6", "nobody takes the chair", minutes(led: nil), finds: ["line/m-1 2026-10-08"]),
    .broken("R03.6", "nobody came", minutes(groups: []), finds: ["line/m-1 2026-10-08"]),
    .edge(
      "R03.6", "one of the five is missing", minutes(groups: allButOne),
      finds: ["line/m-1 2026-10-08"]),
    .edge(
      "R03.6", "four are there, of whom one is also excused",
      minutes(groups: allButOne, excused: [.legalService]), finds: ["line/m-1 2026-10-08"]),
    .edge(
      "R03.6", "one came four times, and the others not",
      minutes(groups: [.legalService, .legalService, .legalService, .legalService, .legalService]),
      finds: ["line/m-1 2026-10-08"]),
    .edge("R03.6", "all five are excused", minutes(groups: [], excused: WorkingGroup.allCases)),
    .edge(
      "R03.6", "no chair and a group missing, which is one meeting at fault",
      minutes(led: .other, groups: allButOne), finds: ["line/m-1 2026-10-08"]),
    .edge(
      "R03.6", "held in the last minute before the period, written within it",
      minutes(held: "09-30 23:59", written: "10-08 10:00", led: .other)),
    .edge(
      "R03.6", "held in the last minute of the period, written after it",
      minutes(held: "10-31 23:59", written: "11-02 10:00", led: .other),
      finds: ["line/m-1 2026-10-31"]),
  ]
}
