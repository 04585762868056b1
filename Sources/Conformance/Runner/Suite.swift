/// The versions of what a subject is held to.
public enum Suite: Sendable {
  /// The version of the specification.
  public static let specification = "0.1"
  /// The version of the suite: its vectors and its runner.
  public static let version = "0.1.0-dev"
  /// The version of the protocol.
  public static let `protocol` = "1"
}
