/// The articles by which periods are counted and days of rest are known, as they stood on a day.
///
/// Of a day before all of them, which no rule of the law reaches, the oldest is named.
enum CountingLaw {
  /// That the day of the event is not counted.
  static func startDay(of rule: DeadlineRule, on day: CivilDate) -> Provenance {
    rule.counting.map { .statutory($0) } ?? civil("201", on: day)
  }

  /// That a last day of rest moves on, and when a last day ends.
  static func lastDay(of rule: DeadlineRule, on day: CivilDate) -> Provenance {
    rule.counting.map { .statutory($0) } ?? civil("203", on: day)
  }

  /// That Saturdays and Sundays are days of rest.
  static func weekends(on day: CivilDate) -> Provenance {
    .statutory(Citation(.workingTime, "7"))
  }

  /// That some other days are.
  static func holidays(on day: CivilDate) -> Provenance {
    let measures = holidayMeasures(on: day)
    return .statutory(Citation(measures, measures == .holidayMeasures ? "7" : "2"))
  }

  /// That some weekend days are worked, and by which text a year's arrangement is made.
  static func arrangement(on day: CivilDate) -> Provenance {
    let measures = holidayMeasures(on: day)
    return .statutory(Citation(measures, measures == .holidayMeasures ? "7" : "6"))
  }

  // Before 2017 one article of the General Principles said all of it.
  private static func civil(_ article: String, on day: CivilDate) -> Provenance {
    if Statute.civilCode.inForceFrom <= day { return .statutory(Citation(.civilCode, article)) }
    if Statute.generalProvisions.inForceFrom <= day {
      return .statutory(Citation(.generalProvisions, article))
    }
    return .statutory(Citation(.generalPrinciples, "154"))
  }

  private static func holidayMeasures(on day: CivilDate) -> Statute {
    let versions: [Statute] = [.holidayMeasures, .holidayMeasures2013, .holidayMeasures2007]
    return versions.first { $0.inForceFrom <= day } ?? .holidayMeasures1999
  }
}
