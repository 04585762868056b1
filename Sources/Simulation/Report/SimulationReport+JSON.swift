public import GovernanceModel
import GovernanceWorkflow

/// The report as canonical JSON: the same run gives the same bytes on every machine.
extension SimulationReport {
  /// The report as canonical JSON (RFC 8785).
  public var canonicalJSON: [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    return json.bytes
  }

  /// Writes the report.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("acts")
      write(acts, to: &json)
      json.key("cases")
      write(cases, to: &json)
      json.key("duties")
      json.array(duties) { Self.write($1, to: &$0) }
      json.key("feedback")
      json.array(feedback) { Self.write($1, to: &$0) }
      json.key("levels")
      json.array(levels) { json, level in
        json.object { json in
          json.member("count", level.count)
          json.member("level", level.level.rawValue)
          json.member("perMille", Self.perMille(level.count, of: level.all))
          json.member("tier", level.tier?.rawValue)
        }
      }
      json.key("load")
      json.array(load) { Self.write($1, to: &$0) }
      json.key("setting")
      write(setting, to: &json)
      json.key("stages")
      json.array(stages) { Self.write($1, to: &$0) }
    }
  }

  private func write(_ acts: Acts, to json: inout JSONWriter) {
    json.object { json in
      json.member("accepted", acts.accepted)
      json.member("deemed", acts.deemed)
      json.key("refusals")
      json.array(acts.refusals) { json, refusal in
        json.object { json in
          json.member("action", refusal.action.rawValue)
          json.member("count", refusal.count)
          json.member("reasons", refusal.reasons)
        }
      }
      json.member("refused", acts.refused)
    }
  }

  private func write(_ cases: Cases, to json: inout JSONWriter) {
    json.object { json in
      json.member("brought", cases.brought)
      json.key("kinds")
      json.object { json in
        for kind in Matter.Kind.allCases.map(\.rawValue).sorted() {
          json.member(kind, Matter.Kind(rawValue: kind).flatMap { cases.kinds[$0] } ?? 0)
        }
      }
      json.member("open", cases.open)
      json.member("registered", cases.registered)
      json.key("states")
      json.object { json in
        for state in cases.states.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
          json.member(state.key.rawValue, state.value)
        }
      }
      json.member("stopped", cases.stopped)
      json.member("unstaffed", cases.unstaffed)
    }
  }

  private func write(_ setting: Setting, to json: inout JSONWriter) {
    json.object { json in
      json.member("calendar", setting.calendar.description)
      json.member("days", setting.days)
      json.member("households", setting.households)
      json.member("offices", setting.offices)
      json.member("procedure", setting.procedure.description)
      // A seed may be greater than a number of JSON.
      json.member("seed", String(setting.seed))
      json.member("startDay", setting.startDay.description)
      json.member("workdays", setting.workdays)
      json.member("workers", setting.workers)
    }
  }

  private static func write(_ duty: Duty, to json: inout JSONWriter) {
    json.object { json in
      json.member("duty", duty.duty.rawValue)
      json.member("inTime", duty.inTime)
      json.member("isWindow", duty.isWindow)
      json.member("lapsed", duty.lapsed)
      json.member("overdue", duty.overdue)
      json.member("overduePerMille", perMille(duty.overdue, of: duty.started))
      json.member("red", duty.red)
      json.member("running", duty.running)
      json.member("started", duty.started)
      json.member("tier", duty.tier.rawValue)
      json.member("yellow", duty.yellow)
    }
  }

  private static func write(_ span: Span, to json: inout JSONWriter) {
    json.object { json in
      json.member("count", span.count)
      json.key("hours")
      json.array(span.hours) { $0.number($1) }
      json.member("tier", span.tier?.rawValue)
      json.key("workdays")
      json.array(span.workdays) { $0.number($1) }
    }
  }

  private static func write(_ stage: Stage, to json: inout JSONWriter) {
    json.object { json in
      json.member("duties", stage.duties)
      json.member("entered", stage.entered)
      json.member("overdue", stage.overdue)
      json.member("overduePerMille", perMille(stage.overdue, of: stage.duties))
      json.key("span")
      write(stage.span, to: &json)
      json.member("stage", stage.code)
    }
  }

  private static func write(_ load: Load, to json: inout JSONWriter) {
    json.object { json in
      json.member("available", load.available)
      json.member("minutes", load.minutes)
      json.member("most", load.most)
      json.member("perMille", perMille(load.minutes, of: load.available))
      json.member("place", load.place)
      json.member("role", load.role.rawValue)
      json.member("workers", load.workers)
    }
  }
}
