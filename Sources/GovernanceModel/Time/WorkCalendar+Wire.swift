extension WorkCalendar: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<WorkCalendar>(
    "WorkCalendar", zh: "工作日历", en: "which days offices work, and at which hours"
  ) { door in
    let version = door.required("version", \.version, .version, zh: "版本", en: "its edition")
    let years = door.required(
      "years", \.years, .list(.object(), 0...500).keptSorted(), zh: "年度安排",
      en: "the yearly arrangements")
    let localDays = door.defaulted(
      "localDays", \.localDays, .list(.object(), 0...5000).keptSorted(), usually: [],
      zh: "地方放假或上班日",
      en: "days of rest or of work by local decision")
    let hours = door.optional("hours", \.hours, .object(), zh: "作息时间", en: "the hours of a day")
    let knownYears =
      years.map { Array($0.enumerated()) } ?? door.readable("years", .object(), upTo: 500)
    let knownDays =
      localDays.map { Array($0.enumerated()) } ?? door.readable("localDays", .object(), upTo: 5000)
    check(
      &door, "calendar.year", "years", knownYears.map { ($0, "\($1.year)") }, zh: "同一年有两个安排",
      en: "A year is arranged twice")
    check(
      &door, "calendar.day", "localDays", knownDays.map { ($0, "\($1.date)") }, zh: "同一日有两个规定",
      en: "A local day is set twice")
    guard let version, let years, let localDays, let hours else { return nil }
    return WorkCalendar(version: version, years: years, localDays: localDays, hours: hours)
  }

  private static func check(
    _ door: inout Door<WorkCalendar>, _ code: String, _ member: String, _ keys: [(Int, String)],
    zh: String, en: String
  ) {
    var seen: Set<String> = []
    for (index, key) in keys where !seen.insert(key).inserted {
      door.check(
        code, at: "\(member)[\(index)]", false, zh: zh, en: en, found: Shown.same(key),
        expected: Wording(zh: "每个只出现一次", en: "each once"))
    }
  }
}
