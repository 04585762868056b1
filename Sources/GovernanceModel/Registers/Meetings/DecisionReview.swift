/// What became of an earlier decision.
public struct DecisionReview: Hashable, Sendable {
  /// The decision.
  public let decision: Identifier<MeetingDecision>
  /// Whether it was carried out.
  public let isDone: Bool

  /// Creates it.
  public init(
    decision: Identifier<MeetingDecision>, isDone: Bool
  ) {
    self.decision = decision
    self.isDone = isDone
  }
}

extension DecisionReview: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<DecisionReview>(
    "DecisionReview", zh: "决定落实情况", en: "what became of a decision"
  ) { door in
    let decision = door.required(
      "decision", \.decision, .identifier(), zh: "会议决定", en: "the decision")
    let isDone = door.required(
      "isDone", \.isDone, .flag, zh: "是否落实", en: "whether it was carried out")
    guard let decision, let isDone else { return nil }
    return DecisionReview(decision: decision, isDone: isDone)
  }
}
