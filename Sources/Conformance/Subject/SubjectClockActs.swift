import GovernanceModel

/// What moves the deadline of a clock: an extension, a pause, a resumption.
enum SubjectClockActs {
  static func answer(
    _ act: JSONValue, of clock: DeadlineClock, _ calendar: WorkCalendar
  ) throws(WireError) -> ClockAnswer {
    if let change = try act.member("extend") {
      return clock.extended(
        by: DeadlineExtension(
          amount: try change.integer("amount"),
          requestedAt: try change.parsed("requestedAt", "a moment") { Instant($0) },
          requestedBy: try change.parsed("requestedBy", "somebody") { Actor.ID($0) },
          approvedBy: try change.parsed("approvedBy", "somebody") { Actor.ID($0) },
          approver: try change.parsed("approver", "a capacity") { ExtensionApprover(rawValue: $0) },
          reason: try change.parsedIfPresent("reason", "a reason") { $0 },
          notifiedAt: try change.parsedIfPresent("notifiedAt", "a moment") { Instant($0) }),
        calendar: calendar)
    }
    if let pause = try act.member("pause") {
      return clock.paused(
        on: try pause.text("ground"), from: try pause.parsed("from", "a day") { CivilDate($0) },
        calendar: calendar)
    }
    return clock.resumed(after: try act.parsed("resume", "a day") { CivilDate($0) })
  }
}
