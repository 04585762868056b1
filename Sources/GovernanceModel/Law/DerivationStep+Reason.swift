extension DerivationStep.Reason {
  /// The kind of a reason.
  ///
  /// Code list: `promptly`, `undesignated`, `elapsed`, `hoursUnknown`, `startDayExcluded`, `counted`,
  /// `restDaysSkipped`, `makeUpCounted`, `extended`, `paused`, `suspended`, `rolled`, `stands`,
  /// `designated`, `provisional`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// No number is named.
    case promptly
    /// The order names no day.
    case undesignated
    /// Minutes or hours passed.
    case elapsed
    /// The hours of work are not known.
    case hoursUnknown
    /// The day of the event is not counted.
    case startDayExcluded
    /// Units were counted.
    case counted
    /// Days of rest were passed over.
    case restDaysSkipped
    /// Make-up workdays were counted.
    case makeUpCounted
    /// Units were added.
    case extended
    /// The period stood still for a time.
    case paused
    /// The period stands still.
    case suspended
    /// The last day moved on.
    case rolled
    /// The last day need not move.
    case stands
    /// The order names the day.
    case designated
    /// A year's arrangement was not published.
    case provisional
  }

  /// The kind.
  public var kind: Kind {
    switch self {
    case .promptly: .promptly
    case .undesignated: .undesignated
    case .elapsed: .elapsed
    case .hoursUnknown: .hoursUnknown
    case .startDayExcluded: .startDayExcluded
    case .counted: .counted
    case .restDaysSkipped: .restDaysSkipped
    case .makeUpCounted: .makeUpCounted
    case .extended: .extended
    case .paused: .paused
    case .suspended: .suspended
    case .rolled: .rolled
    case .stands: .stands
    case .designated: .designated
    case .provisional: .provisional
    }
  }
}

extension DerivationStep.Reason.Kind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .promptly: Wording(zh: "及时", en: "promptly")
    case .undesignated: Wording(zh: "交办单未指定", en: "the order names no day")
    case .elapsed: Wording(zh: "计时", en: "minutes or hours pass")
    case .hoursUnknown: Wording(zh: "作息时间未载明", en: "the hours of work are not known")
    case .startDayExcluded: Wording(zh: "起算当日不计入", en: "the start day is not counted")
    case .counted: Wording(zh: "计数", en: "units are counted")
    case .restDaysSkipped: Wording(zh: "跳过休息日", en: "days of rest are passed over")
    case .makeUpCounted: Wording(zh: "计入调休上班日", en: "make-up workdays are counted")
    case .extended: Wording(zh: "延长", en: "units are added")
    case .paused: Wording(zh: "中止期间不计", en: "a time of standing still is not counted")
    case .suspended: Wording(zh: "中止中", en: "the period stands still")
    case .rolled: Wording(zh: "末日顺延", en: "the last day moves on")
    case .stands: Wording(zh: "末日不顺延", en: "the last day stands")
    case .designated: Wording(zh: "交办单指定", en: "the order names the day")
    case .provisional: Wording(zh: "安排尚未公布", en: "the year is not published yet")
    }
  }

  /// The parts that a reason of the kind has, by their names on the wire.
  package var parts: Wording {
    switch self {
    case .promptly, .undesignated, .hoursUnknown, .startDayExcluded, .designated:
      Wording(zh: "没有其他成员", en: "no further member")
    case .elapsed: named("number", "unit", "fromMoment", "toMoment")
    case .counted, .extended: named("number", "unit")
    case .provisional: named("number")
    case .restDaysSkipped: named("number", "kind")
    case .makeUpCounted: named("days")
    case .paused: named("ground", "since", "through", "number", "unit")
    case .suspended: named("ground", "since")
    case .rolled, .stands: named("kind")
    }
  }

  private func named(_ names: String...) -> Wording {
    Wording(
      zh: names.joined(separator: "、"),
      en: names.count < 2
        ? names.joined()
        : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? ""))
  }
}
