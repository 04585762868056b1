public import GovernanceModel

/// What coordinates are measured by.
///
/// GCJ-02 is shifted by some hundred metres, and there is no published way back; CGCS2000 and WGS-84 differ by
/// less than a metre, and are told apart all the same.
///
/// Code list: `cgcs2000`, `gcj02`, `wgs84`.
public enum Datum: String, Hashable, Sendable, Codable, CaseIterable {
  /// 2000国家大地坐标系.
  case cgcs2000
  /// 国测局坐标, the shifted coordinates of maps published in China.
  case gcj02
  /// WGS-84, the coordinates of satellite receivers.
  case wgs84
}

extension Datum: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .cgcs2000: Wording(zh: "2000国家大地坐标系", en: "CGCS2000")
    case .gcj02: Wording(zh: "国测局坐标 GCJ-02", en: "GCJ-02")
    case .wgs84: Wording(zh: "WGS-84 坐标", en: "WGS-84")
    }
  }
}
