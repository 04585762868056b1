/// A post that somebody holds: a role at an office.
public struct Post: Hashable, Sendable {
  /// The code of the role, one of the roles of the procedure's vocabulary.
  public let role: String
  /// The office.
  public let unit: UnitReference

  /// Creates a post.
  public init(role: String, at unit: UnitReference) {
    self.role = role
    self.unit = unit
  }
}
