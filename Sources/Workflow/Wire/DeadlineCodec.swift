import GovernanceModel

/// Writes and reads a deadline with its derivation.
enum DeadlineCodec {
  static func write(_ deadline: Deadline, to json: inout JSONWriter) {
    json.object { json in
      if !deadline.derivation.isEmpty {
        json.key("derivation")
        json.array(deadline.derivation.steps) { json, step in write(step, to: &json) }
      }
      switch deadline.due {
      case .endOf(let date): json.member("dueEndOf", date.description)
      case .at(let instant): json.member("dueAt", instant.description)
      case nil: break
      }
      json.member("rule", deadline.rule.rawValue)
      json.member("start", deadline.start.description)
    }
  }

  static func read(_ value: JSONValue) throws(WireError) -> Deadline {
    let date = try value.parsedIfPresent("dueEndOf", "a day") { CivilDate($0) }
    let instant = try value.parsedIfPresent("dueAt", "a moment") { Instant($0) }
    return Deadline(
      rule: try value.parsed("rule", "an identifier") { DeadlineRule.ID($0) },
      start: try value.parsed("start", "a moment") { Instant($0) },
      due: date.map { .endOf($0) } ?? instant.map { .at($0) },
      derivation: Derivation(
        try value.optional("derivation") { (steps) throws(WireError) in
          try steps.elements(step)
        } ?? []))
  }

  // The members in canonical order, the reason's own among them.
  private static func write(_ step: DerivationStep, to json: inout JSONWriter) {
    let parts = step.reason.parts
    json.object { json in
      json.key("basis")
      step.basis.write(to: &json)
      if let days = parts.days { json.member("days", days.map(\.description)) }
      json.member("from", step.from.description)
      json.member("fromMoment", parts.fromMoment?.description)
      json.member("ground", parts.ground)
      json.member("kind", parts.dayKind?.rawValue)
      json.member("number", parts.number)
      json.member("readsFrom", step.reads?.from.description)
      json.member("readsThrough", step.reads?.through.description)
      json.member("reason", step.reason.kind.rawValue)
      json.member("rule", step.rule.rawValue)
      json.member("since", parts.since?.description)
      json.member("through", parts.through?.description)
      json.member("to", step.to.description)
      json.member("toMoment", parts.toMoment?.description)
      json.member("unit", parts.unit?.rawValue)
    }
  }

  private static func step(_ value: JSONValue) throws(WireError) -> DerivationStep {
    let first = try value.parsedIfPresent("readsFrom", "a day") { CivilDate($0) }
    let last = try value.parsedIfPresent("readsThrough", "a day") { CivilDate($0) }
    guard (first == nil) == (last == nil) else {
      throw WireError(path: "readsFrom", found: "one end", expected: "readsFrom and readsThrough")
    }
    return DerivationStep(
      rule: try value.parsed("rule", "an identifier") { DeadlineRule.ID($0) },
      from: try value.parsed("from", "a day") { CivilDate($0) },
      to: try value.parsed("to", "a day") { CivilDate($0) },
      reason: try reason(value),
      basis: try value.required("basis") { (basis) throws(WireError) in try basis.stored() },
      reads: first.flatMap { first in last.map { DayRange(first, $0) } })
  }

  private static func reason(_ value: JSONValue) throws(WireError) -> DerivationStep.Reason {
    let kind = try value.parsed("reason", "the reason of a step") {
      DerivationStep.Reason.Kind(rawValue: $0)
    }
    var parts = DerivationStep.Reason.Parts()
    parts.number = try value.optional("number") { (number) throws(WireError) in
      try number.number()
    }
    parts.unit = try value.parsedIfPresent("unit", "a unit of time") { TimeUnit(rawValue: $0) }
    parts.days = try value.optional("days") { (days) throws(WireError) in
      try days.elements { (day) throws(WireError) in try day.parsed("a day") { CivilDate($0) } }
    }
    parts.dayKind = try value.parsedIfPresent("kind", "a kind of day") { DayKind(rawValue: $0) }
    parts.ground = try value.parsedIfPresent("ground", "a ground") { $0 }
    parts.since = try value.parsedIfPresent("since", "a day") { CivilDate($0) }
    parts.through = try value.parsedIfPresent("through", "a day") { CivilDate($0) }
    parts.fromMoment = try value.parsedIfPresent("fromMoment", "a moment") { Instant($0) }
    parts.toMoment = try value.parsedIfPresent("toMoment", "a moment") { Instant($0) }
    guard let reason = DerivationStep.Reason(kind, parts) else {
      throw WireError(path: "reason", found: "other parts", expected: kind.parts.en)
    }
    return reason
  }
}
