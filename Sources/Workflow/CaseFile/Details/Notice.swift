public import GovernanceModel

/// A written notice to the petitioner.
public struct Notice: Hashable, Sendable {
  /// What the notice answers.
  public let answers: Question
  /// The proof that it was given.
  public let proof: Evidence.ID

  /// Creates a notice.
  public init(answering question: Question, proof: Evidence.ID) {
    answers = question
    self.proof = proof
  }

  /// What a notice answers.
  ///
  /// Code list: `intake`, `acceptance`, `refusal`, `destination`, `otherRoutes`,
  /// `incident`.
  public enum Question: String, Hashable, Sendable, Codable, CaseIterable {
    /// Whether the matter is taken up, after a direct submission (信访工作条例, Article 23(2)).
    case intake
    /// That it is taken up, by which route, after it was forwarded (Article 23(3)).
    case acceptance
    /// Why it is not taken up.
    case refusal
    /// Where it was referred to.
    case destination
    /// Which other routes there are after mediation has failed (人民调解法, Article 26).
    case otherRoutes
    /// As which incident the public-safety side of a withdrawn matter goes on.
    case incident
  }
}
