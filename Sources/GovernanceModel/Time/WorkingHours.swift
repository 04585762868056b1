/// The hours of a working day, for limits that are counted in working hours.
///
/// The law says how many there are (国务院关于职工工作时间的规定, Article 3), and leaves when they are to each
/// place, so that these are typical or local.
///
/// Invariant: there is at least one session; they follow one another and do not overlap.
public struct WorkingHours: Hashable, Sendable {
  /// The sessions of a day, in order.
  public let sessions: [WorkingSession]
  /// Where they come from.
  public let provenance: Provenance

  /// Creates hours, or nothing if the sessions are none or do not follow one another.
  public init?(_ sessions: [WorkingSession], provenance: Provenance) {
    guard !sessions.isEmpty, Self.follow(sessions) else { return nil }
    self.sessions = sessions
    self.provenance = provenance
  }

  /// Whether each session begins when the one before has ended, or later.
  static func follow(_ sessions: [WorkingSession]) -> Bool {
    zip(sessions, sessions.dropFirst()).allSatisfy { $0.closes <= $1.opens }
  }

  /// How many minutes are worked in a day.
  public var minutesPerDay: Int { sessions.reduce(0) { $0 + $1.minutes } }

  /// How many milliseconds were worked by a time of the day.
  func worked(by ofDay: Int64) -> Int64 {
    sessions.reduce(0) { sum, session in
      let opens = Int64(session.opens.minutes) * Instant.perMinute
      let closes = Int64(session.closes.minutes) * Instant.perMinute
      return sum + min(max(ofDay - opens, 0), closes - opens)
    }
  }

  /// The time of the day by which so many milliseconds were worked, of several the earliest.
  func time(worked: Int64) -> Int64 {
    var left = worked
    for session in sessions {
      let length = Int64(session.minutes) * Instant.perMinute
      if left <= length { return Int64(session.opens.minutes) * Instant.perMinute + left }
      left -= length
    }
    return Int64(sessions.last?.closes.minutes ?? 1440) * Instant.perMinute
  }
}

extension WorkingHours: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<WorkingHours>(
    "WorkingHours", zh: "作息时间", en: "the hours of a working day"
  ) { door in
    let sessions = door.required(
      "sessions", \.sessions, .list(.object(), 1...12), zh: "上班时段", en: "its sessions, in order")
    let provenance = door.required(
      "provenance", \.provenance, .object(), zh: "来源", en: "the source")
    door.check(
      "workingHours.order", at: "sessions", sessions.map { follow($0) }, zh: "上班时段重叠或次序颠倒",
      en: "The sessions overlap or are out of order",
      found: Wording(zh: "早于前一时段结束的时段", en: "a session that begins before the last one ended"),
      expected: Wording(zh: "依次排列且互不重叠", en: "sessions in order, without a minute in common"))
    guard let sessions, let provenance else { return nil }
    return WorkingHours(sessions, provenance: provenance)
  }
}
