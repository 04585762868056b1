import GovernanceModel

/// Acts that leave the case where it is and move a clock: extension, hearing, suspension.
///
/// Whether a clock moves, its rule says: by whom, how far, on which ground.
extension ShuichengRows {
  static let clocks: [Line] = [
    Line(
      .requestExtension, from: .states([.inHandling, .inMediation]), to: .same,
      who: [Who(.handler, .seat(.leadOrgan))],
      guards: [
        .live(.concludePetition), .not(.overdue(.concludePetition)), .fact(.givesGround),
        .fact(.givesReason), .not(.fact(.isExtensionPending)),
      ],
      sets: [.isExtensionPending], sources: petitionArticle("34")),
    Line(
      .grantExtension, from: .states([.inHandling, .inMediation]), to: .same,
      who: [Who(.unitHead, .seat(.leadOrgan))],
      guards: [
        .fact(.isExtensionPending), .not(.overdue(.concludePetition)), .fact(.givesProof),
        .fact(.movesClock),
      ],
      clears: [.isExtensionPending], moves: [.concludePetition], sources: petitionArticle("34")),
    Line(
      .denyExtension, from: .states([.inHandling, .inMediation]), to: .same,
      who: [Who(.unitHead, .seat(.leadOrgan))],
      guards: [.fact(.isExtensionPending), .fact(.givesReason)], clears: [.isExtensionPending],
      sources: petitionArticle("34")),
    // At first handling and in review a hearing is held and stops nothing.
    Line(
      .openHearing, from: .states([.inHandling]), to: .same,
      who: [Who(.handler, .seat(.leadOrgan))], guards: [.not(.fact(.isHearingOpen))],
      sets: [.isHearingOpen], sources: petitionArticle("31")),
    Line(
      .openHearing, from: .states([.underReview]), to: .same,
      who: [Who(.reviewer, .seat(.reviewOrgan))], guards: [.not(.fact(.isHearingOpen))],
      sets: [.isHearingOpen], sources: petitionArticle("35")),
    Line(
      .openHearing, from: .states([.underReReview]), to: .same,
      who: [Who(.reviewer, .seat(.reviewOrgan))], guards: [.not(.fact(.isHearingOpen))],
      sets: [.isHearingOpen], moves: [.decideReReview], sources: petitionArticle("36(2)")),
    Line(
      .closeHearing, from: .states([.inHandling]), to: .same,
      who: [Who(.handler, .seat(.leadOrgan))],
      guards: [.fact(.isHearingOpen), .fact(.givesRecord)], clears: [.isHearingOpen],
      sources: petitionArticle("31")),
    Line(
      .closeHearing, from: .states([.underReview]), to: .same,
      who: [Who(.reviewer, .seat(.reviewOrgan))],
      guards: [.fact(.isHearingOpen), .fact(.givesRecord)], clears: [.isHearingOpen],
      sources: petitionArticle("35")),
    Line(
      .closeHearing, from: .states([.underReReview]), to: .same,
      who: [Who(.reviewer, .seat(.reviewOrgan))],
      guards: [.fact(.isHearingOpen), .fact(.givesRecord)], clears: [.isHearingOpen],
      moves: [.decideReReview], sources: petitionArticle("36(2)")),
    Line(
      .suspend, from: .states([.inHandling, .inMediation]), to: .same,
      who: [Who(.handler, .seat(.leadOrgan))], guards: [.fact(.givesReason), .fact(.movesClock)],
      moves: handlingClocks),
    Line(
      .resume, from: .states([.inHandling, .inMediation]), to: .same,
      who: [Who(.handler, .seat(.leadOrgan))], guards: [.fact(.movesClock)],
      moves: handlingClocks),
  ]
}
