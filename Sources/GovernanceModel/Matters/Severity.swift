/// How much a matter weighs; set by a person, never computed.
///
/// Its order is no order of its codes, so it is asked for by name: ``isGraver(than:)``. The colour
/// by which a grade is shown is a convention and stands in a ``WarningColourPolicy``.
///
/// Code list: `ordinary`, `larger`, `major`, `gravest`, in rising order.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
  /// 一般.
  case ordinary
  /// 较大.
  case larger
  /// 重大.
  case major
  /// 特别重大.
  case gravest

  /// Whether it weighs more than another.
  public func isGraver(than other: Severity) -> Bool { rank > other.rank }

  private var rank: Int {
    switch self {
    case .ordinary: 0
    case .larger: 1
    case .major: 2
    case .gravest: 3
    }
  }
}

extension Severity: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .ordinary: Wording(zh: "一般", en: "ordinary")
    case .larger: Wording(zh: "较大", en: "larger")
    case .major: Wording(zh: "重大", en: "major")
    case .gravest: Wording(zh: "特别重大", en: "gravest")
    }
  }
}
