import GovernanceModel

/// What moves the deadline of a clock: an extension, a pause, a resumption.
enum SubjectClockActs {
  static func answer(
    _ act: JSONValue, of clock: DeadlineClock, _ calendar: WorkCalendar
  ) throws(WireError) -> ClockAnswer {
    try only(["extend", "pause", "resume"], of: act, atMost: 1)
    if let change = try act.member("extend") {
      try only(
        [
          "amount", "requestedAt", "requestedBy", "approvedBy", "approver", "reason", "notifiedAt",
        ], of: change)
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
      try only(["ground", "from"], of: pause)
      return clock.paused(
        on: try pause.text("ground"), from: try pause.parsed("from", "a day") { CivilDate($0) },
        calendar: calendar)
    }
    return clock.resumed(after: try act.parsed("resume", "a day") { CivilDate($0) })
  }

  /// Demands that a part of the message has no other members than these.
  private static func only(
    _ names: Set<String>, of part: JSONValue, atMost count: Int = .max
  ) throws(WireError) {
    guard case .object(let object) = part else { return }
    if let unknown = object.members.first(where: { !names.contains($0.name) }) {
      throw WireError(
        path: unknown.name, found: "a member that there is not",
        expected: "one of \(names.sorted().joined(separator: ", "))")
    }
    if object.members.count > count {
      throw WireError(path: "acts", found: "several in one", expected: "one after another")
    }
  }
}
