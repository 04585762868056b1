/// A text of a case that a reader may read.
public struct CaseText: Hashable, Sendable {
  /// The act that it came with.
  public let action: CaseAction
  /// What it is, such as `reason`.
  public let name: String
  /// The text.
  public let value: String
}
