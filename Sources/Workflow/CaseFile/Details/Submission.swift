public import GovernanceModel

/// What a handler submits as the result.
public struct Submission: Hashable, Sendable {
  /// The document.
  public let document: ResultDocument
  /// What the result rests on.
  public let evidence: [Evidence.ID]
  /// Whether the petitioner was heard.
  public let heardPetitioner: Bool
  /// Whether the facts were investigated.
  public let investigatedFacts: Bool

  /// Creates a submission.
  public init(
    _ document: ResultDocument, evidence: [Evidence.ID], heardPetitioner: Bool,
    investigatedFacts: Bool
  ) {
    self.document = document
    self.evidence = evidence
    self.heardPetitioner = heardPetitioner
    self.investigatedFacts = investigatedFacts
  }
}
