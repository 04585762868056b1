extension CaseDetail {
  /// Whether an act of that name may bring this detail; every other one is refused with it.
  ///
  /// What an act seats, binds and decides is read from its detail, so that a detail of another act
  /// would do what only that act's permissions and guards allow.
  public func fits(_ action: CaseAction) -> Bool {
    switch self {
    case .nothing: true
    case .registration: action == .register
    case .materials: action == .askMaterial || action == .bringMaterial
    case .settlement: action == .settleOnSpot
    case .assessment: action == .assess || action == .reclassify
    case .declination: action == .decline
    case .referral: action == .referOut
    case .order: action == .dispatch || action == .replaceLead
    case .notice: action == .giveNotice
    case .mediation: action == .startMediation
    case .agreement: action == .agree
    case .submission: action == .submit
    case .verification: action == .verify
    case .delivery: [.deliver, .decideReview, .decideReReview].contains(action)
    case .reopening: action == .reopen
    case .reviewRequest: action == .requestReview || action == .requestReReview
    case .consultation: action == .convene
    case .conclusion: action == .conclude
    case .extensionRequest: action == .requestExtension
    case .extensionGrant: action == .grantExtension
    case .suspension: action == .suspend
    case .custody: action == .ascend || action == .descend
    case .accused: action == .nameAccused
    case .recusal: action == .recuse
    case .support: action == .addSupport || action == .excuseOrder
    case .completion: action == .completeOrder
    case .merge: action == .merge
    case .handOver: action == .offerHandOver
    case .rating: action == .rateService
    case .confirmation: action == .applyConfirmation
    case .representatives: action == .nameRepresentatives
    case .whistle: action == .whistle
    case .whistleRating: action == .rate
    case .supervision: action == .supervise || action == .annulSupervision
    case .substitution: action == .substitute
    case .reveal: action == .revealIdentity
    case .appointment: action == .appointMediator
    case .withdrawal: action == .withdraw
    }
  }
}
