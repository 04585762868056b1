extension DerivationStep: Described {
  /// The step as a sentence without its full stop, with what it rests on in brackets.
  public var wording: Wording { wording(knowing: []) }

  /// The same, where some statutes are known beyond those of the kit.
  public func wording(knowing statutes: [Statute]) -> Wording {
    let (said, source) = (sentence, basis.wording(knowing: statutes))
    return Wording(zh: "\(said.zh)(\(source.zh))", en: "\(said.en) (\(source.en))")
  }

  private var sentence: Wording {
    switch reason {
    case .promptly:
      Wording(zh: "法律要求及时办理,未规定日数", en: "the law says promptly and names no number")
    case .undesignated: Wording(zh: "交办单未指定日期", en: "the order names no day")
    case .elapsed(let amount, let unit, let from, let to):
      Wording(
        zh: "自 \(from.chinaTime) 计 \(unit.counted(amount).zh),至 \(to.chinaTime)",
        en: "\(unit.counted(amount).en) from \(from.chinaTime) pass by \(to.chinaTime)")
    case .hoursUnknown:
      Wording(zh: "日历未载明作息时间,无法计算", en: "the calendar does not say when offices work")
    case .startDayExcluded:
      Wording(zh: "\(from) 起算当日不计入", en: "\(from), the day of the event, is not counted")
    case .counted(let amount, let unit):
      Wording(
        zh: "计 \(unit.counted(amount).zh),至 \(to)",
        en: "\(unit.counted(amount).en) \(Self.verb(amount)) counted, to \(to)")
    case .restDaysSkipped(let count, let kind):
      Wording(
        zh: "其间 \(count) 个\(kind == .weekend ? "周末休息日" : kind.wording.zh)不计",
        en: "\(Self.rest(count, kind)) on the way \(Self.verb(count)) not counted")
    case .makeUpCounted(let days):
      Wording(
        zh: "调休上班日 \(Self.list(days, "、")) 计入",
        en: days.count == 1
          ? "the make-up workday \(Self.list(days, ", ")) is counted"
          : "the make-up workdays \(Self.list(days, ", ")) are counted")
    case .extended(let amount, let unit):
      Wording(
        zh: "延长 \(unit.counted(amount).zh),至 \(to)",
        en: "it is extended by \(unit.counted(amount).en), to \(to)")
    case .paused(let ground, let range, let count, let unit):
      Wording(
        zh:
          "\(range.from) 至 \(range.through) 因\(SuspensionGround.title(of: ground).zh)中止,\(unit.counted(count).zh)不计,至 \(to)",
        en:
          "it stood still from \(range.from) to \(range.through) for \(SuspensionGround.title(of: ground).en), so that "
          + "\(unit.counted(count).en) \(Self.verb(count)) not counted, to \(to)")
    case .suspended(let ground, let since):
      Wording(
        zh: "自 \(since) 起因\(SuspensionGround.title(of: ground).zh)中止,恢复后再计",
        en:
          "it stands still since \(since) for \(SuspensionGround.title(of: ground).en) and goes on when resumed"
      )
    case .rolled(let kind):
      Wording(
        zh: "\(from) 为\(kind.wording.zh),顺延至 \(to)",
        en: "\(from) is a \(kind.wording.en), so it moves to \(to)")
    case .stands(let kind):
      Wording(
        zh: "\(to) 为\(kind.wording.zh),不顺延", en: "\(to) is a \(kind.wording.en), so it stands")
    case .designated: Wording(zh: "交办单指定 \(to)", en: "the order names \(to)")
    case .provisional(let year):
      Wording(
        zh: "\(year) 年放假安排尚未公布,暂按周一至周五计",
        en: "the arrangement of \(year) is not published yet, so weekdays were assumed")
    }
  }

  private static func rest(_ count: Int, _ kind: DayKind) -> String {
    switch kind {
    case .weekend: count == 1 ? "1 weekend day" : "\(count) weekend days"
    case .holiday, .workday, .makeUpWorkday: count == 1 ? "1 holiday" : "\(count) days of holiday"
    }
  }

  private static func verb(_ amount: Int) -> String { amount == 1 ? "is" : "are" }

  private static func list(_ days: [CivilDate], _ separator: String) -> String {
    days.map(\.description).joined(separator: separator)
  }
}
