import GovernanceModel

extension ClauseCase {
  private static func camera(_ place: String, at: String = "2026-10-08 09:00") -> Book {
    Book().line("k-1", at, .cameraListing(CameraListing(camera: id("k-1"), place: place)))
  }

  private static func hold(
    _ ground: LegalHold.Ground? = .investigation, until: String? = "2026-12-31",
    by person: String? = "a-1", at: String = "2026-10-08 09:00"
  ) -> Book {
    Book().line(
      "h-1", at,
      .footageHold(
        FootageHold(
          ground: ground, from: day("2026-10-01"), through: day("2026-10-02"),
          until: until.map { day($0) }, orderedBy: person.map { id($0) })))
  }

  private static func shift(
    _ officers: [String], at tier: Tier = .township, from: String = "2026-10-08 08:00",
    _ mode: DutyShift.Mode = .onSite, _ place: DutyShift.Place = .monitoringRoom,
    leader: String? = nil
  ) -> Book {
    Book(tier).line(
      "s-1", from,
      .dutyShift(
        DutyShift(
          from: moment(from), through: moment(from).advanced(byHours: 12), mode: mode,
          place: place, leader: leader.map { id($0) }, officers: officers.map { id($0) })))
  }

  private static let held = ["line/h-1 2026-10-08"]
  private static let hung = ["line/k-1 2026-10-08"]
  private static let short = ["line/s-1 2026-10-08"]

  static let r09Room: [ClauseCase] = [
    .kept("R09.6", "a camera at a school gate", camera("schoolGate")),
    .broken("R09.6", "a camera in a room of a hotel", camera("hotelRoom"), finds: hung),
    .broken("R09.6", "a camera in a changing room", camera("changingRoom"), finds: hung),
    .edge("R09.6", "another public place, in which it may hang", camera("other")),
    .edge("R09.6", "a place that is allowed, in capitals", camera("Square"), finds: hung),
    .edge(
      "R09.6", "listed on the last minute before the period",
      camera("bathroom", at: "2026-09-30 23:59")),
    .edge(
      "R09.6", "listed on the first minute of the period",
      camera("bathroom", at: "2026-10-01 00:00"), finds: ["line/k-1 2026-10-01"]),
    .edge(
      "R09.6", "listed on the first minute after the period",
      camera("bathroom", at: "2026-11-01 00:00")),

    .kept("R09.7", "it says why, by whose order and until when", hold()),
    .broken("R09.7", "it has no end", hold(until: nil), finds: held),
    .edge("R09.7", "only the reason is missing", hold(nil), finds: held),
    .edge("R09.7", "only whoever ordered it is missing", hold(by: nil), finds: held),
    .edge(
      "R09.7", "it says nothing at all, which is found once", hold(nil, until: nil, by: nil),
      finds: held),
    .edge("R09.7", "it lasts 180 days", hold(until: "2027-04-06")),
    .edge("R09.7", "it lasts 181 days", hold(until: "2027-04-07"), finds: held),
    .edge("R09.7", "it lasts for ever", hold(until: "9999-12-31"), finds: held),
    .edge("R09.7", "it ends on the day it begins", hold(until: "2026-10-08")),
    .edge(
      "R09.7", "ordered on the last minute before the period", hold(nil, at: "2026-09-30 23:59")),
    .edge(
      "R09.7", "ordered on the last minute of the period", hold(nil, at: "2026-10-31 23:59"),
      finds: ["line/h-1 2026-10-31"]),

    .kept("R09.8", "two are in the room", shift(["a-1", "a-2"])),
    .broken("R09.8", "one is in the room", shift(["a-1"]), finds: short),
    .edge("R09.8", "one is in the room of the county", shift(["a-1"], at: .county), finds: short),
    .edge("R09.8", "two are in the room of the county", shift(["a-1", "a-2"], at: .county)),
    .edge("R09.8", "one is in the room of a village", shift(["a-1"], at: .village)),
    .edge("R09.8", "nobody is in the room of a village", shift([], at: .village)),
    .edge("R09.8", "nobody is in the room", shift([]), finds: short),
    .edge("R09.8", "the same person is named twice", shift(["a-1", "a-1"]), finds: short),
    .edge("R09.8", "three are in the room", shift(["a-1", "a-2", "a-3"])),
    .edge("R09.8", "one is on duty for the center, elsewhere", shift(["a-1"], .onSite, .center)),
    .edge("R09.8", "one can be called", shift(["a-1"], .onCall)),
    .edge(
      "R09.8", "the shift begins before the period and ends in it",
      shift(["a-1"], from: "2026-09-30 23:59")),
    .edge(
      "R09.8", "the shift begins in the period and ends after it",
      shift(["a-1"], from: "2026-10-31 23:59"), finds: ["line/s-1 2026-10-31"]),
    .edge(
      "R09.8", "the shift begins with the month after", shift(["a-1"], from: "2026-11-01 00:00")),
  ]
}
