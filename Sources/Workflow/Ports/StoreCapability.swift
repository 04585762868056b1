/// Something a store promises beyond the laws that bind every store.
///
/// Code list: `durable`.
public enum StoreCapability: String, Hashable, Sendable, Codable, CaseIterable {
  /// What was acknowledged survives a kill of the process and a loss of power.
  case durable
}
