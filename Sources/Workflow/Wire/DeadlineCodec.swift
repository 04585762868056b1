import GovernanceModel

/// Writes and reads a deadline with its derivation.
enum DeadlineCodec {
  static func write(_ deadline: Deadline, to json: inout JSONWriter) {
    json.object { json in
      if !deadline.derivation.isEmpty {
        json.key("derivation")
        json.array(deadline.derivation) { json, step in write(step, to: &json) }
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
      derivation: try value.optional("derivation") { (steps) throws(WireError) in
        try steps.elements(step)
      } ?? [])
  }

  private static func write(_ step: DerivationStep, to json: inout JSONWriter) {
    json.object { json in
      json.key("basis")
      step.basis.write(to: &json)
      if case .makeUpCounted(let days) = step.reason {
        json.member("days", days.map(\.description))
      }
      json.member("from", step.from.description)
      switch step.reason {
      case .startDayExcluded: json.member("reason", "startDayExcluded")
      case .designated: json.member("reason", "designated")
      case .counted(let amount, let unit):
        json.member("number", amount)
        json.member("reason", "counted")
        json.member("to", step.to.description)
        json.member("unit", unit.rawValue)
        return
      case .restDaysSkipped(let count):
        json.member("number", count)
        json.member("reason", "restDaysSkipped")
      case .makeUpCounted: json.member("reason", "makeUpCounted")
      case .rolled(let kind):
        json.member("kind", kind.rawValue)
        json.member("reason", "rolled")
      case .hours(let hours):
        json.member("number", hours)
        json.member("reason", "hours")
      case .provisional(let year):
        json.member("number", year)
        json.member("reason", "provisional")
      }
      json.member("to", step.to.description)
    }
  }

  private static func step(_ value: JSONValue) throws(WireError) -> DerivationStep {
    DerivationStep(
      from: try value.parsed("from", "a day") { CivilDate($0) },
      to: try value.parsed("to", "a day") { CivilDate($0) },
      reason: try reason(value),
      basis: try value.required("basis") { (basis) throws(WireError) in try basis.stored() })
  }

  private static func reason(_ value: JSONValue) throws(WireError) -> DerivationStep.Reason {
    switch try value.text("reason") {
    case "startDayExcluded": .startDayExcluded
    case "designated": .designated
    case "counted":
      .counted(
        try value.integer("number"),
        try value.parsed("unit", "a unit of time") { TimeUnit(rawValue: $0) })
    case "restDaysSkipped": .restDaysSkipped(try value.integer("number"))
    case "makeUpCounted": .makeUpCounted(try value.list("days", "a day") { CivilDate($0) })
    case "rolled": .rolled(try value.parsed("kind", "a kind of day") { DayKind(rawValue: $0) })
    case "hours": .hours(try value.integer("number"))
    case "provisional": .provisional(year: try value.integer("number"))
    default:
      throw WireError(path: "reason", found: "another text", expected: "the reason of a step")
    }
  }
}
