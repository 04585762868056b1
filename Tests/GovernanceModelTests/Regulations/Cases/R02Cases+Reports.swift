import GovernanceModel

/// R02.3 and R02.4: what is handed on at the end of a shift, and what is reported.
extension ClauseCase {
  /// A shift until a moment of October, as `08 20:00`.
  private static func shift(
    until through: String, _ mode: DutyShift.Mode = .onSite, place: DutyShift.Place = .center,
    on tier: Tier = .township
  ) -> Book {
    Book(tier).line(
      "s-1", "2026-09-01 09:00",
      .dutyShift(
        DutyShift(
          from: moment("2026-\(through)").advanced(byHours: -12),
          through: moment("2026-\(through)"), mode: mode, place: place, leader: id("a-9"),
          officers: [id("a-1"), id("a-3")])))
  }

  private static func handed(
    _ book: Book, _ at: String, as name: String = "h-1", open: [String] = [],
    signed: String? = "a-2"
  ) -> Book {
    book.line(
      name, "2026-\(at)",
      .shiftHandOver(
        ShiftHandOver(
          shift: id("s-1"), openItems: open.map { id($0) },
          countersignedBy: signed.map { id($0) })))
  }

  /// A swap that the head of the shift approved.
  private static func swapped(_ book: Book, _ from: String, _ to: String) -> Book {
    book.line(
      "w-1", "2026-10-07 09:00",
      .shiftSwap(ShiftSwap(shift: id("s-1"), from: id(from), to: id(to), approvedBy: id("a-9"))))
  }

  private static func incident(
    _ book: Book, _ known: String, _ severity: Severity = .major, as name: String = "i-1"
  ) -> Book {
    book.line(
      name, "2026-\(known)",
      .dutyIncident(DutyIncident(severity: severity, knownAt: moment("2026-\(known)"))))
  }

  private static func reported(
    _ book: Book, _ form: IncidentReport.Form, _ at: String, of name: String = "i-1"
  ) -> Book {
    book.line(
      "\(name)-\(form.rawValue)-\(book.lines.count)", "2026-\(at)",
      .incidentReport(
        IncidentReport(incident: id(name), form: form, to: unit("center/c-0"))))
  }

  /// What became known at a moment and was reported by telephone and in writing at two others.
  private static func told(
    _ known: String, _ severity: Severity = .major, phone: String?, written: String?
  ) -> Book {
    var book = incident(Book(), known, severity)
    if let phone { book = reported(book, .phone, phone) }
    if let written { book = reported(book, .written, written) }
    return book
  }

  static let r02Reports: [ClauseCase] = r02HandOvers + r02OpenItems + r02Told

  private static let r02HandOvers: [ClauseCase] = [
    .kept(
      "R02.3", "nothing is open, and whoever takes over signs",
      handed(shift(until: "10-08 20:00"), "10-08 20:10")),
    .broken(
      "R02.3", "the shift was never handed over", shift(until: "10-08 20:00"),
      finds: ["line/s-1 2026-10-08"]),
    .broken(
      "R02.3", "nobody signs", handed(shift(until: "10-08 20:00"), "10-08 20:10", signed: nil),
      finds: ["line/h-1 2026-10-08"]),
    .broken(
      "R02.3", "whoever hands over signs",
      handed(shift(until: "10-08 20:00"), "10-08 20:10", signed: "a-1"),
      finds: ["line/h-1 2026-10-08"]),
    .edge(
      "R02.3", "whoever was swapped in signs, who was on the shift that ends",
      handed(swapped(shift(until: "10-08 20:00"), "a-1", "a-2"), "10-08 20:10"),
      finds: ["line/h-1 2026-10-08"]),
    .edge(
      "R02.3", "whoever was swapped out signs, who was not",
      handed(swapped(shift(until: "10-08 20:00"), "a-3", "a-4"), "10-08 20:10", signed: "a-3")),
    .edge(
      "R02.3", "somebody else of the shift that ends signs",
      handed(shift(until: "10-08 20:00"), "10-08 20:10", signed: "a-3"),
      finds: ["line/h-1 2026-10-08"]),
    .edge(
      "R02.3", "it is handed over after 60 minutes",
      handed(shift(until: "10-08 20:00"), "10-08 21:00")),
    .edge(
      "R02.3", "it is handed over after 61 minutes",
      handed(shift(until: "10-08 20:00"), "10-08 21:01"), finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.3", "village: it is handed over after 61 minutes",
      handed(shift(until: "10-08 17:00", on: .village), "10-08 18:01"),
      finds: ["line/s-1 2026-10-08"]),
    .edge(
      "R02.3", "it falls due on the next day",
      handed(shift(until: "10-08 23:30"), "10-09 00:31"), finds: ["line/s-1 2026-10-09"]),
    .edge(
      "R02.3", "it is handed over in the shift's last minutes",
      handed(shift(until: "10-08 20:00"), "10-08 19:55")),
    .edge(
      "R02.3", "it falls due at the last midnight of the period", shift(until: "10-31 23:00"),
      finds: ["line/s-1 2026-10-31"]),
    .edge("R02.3", "it falls due after the last midnight", shift(until: "10-31 23:01")),
    .edge("R02.3", "it fell due at the first midnight", shift(until: "09-30 23:00")),
    .edge(
      "R02.3", "it fell due after the first midnight", shift(until: "09-30 23:01"),
      finds: ["line/s-1 2026-10-01"]),
    .edge(
      "R02.3", "handed over unsigned before the period",
      handed(shift(until: "09-30 20:00"), "09-30 20:10", signed: nil)),
    .edge(
      "R02.3", "late, unsigned and with an open item left out",
      handed(
        incident(shift(until: "10-08 20:00"), "10-08 19:00"), "10-08 22:00", signed: nil),
      finds: ["line/s-1 2026-10-08", "line/h-1 2026-10-08", "line/h-1 2026-10-08"]),
    .edge("R02.3", "a shift on call need not be handed over", shift(until: "10-08 20:00", .onCall)),
    .edge(
      "R02.3", "a shift on call is handed over, and nobody signs",
      handed(shift(until: "10-08 20:00", .onCall), "10-08 20:10", signed: nil),
      finds: ["line/h-1 2026-10-08"]),
    .edge(
      "R02.3", "the room for video analysis keeps a register of its own",
      shift(until: "10-08 20:00", place: .monitoringRoom)),
  ]

  private static let r02OpenItems: [ClauseCase] = [
    .kept(
      "R02.3", "every open item listed",
      handed(
        incident(incident(shift(until: "10-08 20:00"), "10-08 19:00"), "10-08 19:30", as: "i-2"),
        "10-08 20:10", open: ["i-1", "i-2"])),
    .kept(
      "R02.3", "an incident closed by a final report need not be listed",
      handed(
        reported(incident(shift(until: "10-08 20:00"), "10-08 19:00"), .final, "10-08 19:45"),
        "10-08 20:10")),
    .broken(
      "R02.3", "one of two open items is listed",
      handed(
        incident(incident(shift(until: "10-08 20:00"), "10-08 19:00"), "10-08 19:30", as: "i-2"),
        "10-08 20:10", open: ["i-2"]),
      finds: ["line/h-1 2026-10-08"]),
    .broken(
      "R02.3", "an ordinary incident is left out",
      handed(incident(shift(until: "10-08 20:00"), "10-08 19:00", .ordinary), "10-08 20:10"),
      finds: ["line/h-1 2026-10-08"]),
    .broken(
      "R02.3", "what is open since the last month is left out",
      handed(incident(shift(until: "10-08 20:00"), "09-12 19:00"), "10-08 20:10"),
      finds: ["line/h-1 2026-10-08"]),
    .edge(
      "R02.3", "reports that are not final close nothing",
      handed(
        reported(
          reported(incident(shift(until: "10-08 20:00"), "10-08 19:00"), .phone, "10-08 19:10"),
          .written, "10-08 19:45"), "10-08 20:10"),
      finds: ["line/h-1 2026-10-08"]),
    .edge(
      "R02.3", "a final report of another incident closes nothing",
      handed(
        reported(
          incident(incident(shift(until: "10-08 20:00"), "10-08 19:00"), "10-08 19:30", as: "i-2"),
          .final, "10-08 19:45", of: "i-2"), "10-08 20:10"),
      finds: ["line/h-1 2026-10-08"]),
    .edge(
      "R02.3", "the final report comes a minute after the hand-over",
      handed(
        reported(incident(shift(until: "10-08 20:00"), "10-08 19:00"), .final, "10-08 20:11"),
        "10-08 20:10"),
      finds: ["line/h-1 2026-10-08"]),
    .edge(
      "R02.3", "it became known in the minute before the hand-over",
      handed(incident(shift(until: "10-08 20:00"), "10-08 20:09"), "10-08 20:10"),
      finds: ["line/h-1 2026-10-08"]),
    .edge(
      "R02.3", "it became known a minute after the hand-over",
      handed(incident(shift(until: "10-08 20:00"), "10-08 20:11"), "10-08 20:10")),
    .edge(
      "R02.3", "what is over is listed all the same",
      handed(
        reported(incident(shift(until: "10-08 20:00"), "10-08 19:00"), .final, "10-08 19:45"),
        "10-08 20:10", open: ["i-1"])),
  ]

  private static let r02Told: [ClauseCase] = [
    .kept(
      "R02.4", "told and written in time",
      told("10-08 09:00", phone: "10-08 09:10", written: "10-08 15:00")),
    .kept(
      "R02.4", "what is larger is not yet grave",
      told("10-08 09:00", .larger, phone: nil, written: nil)),
    .broken(
      "R02.4", "neither told nor written", told("10-08 09:00", phone: nil, written: nil),
      finds: ["line/i-1 2026-10-08", "line/i-1 2026-10-09"]),
    .broken(
      "R02.4", "the gravest is told and not written",
      told("10-08 09:00", .gravest, phone: "10-08 09:10", written: nil),
      finds: ["line/i-1 2026-10-09"]),
    .broken(
      "R02.4", "written at once and not told",
      told("10-08 09:00", phone: nil, written: "10-08 09:10"), finds: ["line/i-1 2026-10-08"]),
    .edge(
      "R02.4", "told after 29 minutes",
      told("10-08 09:00", phone: "10-08 09:29", written: "10-08 15:00")),
    .edge(
      "R02.4", "told after 30 minutes",
      told("10-08 09:00", phone: "10-08 09:30", written: "10-08 15:00")),
    .edge(
      "R02.4", "told after 31 minutes",
      told("10-08 09:00", phone: "10-08 09:31", written: "10-08 15:00"),
      finds: ["line/i-1 2026-10-08"]),
    .edge(
      "R02.4", "told in time, and once more later",
      reported(
        told("10-08 09:00", phone: "10-08 09:30", written: "10-08 15:00"), .phone, "10-08 11:00")),
    .edge(
      "R02.4", "written after 24 hours, over a day of rest",
      told("10-03 09:00", phone: "10-03 09:10", written: "10-04 09:00")),
    .edge(
      "R02.4", "written after 24 hours and a minute, over a day of rest",
      told("10-03 09:00", phone: "10-03 09:10", written: "10-04 09:01"),
      finds: ["line/i-1 2026-10-04"]),
    .edge(
      "R02.4", "to be told by the first midnight",
      told("09-30 23:30", phone: nil, written: "10-01 09:00")),
    .edge(
      "R02.4", "to be told after the first midnight",
      told("09-30 23:31", phone: nil, written: "10-01 09:00"), finds: ["line/i-1 2026-10-01"]),
    .edge(
      "R02.4", "to be told by the last midnight, and written in the next month",
      told("10-31 23:30", phone: nil, written: nil), finds: ["line/i-1 2026-10-31"]),
    .edge(
      "R02.4", "to be told after the last midnight",
      told("10-31 23:31", phone: nil, written: nil)),
    .edge(
      "R02.4", "the reports are of another incident",
      incident(
        told("10-08 09:00", phone: "10-08 09:10", written: "10-08 15:00"), "10-08 09:05",
        as: "i-2"),
      finds: ["line/i-2 2026-10-08", "line/i-2 2026-10-09"]),
  ]
}
