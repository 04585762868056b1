import GovernanceModel

/// Writes and reads what moved a deadline; its `type` says which it is.
enum ClockChangeCodec {
  static func write(_ change: ClockChange, to json: inout JSONWriter) {
    json.object { json in
      switch change {
      case .extended(let granted):
        json.key("extension")
        granted.write(to: &json)
        json.member("type", "extended")
      case .paused(let ground, let day):
        json.member("from", day.description)
        json.member("ground", ground)
        json.member("type", "paused")
      case .resumed(let day):
        json.member("after", day.description)
        json.member("type", "resumed")
      }
    }
  }

  static func read(_ value: JSONValue) throws(WireError) -> ClockChange {
    switch try value.text("type") {
    case "extended":
      .extended(
        try value.required("extension") { (granted) throws(WireError) in try granted.stored() })
    case "paused":
      .paused(
        try value.text("ground"), from: try value.parsed("from", "a day") { CivilDate($0) })
    case "resumed": .resumed(after: try value.parsed("after", "a day") { CivilDate($0) })
    default:
      throw WireError(path: "type", found: "another text", expected: "a change of a clock")
    }
  }
}
