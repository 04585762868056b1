public import GovernanceModel

/// A city's own charter: one number tightened, one regulation replaced, an eleventh added.
public enum CityCharter {
  /// The charter with its checks.
  public static func compiled() throws(ValidationError) -> CompiledCharter {
    let city = Provenance.local(Wording(zh: "示例市", en: "an example city"))
    let id = VersionTag("example-city", "2026.1")
    var charter = Charter.shuicheng
    // Tightened: whatever is grave is reported in writing within twelve hours.
    if let duty = charter.regulation("R02") {
      charter = try charter.with(
        duty.setting("R02.written", to: 12, provenance: city, as: "city-1"), as: id)
    }
    // Replaced: the city has one rule on joint meetings, and asks villages for them too.
    if let joint = charter.regulation("R04") {
      let every = Parameter(
        "R04.every", title: Wording(zh: "联席会议间隔", en: "how often"), unit: .calendarDay,
        values: .all(31), provenance: city)
      charter = try charter.with(
        Regulation(
          VersionTag("R04", "city-1"), title: joint.title, parameters: [every],
          clauses: joint.clauses.filter {
            $0.check == "joint.window" || $0.provenance.kind == .statutory
          }),
        as: id)
    }
    return try CompiledCharter(
      try charter.with(try .r11(), as: id), checks: Check.ten + [.holidayMeeting])
  }
}
