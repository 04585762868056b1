/// How one kind of breach is found in a center's records.
///
/// A clause names the check that it is held to by code, so that a charter is data and a check is not. A check
/// is pure: the same records under the same terms give the same breaches, in the same order.
public struct Check: Sendable {
  /// Its stable code, such as `duty.gap`.
  public let code: String
  /// The codes of the parameters it reads; a charter without them is refused.
  public let reads: [String]
  /// Finds the breaches.
  public let breaches: @Sendable (Audit) -> [Breach]

  /// Creates a check.
  public init(
    _ code: String, reads: [String] = [],
    breaches: @escaping @Sendable (Audit) -> [Breach]
  ) {
    self.code = code
    self.reads = reads
    self.breaches = breaches
  }
}
