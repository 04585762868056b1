import GovernanceModel
import Testing

/// What a vector asks, in the terms of the kit.
enum Asked {
  static let disclosure = Disclosure(
    by: Identifier("tests") ?? fallback, for: .verification, at: Instant(milliseconds: 0))
  private static let fallback: Actor.ID = {
    guard let id = Actor.ID("t") else { preconditionFailure("t is an identifier") }
    return id
  }()

  static func calendar(_ given: JSONValue) throws -> WorkCalendar {
    let value = try given.required("calendar")
    if value == "national" { return .national }
    let file = try WorkCalendar(validating: Draft(try value.member("adding") ?? value))
    return try value.member("adding") == nil ? file : WorkCalendar.national.adding(file)
  }

  /// A rule by its name, or one made of a limit and whose it is.
  static func rule(_ when: JSONValue) throws -> DeadlineRule {
    guard let limit = try when.member("limit") else {
      let id = try when.parsed("rule", "a name") { DeadlineRule.ID($0) }
      let day = try when.parsed("from", "a start") { moment($0) }.civilDate
      let rule = try #require(
        LawBook.national.rule(id, on: day) ?? LawBook.typical.rule(id, on: day))
      guard try when.member("splitting") == "several", let terms = rule.extending else {
        return rule
      }
      return rule.extended(on: terms)
    }
    let holder = try when.parsed("holder", "a holder") { DeadlineHolder(rawValue: $0) }
    let source = Provenance.typical(Wording(zh: "测", en: "a vector"))
    let grounds = try when.optional("suspensions") { (list) throws(WireError) in
      try list.elements { (ground) throws(WireError) in
        SuspensionGround(
          try ground.text("code"), title: Wording(zh: "测", en: "a vector"), provenance: source)
      }
    }
    return DeadlineRule(
      id: try #require(DeadlineRule.ID("VECTOR")), title: Wording(zh: "测", en: "a vector"),
      startEvent: .receipt, limit: try TimeLimit(validating: Draft(limit)), holder: holder,
      excludesStartDay: try when.optional("excludesStartDay") { (value) throws(WireError) in
        try value.bool()
      } ?? true,
      suspensions: grounds ?? [], provenance: source, inForceFrom: .earliest)
  }

  /// A moment by a clock in China, or of UTC where it ends in Z.
  static func moment(_ text: String) -> Instant? {
    if let instant = Instant(text) { return instant }
    let parts = text.split(separator: "T")
    guard parts.count == 2, let day = CivilDate(String(parts[0])),
      let time = ClockTime(String(parts[1]))
    else { return nil }
    return Instant(day, hour: time.minutes / 60, minute: time.minutes % 60)
  }

  static func text(_ due: Due?) -> String? {
    due.map { $0.endOfDay?.description ?? $0.instant.description }
  }

  static func due(_ then: JSONValue) throws -> String? {
    let due = try then.required("due")
    return due == .null ? nil : try due.string()
  }

  static func answer(
    _ act: JSONValue, of clock: DeadlineClock, _ calendar: WorkCalendar
  ) throws -> ClockAnswer {
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

extension DeadlineRule {
  /// The same rule whose extension may be granted in parts.
  fileprivate func extended(on terms: ExtensionTerms) -> DeadlineRule {
    DeadlineRule(
      id: id, title: title, startEvent: startEvent, limit: limit, holder: holder,
      extending: ExtensionTerms(
        cap: terms.cap, approver: terms.approver, splitting: .several,
        provenance: terms.provenance),
      suspensions: suspensions, provenance: provenance, inForceFrom: inForceFrom)
  }
}
