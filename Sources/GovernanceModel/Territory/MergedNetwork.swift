/// A network that was merged into the one grid.
///
/// Code list: `publicSecurity`, `cityManagement`, `familyPlanning`, `fireSafety`.
public enum MergedNetwork: String, Hashable, Sendable, Codable, CaseIterable {
  /// 治安网格.
  case publicSecurity
  /// 城管网格.
  case cityManagement
  /// 计生网格.
  case familyPlanning
  /// 消防网格.
  case fireSafety
}
