import GovernanceModel

/// R02.2, R02.5 and R02.6: who is on a shift.
extension ClauseCase {
  private static func shift(
    _ from: String, _ through: String, _ mode: DutyShift.Mode = .onSite,
    at place: DutyShift.Place = .center, led: String? = nil, by officers: String...
  ) -> DutyShift {
    DutyShift(
      from: moment("2026-\(from)"), through: moment("2026-\(through)"), mode: mode, place: place,
      leader: led.map { id($0) }, officers: officers.map { id($0) })
  }

  /// Shifts, called `s-1`, `s-2` and so on, at a township.
  private static func roster(_ shifts: DutyShift...) -> Book {
    var book = Book()
    for (index, shift) in shifts.enumerated() {
      book = book.line("s-\(index + 1)", "2026-09-01 09:00", .dutyShift(shift))
    }
    return book
  }

  private static func swap(
    _ book: Book = Book(), at: String = "10-05 09:00", of shift: String = "s-1",
    from: String = "a-1", to: String = "a-2", approved: String?
  ) -> Book {
    book.line(
      "w-1", "2026-\(at)",
      .shiftSwap(
        ShiftSwap(
          shift: id(shift), from: id(from), to: id(to), approvedBy: approved.map { id($0) })))
  }

  /// A day's shift at a tier.
  private static func staffed(_ tier: Tier, led: String?, _ officers: String...) -> Book {
    Book(tier).line(
      "s-1", "2026-09-01 09:00",
      .dutyShift(
        DutyShift(
          from: moment("2026-10-08 08:00"), through: moment("2026-10-08 20:00"), mode: .onSite,
          leader: led.map { id($0) }, officers: officers.map { id($0) })))
  }

  /// The same records, in a time announced as sensitive.
  private static func sensitive(
    _ book: Book, _ from: String = "2026-10-08", _ through: String = "2026-10-10"
  ) -> Book {
    book.changed { $0.sensitive = [DayRange(day(from), day(through))] }
  }

  static let r02People: [ClauseCase] = r02Overlaps + r02Swaps + r02Staff

  private static let day8 = shift("10-08 08:00", "10-08 20:00", by: "a-1")

  private static let r02Overlaps: [ClauseCase] = [
    .kept(
      "R02.2", "two people on two shifts",
      roster(day8, shift("10-08 08:00", "10-08 20:00", by: "a-2"))),
    .broken(
      "R02.2", "an officer is on two shifts",
      roster(day8, shift("10-08 18:00", "10-09 06:00", by: "a-1")),
      finds: ["line/s-2 2026-10-08"]),
    .broken(
      "R02.2", "a leader is an officer elsewhere",
      roster(
        shift("10-08 08:00", "10-08 20:00", led: "a-9", by: "a-1"),
        shift("10-08 18:00", "10-09 06:00", by: "a-9")), finds: ["line/s-2 2026-10-08"]),
    .broken("R02.2", "the same time twice", roster(day8, day8), finds: ["line/s-2 2026-10-08"]),
    .broken(
      "R02.2", "two short shifts lie within a long one",
      roster(
        day8, shift("10-08 09:00", "10-08 10:00", by: "a-1"),
        shift("10-08 18:00", "10-08 19:00", by: "a-1")),
      finds: ["line/s-2 2026-10-08", "line/s-3 2026-10-08"]),
    .broken(
      "R02.2", "two people are on two shifts",
      roster(
        shift("10-08 08:00", "10-08 20:00", by: "a-1", "a-2"),
        shift("10-08 18:00", "10-09 06:00", by: "a-2", "a-1")),
      finds: ["line/s-2 2026-10-08", "line/s-2 2026-10-08"]),
    .broken(
      "R02.2", "in the center and in the room for video analysis",
      roster(day8, shift("10-08 18:00", "10-09 06:00", at: .monitoringRoom, by: "a-1")),
      finds: ["line/s-2 2026-10-08"]),
    .broken(
      "R02.2", "on call twice",
      roster(
        shift("10-08 08:00", "10-08 20:00", .onCall, by: "a-1"),
        shift("10-08 18:00", "10-09 06:00", .onCall, by: "a-1")), finds: ["line/s-2 2026-10-08"]),
    .edge(
      "R02.2", "shifts that touch but do not overlap",
      roster(day8, shift("10-08 20:00", "10-09 08:00", by: "a-1"))),
    .edge(
      "R02.2", "shifts that overlap by a minute",
      roster(day8, shift("10-08 19:59", "10-09 08:00", by: "a-1")),
      finds: ["line/s-2 2026-10-08"]),
    .edge(
      "R02.2", "the roster names the later shift first",
      roster(shift("10-08 19:59", "10-09 08:00", by: "a-1"), day8),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.2", "whoever is there takes calls too",
      roster(day8, shift("10-08 00:00", "10-09 00:00", .onCall, by: "a-1"))),
    .edge(
      "R02.2", "named three times on one shift",
      roster(shift("10-08 08:00", "10-08 20:00", led: "a-1", by: "a-1", "a-1"))),
    .edge(
      "R02.2", "both begin before the period and last into it",
      roster(
        shift("09-30 08:00", "10-01 08:00", by: "a-1"),
        shift("09-30 23:59", "10-01 12:00", by: "a-1"))),
    .edge(
      "R02.2", "the second begins with the period",
      roster(
        shift("09-30 08:00", "10-01 08:00", by: "a-1"),
        shift("10-01 00:00", "10-01 12:00", by: "a-1")), finds: ["line/s-2 2026-10-01"]),
    .edge(
      "R02.2", "the second begins in the last minute of the period",
      roster(
        shift("10-31 08:00", "11-01 08:00", by: "a-1"),
        shift("10-31 23:59", "11-01 12:00", by: "a-1")), finds: ["line/s-2 2026-10-31"]),
    .edge(
      "R02.2", "the second begins after the period",
      roster(
        shift("10-31 08:00", "11-01 08:00", by: "a-1"),
        shift("11-01 00:00", "11-01 12:00", by: "a-1"))),
    .edge(
      "R02.2", "a shift that ends before it begins, within another",
      roster(day8, shift("10-08 12:00", "10-08 11:00", by: "a-1"))),
    .edge(
      "R02.2", "a shift of no length, within another",
      roster(day8, shift("10-08 12:00", "10-08 12:00", by: "a-1"))),
    .edge(
      "R02.2", "nobody on either shift",
      roster(shift("10-08 08:00", "10-08 20:00"), shift("10-08 08:00", "10-08 20:00"))),
    .edge(
      "R02.2", "one of the two shifts was given to somebody else",
      swap(
        roster(day8, shift("10-08 18:00", "10-09 06:00", by: "a-1")), of: "s-2", approved: "a-9")),
    .edge(
      "R02.2", "somebody takes over a shift beside their own",
      swap(
        roster(
          shift("10-08 08:00", "10-08 20:00", by: "a-2"),
          shift("10-08 18:00", "10-09 06:00", by: "a-1")), of: "s-2", approved: "a-9"),
      finds: ["line/s-2 2026-10-08"]),
  ]

  private static let r02Swaps: [ClauseCase] = [
    .kept("R02.5", "somebody else approves", swap(approved: "a-9")),
    .broken("R02.5", "nobody approves", swap(approved: nil), finds: ["line/w-1 2026-10-05"]),
    .broken(
      "R02.5", "whoever steps in approves", swap(approved: "a-2"), finds: ["line/w-1 2026-10-05"]),
    .broken(
      "R02.5", "whoever steps out approves", swap(approved: "a-1"), finds: ["line/w-1 2026-10-05"]),
    .edge("R02.5", "in the last minute before the period", swap(at: "09-30 23:59", approved: nil)),
    .edge(
      "R02.5", "in the first minute of the period", swap(at: "10-01 00:00", approved: nil),
      finds: ["line/w-1 2026-10-01"]),
    .edge(
      "R02.5", "in the last minute of the period", swap(at: "10-31 23:59", approved: nil),
      finds: ["line/w-1 2026-10-31"]),
    .edge("R02.5", "in the first minute after the period", swap(at: "11-01 00:00", approved: nil)),
  ]

  private static let r02Staff: [ClauseCase] = [
    .kept(
      "R02.6", "county: a leader and two officers", staffed(.county, led: "a-9", "a-1", "a-2")),
    .kept("R02.6", "township: a leader and an officer", staffed(.township, led: "a-9", "a-1")),
    .kept("R02.6", "village: an officer", staffed(.village, led: nil, "a-1")),
    .broken(
      "R02.6", "nobody at all", staffed(.township, led: nil), finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.6", "county: a leader and one officer", staffed(.county, led: "a-9", "a-1"),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.6", "county: one officer, named twice", staffed(.county, led: "a-9", "a-1", "a-1"),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.6", "county: three officers and no leader",
      staffed(.county, led: nil, "a-1", "a-2", "a-3"), finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.6", "township: a leader alone", staffed(.township, led: "a-9"),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.6", "township: an officer alone", staffed(.township, led: nil, "a-1"),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.6", "township: one person is the leader and the officer",
      staffed(.township, led: "a-1", "a-1"), finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.6", "village: nobody", staffed(.village, led: nil), finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.6", "village: the one officer is said to lead", staffed(.village, led: "a-1", "a-1")),
    .edge(
      "R02.6", "county: two officers in a sensitive time",
      sensitive(staffed(.county, led: "a-9", "a-1", "a-2"))),
    .edge(
      "R02.6", "township: two officers in a sensitive time",
      sensitive(staffed(.township, led: "a-9", "a-1", "a-2"))),
    .edge(
      "R02.6", "township: one officer in a sensitive time",
      sensitive(staffed(.township, led: "a-9", "a-1")), finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.6", "village: one officer in a sensitive time",
      sensitive(staffed(.village, led: nil, "a-1"))),
    .edge(
      "R02.6", "township: one officer on the day before a sensitive time",
      sensitive(staffed(.township, led: "a-9", "a-1"), "2026-10-09", "2026-10-10")),
    .edge(
      "R02.6", "township: one officer on the last day of a sensitive time",
      sensitive(staffed(.township, led: "a-9", "a-1"), "2026-10-01", "2026-10-08"),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.6", "township: one officer on the day after a sensitive time",
      sensitive(staffed(.township, led: "a-9", "a-1"), "2026-10-01", "2026-10-07")),
    .edge(
      "R02.6", "a shift on call has no leader",
      roster(shift("10-08 20:00", "10-09 08:00", .onCall, by: "a-1"))),
    .edge(
      "R02.6", "the room for video analysis has rules of its own",
      roster(shift("10-08 20:00", "10-09 08:00", at: .monitoringRoom, by: "a-1"))),
    .edge(
      "R02.6", "it begins in the last minute before the period",
      roster(shift("09-30 23:59", "10-01 08:00", by: "a-1"))),
    .edge(
      "R02.6", "it begins in the last minute of the period",
      roster(shift("10-31 23:59", "11-01 08:00", by: "a-1")), finds: ["line/s-1 2026-10-31"]),
    .edge(
      "R02.6", "it begins in the first minute after the period",
      roster(shift("11-01 00:00", "11-01 08:00", by: "a-1"))),
  ]
}
