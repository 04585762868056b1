import GovernanceModel

/// The versions of what a subject is held to, each of which moves by itself.
///
/// A vector that is added makes a new suite and no new specification; a type that gets a member makes new schemas; a
/// district's clause makes new regulations. A report names all of them, so that two reports are compared for what differs.
public enum Suite: Sendable {
  /// The version of the specification.
  public static let specification = "0.1"
  /// The version of the suite: its vectors and its runner.
  public static let version = "0.1.0-dev"
  /// The version of the protocol.
  public static let `protocol` = "1"
  /// The version of the schemas: the wire types and their codes.
  public static let schemas = "0.1"
  /// The regulations that the vectors are about, by the name and version of their charter.
  public static let regulations = Charter.shuicheng.id.description
}
