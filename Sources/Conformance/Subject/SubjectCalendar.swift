import GovernanceModel

/// A calendar as messages name it: the national one, one of its own, or years added to the national one.
enum SubjectCalendar {
  static func calendar(_ value: JSONValue) throws(SubjectStop) -> WorkCalendar {
    if value == "national" { return .national }
    let added = try SubjectStop.reading { () throws(WireError) in try value.member("adding") }
    if added != nil, case .object(let object) = value, object.members.count > 1 {
      throw .errored("At value: found more than adding, expected adding alone.")
    }
    let calendar = try SubjectStop.validating { () throws(ValidationError) in
      try WorkCalendar(validating: Draft(added ?? value))
    }
    return added == nil ? calendar : WorkCalendar.national.adding(calendar)
  }
}
