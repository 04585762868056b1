public import GovernanceModel

/// How firmly a published figure was stated.
///
/// Code list: `exact`, `atLeast` (the text says "more than", or leaves its list open),
/// `approximate` (the text says "about").
public enum FigureQualifier: String, Hashable, Sendable, Codable, CaseIterable {
  /// The number itself.
  case exact
  /// A lower bound.
  case atLeast
  /// A rounded number.
  case approximate
}

extension FigureQualifier: Described {
  /// The qualifier as it stands before a number.
  public var wording: Wording {
    switch self {
    case .exact: Wording(zh: "共", en: "exactly")
    case .atLeast: Wording(zh: "不少于", en: "at least")
    case .approximate: Wording(zh: "约", en: "about")
    }
  }
}
