/// How long a duty may take.
///
/// Invariants of the door: a fixed limit has an amount of 1 to 9999 and a unit; the two others
/// have neither.
///
/// Code list: `fixed`, `designated`, `promptly`.
public enum TimeLimit: Hashable, Sendable {
  /// So many units after the start.
  case fixed(Int, TimeUnit)
  /// Until the day that the order itself names (信访工作条例, Article 22(3)).
  case designated
  /// At once; the law names no number and none is invented.
  case promptly

  /// How a limit is told.
  ///
  /// Code list: `fixed`, `designated`, `promptly`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// By an amount and a unit.
    case fixed
    /// By the order.
    case designated
    /// By no number at all.
    case promptly
  }

  /// How the limit is told.
  public var kind: Kind {
    switch self {
    case .fixed: .fixed
    case .designated: .designated
    case .promptly: .promptly
    }
  }

  /// How many units, where the limit is fixed.
  public var amount: Int? {
    if case .fixed(let amount, _) = self { amount } else { nil }
  }

  /// The unit, where the limit is fixed.
  public var unit: TimeUnit? {
    if case .fixed(_, let unit) = self { unit } else { nil }
  }
}

extension TimeLimit {
  /// Whether it has a last day that was counted to.
  var isCountedInDays: Bool { unit.map { !$0.endsAtMoment } ?? false }

  /// The limit as people say it.
  public var wording: Wording {
    switch self {
    case .fixed(let amount, let unit): unit.counted(amount)
    case .designated, .promptly: kind.wording
    }
  }
}

extension TimeLimit.Kind: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .fixed: Wording(zh: "规定期限", en: "a fixed limit")
    case .designated: Wording(zh: "指定期限", en: "the day that the order names")
    case .promptly: Wording(zh: "及时", en: "promptly")
    }
  }
}

extension TimeLimit: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<TimeLimit>(
    "TimeLimit", zh: "期限", en: "how long a duty may take"
  ) { door in
    let kind = door.required("kind", \.kind, .code(), zh: "期限类别", en: "how the limit is told")
    let amount = door.optional(
      "amount", \.amount, .integer(1...9999), zh: "数量,仅规定期限", en: "how many units, where fixed")
    let unit = door.optional("unit", \.unit, .code(), zh: "单位,仅规定期限", en: "the unit, where fixed")
    guard let kind, let amount, let unit else { return nil }
    switch (kind, amount, unit) {
    case (.fixed, .some(let amount), .some(let unit)): return .fixed(amount, unit)
    case (.designated, nil, nil): return .designated
    case (.promptly, nil, nil): return .promptly
    default:
      door.check(
        "timeLimit.parts", at: "", false, zh: "期限类别与内容不符",
        en: "The parts do not fit the kind of limit", found: kind.wording,
        expected: kind == .fixed
          ? Wording(zh: "数量和单位", en: "an amount and a unit")
          : Wording(zh: "没有数量和单位", en: "neither an amount nor a unit"))
      return nil
    }
  }
}
