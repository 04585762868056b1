/// Where a routing rule sends a matter.
///
/// Code list: `receivingCenter`, `centerAbove`, `centerBelow`, `organ`, `outside`.
///
/// Invariants of the door: an organ is named by its competence, and nothing else is.
public enum RoutingDestination: Hashable, Sendable {
  /// The center that received it settles it itself.
  case receivingCenter
  /// It is handed up to the next center (上报).
  case centerAbove
  /// It is handed down to the center in whose area it lies (下派).
  case centerBelow
  /// An organ of that competence that serves the place.
  case organ(Competence.ID)
  /// It leaves the centers: another way is the right one for it.
  case outside

  /// How a destination is told.
  ///
  /// Code list: `receivingCenter`, `centerAbove`, `centerBelow`, `organ`, `outside`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, Described {
    /// The center that received it.
    case receivingCenter
    /// The next center up.
    case centerAbove
    /// The center in whose area it lies.
    case centerBelow
    /// An organ by its competence.
    case organ
    /// Another way.
    case outside

    /// The name shown to people.
    public var wording: Wording {
      switch self {
      case .receivingCenter: Wording(zh: "本中心办理", en: "settled by the center itself")
      case .centerAbove: Wording(zh: "上报上级中心", en: "handed up to the next center")
      case .centerBelow: Wording(zh: "下派下级中心", en: "handed down to the center of the place")
      case .organ: Wording(zh: "派有权处理单位", en: "sent to the competent organ")
      case .outside: Wording(zh: "引导其他途径", en: "led to another way")
      }
    }
  }

  /// How it is told.
  public var kind: Kind {
    switch self {
    case .receivingCenter: .receivingCenter
    case .centerAbove: .centerAbove
    case .centerBelow: .centerBelow
    case .organ: .organ
    case .outside: .outside
    }
  }

  /// The competence of the organ, where it is one.
  public var competence: Competence.ID? {
    if case .organ(let competence) = self { competence } else { nil }
  }
}

extension RoutingDestination: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<RoutingDestination>(
    "RoutingDestination", zh: "分流去向", en: "where a routing rule sends a matter"
  ) { door in
    let kind = door.required("kind", \.kind, .code(), zh: "去向类别", en: "how it is told")
    let competence = door.optional(
      "competence", \.competence, .identifier(), zh: "主管事项,仅派单位",
      en: "the competence, of an organ alone")
    guard let kind, let competence else { return nil }
    switch (kind, competence) {
    case (.organ, .some(let competence)): return .organ(competence)
    case (.receivingCenter, nil): return .receivingCenter
    case (.centerAbove, nil): return .centerAbove
    case (.centerBelow, nil): return .centerBelow
    case (.outside, nil): return .outside
    default:
      door.check(
        "routingDestination.competence", at: "competence", false,
        zh: "主管事项与去向不符", en: "The competence does not fit the destination",
        found: competence == nil ? Wording(zh: "无", en: "none") : Wording(zh: "有", en: "one"),
        expected: kind == .organ ? Wording(zh: "一项", en: "one") : Wording(zh: "无", en: "none"))
      return nil
    }
  }
}
