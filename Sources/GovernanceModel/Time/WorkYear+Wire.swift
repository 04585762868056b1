extension WorkYear: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<WorkYear>(
    "WorkYear", zh: "年度放假安排", en: "one year's arrangement of holidays"
  ) { door in
    let year = door.required("year", \.year, .integer(1...9999), zh: "年份", en: "the calendar year")
    let holidays = door.required(
      "holidays", \.holidays, .set(.date, 0...400), zh: "放假日", en: "the days of rest it names")
    let makeUp = door.required(
      "makeUpWorkdays", \.makeUpWorkdays, .set(.date, 0...400), zh: "调休上班日",
      en: "the weekend days on which work is ordered")
    door.report(findings(year: year, holidays: holidays, makeUpWorkdays: makeUp))
    guard let year, let holidays, let makeUp else { return nil }
    return WorkYear(year: year, holidays: holidays, makeUpWorkdays: makeUp)
  }

  /// What is wrong with an arrangement; nothing is said of parts that are missing.
  static func findings(
    year: Int?, holidays: Set<CivilDate>?, makeUpWorkdays: Set<CivilDate>?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let year {
      for (name, days) in [("holidays", holidays), ("makeUpWorkdays", makeUpWorkdays)] {
        guard let day = days?.filter({ !belongs($0, to: year) }).min() else { continue }
        findings.append(
          finding(
            "outside", name, day, zh: "日期不属于该年度安排", en: "A day is no part of the arrangement",
            Wording(
              zh: "\(year) 年或上年十二月 25 日起",
              en: "a day of \(year) or of the last week of the December before")))
      }
    }
    if let day = makeUpWorkdays?.filter({ !$0.weekday.isRestDay }).min() {
      findings.append(
        finding(
          "weekday", "makeUpWorkdays", day, zh: "调休上班日不是周末",
          en: "A make-up workday is a workday anyway",
          Wording(zh: "星期六或星期日", en: "a Saturday or Sunday")))
    }
    if let holidays, let day = makeUpWorkdays?.intersection(holidays).min() {
      findings.append(
        finding(
          "both", "makeUpWorkdays", day, zh: "同一日既放假又上班", en: "A day is one of rest and of work",
          Wording(zh: "只在一处出现", en: "a day of one list only")))
    }
    return findings
  }

  // Not `year - 1`, which the least integer does not have.
  private static func belongs(_ day: CivilDate, to year: Int) -> Bool {
    day.year == year
      || (day.month == 12 && day.day >= firstDayOfReach && day.year + 1 == year)
  }

  private static func finding(
    _ code: String, _ member: String, _ day: CivilDate, zh: String, en: String,
    _ expected: Wording
  ) -> ValidationFinding {
    ValidationFinding(
      code: "workYear.\(code)", path: "$.\(member)", what: Wording(zh: zh, en: en),
      found: day.description, expected: expected)
  }
}
