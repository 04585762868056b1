/// The moment by which something is due: the end of a day, or an hour counted in hours.
///
/// Code list: `endOf`, `at`.
public enum Due: Hashable, Sendable {
  /// By 24:00 in China of that day (民法典, Article 203).
  case endOf(CivilDate)
  /// By that very moment, for limits counted in hours.
  case at(Instant)

  /// The first moment at which it is too late.
  public var instant: Instant {
    switch self {
    case .endOf(let date): .end(of: date)
    case .at(let instant): instant
    }
  }

  /// The civil day on which it falls due.
  public var civilDate: CivilDate {
    switch self {
    case .endOf(let date): date
    case .at(let instant): instant.civilDate
    }
  }
}

extension Due {
  /// The day at whose end it is due, where it is due at the end of a day.
  public var endOfDay: CivilDate? {
    if case .endOf(let date) = self { date } else { nil }
  }

  /// The moment at which it is due, where it is due at a moment.
  public var moment: Instant? {
    if case .at(let instant) = self { instant } else { nil }
  }
}

extension Due: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Due>("Due", zh: "到期时点", en: "by when it is due") { door in
    let day = door.optional("endOf", \.endOfDay, .date, zh: "该日终了", en: "by the end of that day")
    let moment = door.optional("at", \.moment, .instant, zh: "该时刻", en: "by that very moment")
    guard let day, let moment else { return nil }
    switch (day, moment) {
    case (.some(let day), nil): return .endOf(day)
    case (nil, .some(let moment)): return .at(moment)
    default:
      door.check(
        "due.parts", at: "", false, zh: "到期时点须恰有一个", en: "It is due at no time or at two",
        found: day == nil ? Wording(zh: "无", en: "neither") : Wording(zh: "两个", en: "both"),
        expected: Wording(zh: "endOf 或 at 之一", en: "one of endOf and at"))
      return nil
    }
  }
}
