/// A piece of evidence; it exists only as a name, its content is kept where it belongs.
public enum Evidence: Sendable {
  /// The names of pieces of evidence.
  public typealias ID = Identifier<Evidence>
}
