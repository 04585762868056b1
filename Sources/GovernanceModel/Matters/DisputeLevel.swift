/// How grave a dispute is by the levels of GB/T 31000; the lower the code, the worse.
///
/// The levels have no order of their own, lest one be read off the codes: ask ``isWorse(than:)``.
///
/// Code list: `01` extra major, `02` major, `03` larger, `04` ordinary.
public enum DisputeLevel: String, Hashable, Sendable, Codable, CaseIterable {
  /// 特别重大.
  case extraMajor = "01"
  /// 重大.
  case major = "02"
  /// 较大.
  case larger = "03"
  /// 一般.
  case ordinary = "04"

  /// Creates a level from its code, leading zero included: `"1"` is none.
  public init?(code: String) {
    guard let level = Self.allCases.first(where: { $0.code.utf8.elementsEqual(code.utf8) }) else {
      return nil
    }
    self = level
  }

  /// The code of the standard, two digits.
  public var code: String { rawValue }

  /// Whether it is graver than another level.
  public func isWorse(than other: DisputeLevel) -> Bool { gravity > other.gravity }

  private var gravity: Int {
    switch self {
    case .extraMajor: 4
    case .major: 3
    case .larger: 2
    case .ordinary: 1
    }
  }
}

extension DisputeLevel: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .extraMajor: Wording(zh: "特别重大", en: "extra major")
    case .major: Wording(zh: "重大", en: "major")
    case .larger: Wording(zh: "较大", en: "larger")
    case .ordinary: Wording(zh: "一般", en: "ordinary")
    }
  }
}
