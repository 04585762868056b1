extension DerivationStep.Reason {
  /// The kind of a reason.
  ///
  /// Code list: `startDayExcluded`, `counted`, `restDaysSkipped`, `makeUpCounted`, `rolled`,
  /// `designated`, `hours`, `provisional`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The day of the event is not counted.
    case startDayExcluded
    /// Units were counted.
    case counted
    /// Days of rest were passed over.
    case restDaysSkipped
    /// Make-up workdays were counted.
    case makeUpCounted
    /// The last day moved on.
    case rolled
    /// The order names the day.
    case designated
    /// Hours were counted by the clock.
    case hours
    /// A year's arrangement was not published.
    case provisional
  }

  /// The kind.
  public var kind: Kind {
    switch self {
    case .startDayExcluded: .startDayExcluded
    case .counted: .counted
    case .restDaysSkipped: .restDaysSkipped
    case .makeUpCounted: .makeUpCounted
    case .rolled: .rolled
    case .designated: .designated
    case .hours: .hours
    case .provisional: .provisional
    }
  }

  /// The number in it: the units, days or hours counted, or the year; nothing where it has none.
  public var number: Int? {
    switch self {
    case .counted(let number, _), .restDaysSkipped(let number), .hours(let number): number
    case .provisional(let year): year
    case .startDayExcluded, .makeUpCounted, .rolled, .designated: nil
    }
  }

  /// The unit that was counted.
  public var unit: TimeUnit? {
    if case .counted(_, let unit) = self { unit } else { nil }
  }

  /// The make-up workdays that were counted.
  public var days: [CivilDate]? {
    if case .makeUpCounted(let days) = self { days } else { nil }
  }

  /// What the last day was before it moved on.
  public var dayKind: DayKind? {
    if case .rolled(let kind) = self { kind } else { nil }
  }

  /// Puts a reason together, or gives nothing where a part is missing or one too many.
  init?(_ kind: Kind, number: Int?, unit: TimeUnit?, days: [CivilDate]?, dayKind: DayKind?) {
    switch (kind, number, unit, days, dayKind) {
    case (.startDayExcluded, nil, nil, nil, nil): self = .startDayExcluded
    case (.counted, .some(let amount), .some(let unit), nil, nil): self = .counted(amount, unit)
    case (.restDaysSkipped, .some(let count), nil, nil, nil): self = .restDaysSkipped(count)
    case (.makeUpCounted, nil, nil, .some(let days), nil): self = .makeUpCounted(days)
    case (.rolled, nil, nil, nil, .some(let kind)): self = .rolled(kind)
    case (.designated, nil, nil, nil, nil): self = .designated
    case (.hours, .some(let hours), nil, nil, nil): self = .hours(hours)
    case (.provisional, .some(let year), nil, nil, nil): self = .provisional(year: year)
    default: return nil
    }
  }
}

extension DerivationStep.Reason.Kind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .startDayExcluded: Wording(zh: "起算当日不计入", en: "the start day is not counted")
    case .counted: Wording(zh: "计数", en: "units are counted")
    case .restDaysSkipped: Wording(zh: "跳过休息日", en: "days of rest are passed over")
    case .makeUpCounted: Wording(zh: "计入调休上班日", en: "make-up workdays are counted")
    case .rolled: Wording(zh: "末日顺延", en: "the last day moves on")
    case .designated: Wording(zh: "交办单指定", en: "the order names the day")
    case .hours: Wording(zh: "计小时", en: "hours are counted")
    case .provisional: Wording(zh: "安排尚未公布", en: "the year is not published yet")
    }
  }

  /// The parts that a reason of the kind has, by their names on the wire.
  var parts: Wording {
    switch self {
    case .startDayExcluded, .designated: Wording(zh: "没有其他成员", en: "no further member")
    case .counted: Wording(zh: "number 和 unit", en: "number and unit")
    case .restDaysSkipped, .hours, .provisional: Wording(zh: "number", en: "number")
    case .makeUpCounted: Wording(zh: "days", en: "days")
    case .rolled: Wording(zh: "kind", en: "kind")
    }
  }
}
