import GovernanceModel

/// 复查、复核: the organ one level up looks again, twice at most; what it has decided then is final.
extension ShuichengRows {
  private static let petitioner = Who(
    .party, .noOffice, relation: .party, isBarredByVeto: false)
  private static let delivered: [Condition] = [
    .not(.fact(.didHandle)), .not(.fact(.didDecide)), .not(.fact(.isHearingOpen)),
    .fact(.isDeliveryProved),
    .fact(.isReceiptDated), .fact(.statesRights),
  ]
  private static let asked: [Condition] = [
    .fact(.isOnRouteSix), .fact(.isOneLevelUp), .not(.fact(.reachesAccused)),
    .not(.fact(.reachesRecused)),
  ]

  static let review: [Line] = [
    Line(
      .requestReview, from: .states([.fedBack]), to: .state(.underReview), who: [petitioner],
      guards: [.live(.requestReview)] + asked, starts: [Change(.decideReview)],
      ends: [Change(.requestReview)], sources: petitionArticle("35")),
    // Where the organ that was asked must step back, the petitioner turns to the one above it; its time
    // begins when it has the request.
    Line(
      .requestReview, from: .states([.underReview]), to: .same, who: [petitioner],
      guards: [.fact(.isReviewerBarred)] + asked, clears: [.isHearingOpen],
      starts: [Change(.decideReview)], sources: petitionArticle("28") + petitionArticle("35")),
    Line(
      .requestReReview, from: .states([.underReReview]), to: .same, who: [petitioner],
      guards: [.fact(.isReviewerBarred)] + asked, clears: [.isHearingOpen],
      starts: [Change(.decideReReview)], sources: petitionArticle("28") + petitionArticle("36")),
    Line(
      .decideReview, from: .states([.underReview]), to: .state(.fedBack),
      who: [Who(.reviewer, .seat(.reviewOrgan))], guards: delivered, sets: [.isReviewed],
      starts: [Change(.requestReReview)], ends: [Change(.decideReview)],
      sources: petitionArticle("35")),
    Line(
      .requestReReview, from: .states([.fedBack]), to: .state(.underReReview),
      who: [petitioner], guards: [.live(.requestReReview)] + asked,
      starts: [Change(.decideReReview)], ends: [Change(.requestReReview)],
      sources: petitionArticle("36")),
    Line(
      .decideReReview, from: .states([.underReReview]), to: .state(.finalised),
      who: [Who(.reviewer, .seat(.reviewOrgan))], guards: delivered,
      ends: [Change(.decideReReview)], sources: petitionArticle("36")),
    // The law is silent on how long the lead may take then; the limit is a typical rule.
    Line(
      .remand, from: .states([.underReview, .underReReview]), to: .state(.inHandling),
      who: [Who(.reviewer, .seat(.reviewOrgan))],
      guards: [.not(.fact(.didHandle)), .not(.fact(.didDecide)), .fact(.givesReason)],
      sets: [.isRemanded], clears: [.isDelivered, .isReviewed, .isHearingOpen],
      starts: [Change(.handle)],
      ends: [Change(.decideReview), Change(.decideReReview)], sources: petitionArticle("35")),
  ]
}
