/// A part of a working day without a break, such as a morning.
///
/// Invariant of the door: it ends after it begins.
public struct WorkingSession: Hashable, Sendable {
  /// When it begins.
  public let opens: ClockTime
  /// When it ends.
  public let closes: ClockTime

  /// Creates a session, or nothing if it does not end after it begins.
  public init?(_ opens: ClockTime, _ closes: ClockTime) {
    guard opens < closes else { return nil }
    self.opens = opens
    self.closes = closes
  }

  /// How long it is.
  var minutes: Int { closes.minutes - opens.minutes }
}

extension WorkingSession: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<WorkingSession>(
    "WorkingSession", zh: "上班时段", en: "a part of a working day"
  ) { door in
    let opens = door.required("opens", \.opens, .clockTime, zh: "开始", en: "when it begins")
    let closes = door.required("closes", \.closes, .clockTime, zh: "结束", en: "when it ends")
    guard let opens, let closes else { return nil }
    let session = WorkingSession(opens, closes)
    door.check(
      "workingSession.order", at: "closes", session != nil, zh: "时段结束不晚于开始",
      en: "The session does not end after it begins", found: Shown.same(closes.description),
      expected: Wording(zh: "晚于 \(opens)", en: "later than \(opens)"))
    return session
  }
}
