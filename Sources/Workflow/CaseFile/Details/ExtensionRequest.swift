/// An extension of the handling clock that is asked for (信访工作条例, Article 34).
public struct ExtensionRequest: Hashable, Sendable {
  /// By how much, in the rule's unit.
  public let amount: Int
  /// The code of the reason, such as `complex`; its words stand in the field `reason`.
  public let reason: String

  /// Creates a request.
  public init(by amount: Int, reason: String) {
    self.amount = amount
    self.reason = reason
  }
}
