/// What a civil day is in the working calendar.
///
/// Code list: `workday`, `makeUpWorkday`, `weekend`, `holiday`.
public enum DayKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// An ordinary day of work.
  case workday
  /// A Saturday or Sunday on which the yearly arrangement orders work (调休上班).
  case makeUpWorkday
  /// A Saturday or Sunday of rest.
  case weekend
  /// A day of rest by the yearly arrangement, public holiday or the rest bridged to it.
  case holiday

  /// Whether offices work on such a day.
  public var isWorking: Bool { self == .workday || self == .makeUpWorkday }
}

extension DayKind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .workday: Wording(zh: "工作日", en: "workday")
    case .makeUpWorkday: Wording(zh: "调休上班日", en: "make-up workday")
    case .weekend: Wording(zh: "周末", en: "weekend")
    case .holiday: Wording(zh: "放假日", en: "holiday")
    }
  }
}
