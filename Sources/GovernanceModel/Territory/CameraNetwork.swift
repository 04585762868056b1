/// A set of public cameras that was built under a programme of its own; each is counted apart.
///
/// Code list: `sharpEyes`, `safeVillage`.
public enum CameraNetwork: String, Hashable, Sendable, Codable, CaseIterable {
  /// 雪亮工程, built by the district.
  case sharpEyes
  /// 平安乡村, built by telecommunication companies and being connected.
  case safeVillage
}

extension CameraNetwork: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .sharpEyes: Wording(zh: "雪亮工程", en: "Sharp Eyes")
    case .safeVillage: Wording(zh: "平安乡村", en: "Safe Village")
    }
  }
}
