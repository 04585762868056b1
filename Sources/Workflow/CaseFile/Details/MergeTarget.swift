/// The case into which a duplicate is merged.
public struct MergeTarget: Hashable, Sendable {
  /// The case that goes on.
  public let survivor: CaseID
  /// Whether the assessor has found the same facts in both.
  public let hasSameFacts: Bool

  /// Creates a target.
  public init(into survivor: CaseID, hasSameFacts: Bool) {
    self.survivor = survivor
    self.hasSameFacts = hasSameFacts
  }
}
