extension ElectionDetail {
  /// Whether an act of that name may bring this detail; every other one is refused with it.
  ///
  /// Where an act needs a detail, it is refused without it too: what would be decided is missing.
  public func fits(_ action: ElectionAction) -> Bool {
    switch self {
    case .nothing: !Self.needing.contains(action)
    case .announcement: action == .announce || action == .announceAnew
    case .rollChange: action == .amendRoll
    case .nomination: action == .nominate
    case .struck: action == .strikeCandidate
    case .ballot: action == .castVote || action == .castRecallVote
    case .result: action == .declareElected
    case .count: action == .declareFailed
    case .refusal: action == .refuseReview
    case .notice: action == .tellElected
    case .objection: action == .objectToReview
    case .filing: action == .file
    case .returned: action == .returnFiling
    case .loss: [.loseElected, .abandon, .vacate].contains(action)
    case .runnerUp: action == .promoteRunnerUp
    case .recallMotion: action == .moveRecall
    case .hearing: action == .hearHead
    case .recallCount: action == .recall || action == .dismissRecall
    }
  }

  /// The acts whose detail is all that some guard does not already ask for.
  private static let needing: Set<ElectionAction> = [.refuseReview, .returnFiling]
}
