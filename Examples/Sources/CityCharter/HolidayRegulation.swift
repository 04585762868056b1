public import GovernanceModel

extension Regulation {
  /// R11 节前排查制度: before a holiday the center has met.
  public static func r11() throws(ValidationError) -> Regulation {
    try Regulation(
      json: Array(
        """
        {"version": "R11@2026.1", "title": {"zh": "节前排查制度", "en": "Meeting before holidays"},
         "parameters": [{"code": "R11.before", "unit": "workingDay",
           "title": {"zh": "节前几个工作日内", "en": "within how many working days before"},
           "values": {"county": 5, "township": 5, "village": 5},
           "provenance": {"kind": "local", "source": {"zh": "示例市", "en": "an example city"}}}],
         "clauses": [{"id": "R11.1", "kind": "obligation", "check": "holiday.meeting",
           "text": {"zh": "放假前召开例会。", "en": "A meeting is held before a holiday."},
           "cure": {"zh": "立即补开。", "en": "Hold it now."},
           "provenance": {"kind": "local", "source": {"zh": "示例市", "en": "an example city"}}}]}
        """.utf8))
  }
}

extension Check {
  /// Finds holidays before which no regular meeting was held.
  public static let holidayMeeting = Check("holiday.meeting", reads: ["R11.before"]) { audit in
    guard let before = audit.value("R11.before") else { return [] }
    let calendar = audit.terms.calendar
    let meetings = audit.registers.regularMeetings.map(\.record.heldAt.civilDate)
    return audit.period.days.compactMap { day in
      let eve = day.advanced(byDays: -1)
      guard calendar.kind(of: day) == .holiday, calendar.kind(of: eve) != .holiday,
        !meetings.contains(where: { calendar.day(before, workdaysBefore: day) <= $0 && $0 < day })
      else { return nil }
      return Breach(.day(day), on: day, evidence: [], zh: "节前没有开会。", en: "No meeting was held.")
    }
  }
}
