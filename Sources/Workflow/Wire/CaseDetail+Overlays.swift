import GovernanceModel

/// The details of the acts that leave a case where it is.
extension CaseDetailWriter {
  static func writeOverlay(_ detail: CaseDetail, to json: inout JSONWriter) {
    switch detail {
    case .representatives(let people):
      json.member("people", people.map(\.rawValue))
      json.member("type", "representatives")
    case .whistle(let call):
      json.member("called", call.called.map(\.description))
      json.member("kind", call.kind.rawValue)
      json.member("requestedBy", call.requestedBy.rawValue)
      json.member("type", "whistle")
    case .whistleRating(let unit, let stars):
      json.member("stars", stars)
      json.member("type", "whistleRating")
      json.member("unit", unit.description)
    case .supervision(let duty, let level):
      json.member("duty", duty.rawValue)
      json.member("level", level.rawValue)
      json.member("type", "supervision")
    case .substitution(let detail):
      json.member("absent", detail.absent.rawValue)
      json.member("role", detail.role.rawValue)
      json.member("substitute", detail.substitute.rawValue)
      json.member("through", detail.through.description)
      json.member("type", "substitution")
      json.member("unit", detail.unit.description)
    case .reveal(let purpose):
      json.member("purpose", purpose.rawValue)
      json.member("type", "reveal")
    case .appointment(let mediator):
      json.key("mediator")
      mediator.write(to: &json)
      json.member("type", "appointment")
    case .withdrawal(let people):
      json.member("by", people.map(\.rawValue))
      json.member("type", "withdrawal")
    default: break
    }
  }
}

extension CaseDetailReader {
  static func overlay(_ type: String, _ value: JSONValue) throws(WireError) -> CaseDetail {
    switch type {
    case "representatives":
      .representatives(try value.list("people", "an identifier") { Actor.ID($0) })
    case "whistle":
      .whistle(
        WhistleCall(
          try value.parsed("kind", "a kind of whistle") { Whistle.Kind(rawValue: $0) },
          to: try value.list("called", "an office") { UnitReference($0) },
          requestedBy: try value.parsed("requestedBy", "an identifier") { Actor.ID($0) }))
    case "whistleRating":
      .whistleRating(
        try value.parsed("unit", "an office") { UnitReference($0) }, try value.integer("stars"))
    case "supervision":
      .supervision(
        of: try value.parsed("duty", "a duty") { CaseDuty(rawValue: $0) },
        try value.parsed("level", "a level of supervision") { Supervision(rawValue: $0) })
    case "substitution":
      .substitution(
        Substitution(
          of: try value.parsed("absent", "an identifier") { Actor.ID($0) },
          by: try value.parsed("substitute", "an identifier") { Actor.ID($0) },
          as: try value.parsed("role", "a role") { CaseRole(rawValue: $0) },
          at: try value.parsed("unit", "an office") { UnitReference($0) },
          through: try value.parsed("through", "a day") { CivilDate($0) }))
    case "reveal":
      .reveal(
        for: try value.parsed("purpose", "a purpose") { Disclosure.Purpose(rawValue: $0) })
    case "appointment":
      .appointment(
        try value.required("mediator") { (mediator) throws(WireError) in try mediator.stored() })
    case "withdrawal": .withdrawal(by: try value.list("by", "an identifier") { Actor.ID($0) })
    default:
      throw WireError(path: "type", found: "another text", expected: "the type of a detail")
    }
  }
}
