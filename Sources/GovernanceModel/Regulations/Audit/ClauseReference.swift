/// A clause and the version of the regulation it stands in, as a receipt names them.
public struct ClauseReference: Hashable, Sendable, CustomStringConvertible {
  /// The clause.
  public let clause: Clause.ID
  /// The version of its regulation.
  public let regulation: VersionTag

  /// Creates a reference.
  public init(clause: Clause.ID, regulation: VersionTag) {
    self.clause = clause
    self.regulation = regulation
  }

  /// The reference as `R07.3 (R07@2026.1)`.
  public var description: String { "\(clause) (\(regulation))" }
}
