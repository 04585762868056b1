/// A level of administrative divisions, as the digits of a division code tell it.
///
/// Code list: `province`, `prefecture`, `county`, `township`, `village`.
public enum DivisionLevel: String, Hashable, Sendable, Codable, CaseIterable {
  /// 省级.
  case province
  /// 地级.
  case prefecture
  /// 县级.
  case county
  /// 乡级.
  case township
  /// 村级.
  case village
}
