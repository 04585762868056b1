public import GovernanceModel

/// What an act in a case brings with it beside its name; nothing in it is personal.
///
/// The codes are those of `type` on the wire.
///
/// Code list: `nothing`, `registration`, `materials`, `settlement`, `assessment`, `declination`,
/// `referral`, `order`, `notice`, `mediation`, `agreement`, `submission`, `verification`,
/// `delivery`, `reopening`, `reviewRequest`, `consultation`, `conclusion`,
/// `extensionRequest`, `extensionGrant`, `suspension`, `custody`, `accused`, `recusal`,
/// `support`, `completion`, `merge`, `handOver`, `rating`, `confirmation`,
/// `representatives`, `whistle`, `whistleRating`, `supervision`, `substitution`, `reveal`,
/// `appointment`, `withdrawal`.
public enum CaseDetail: Hashable, Sendable {
  /// The act says it all.
  case nothing
  /// What `register` brings.
  case registration(Registration)
  /// What `askMaterial` brings: the codes of the items asked for.
  case materials([String])
  /// What `settleOnSpot` brings: whether the party agrees.
  case settlement(partyAgrees: Bool)
  /// What `assess` and `reclassify` bring.
  case assessment(Assessment)
  /// What `decline` brings.
  case declination(DeclineGround)
  /// What `referOut` brings.
  case referral(Referral)
  /// What `dispatch` brings.
  case order(WorkOrder)
  /// What `giveNotice` brings.
  case notice(Notice)
  /// What `startMediation` brings.
  case mediation(MediationStart)
  /// What `agree` brings.
  case agreement(MediationAgreement)
  /// What `submit` brings.
  case submission(Submission)
  /// What `verify` brings.
  case verification(VerificationMethod)
  /// What `deliver`, `decideReview` and `decideReReview` bring.
  case delivery(Delivery)
  /// What `reopen` brings.
  case reopening(ReopeningDefect)
  /// What `requestReview` and `requestReReview` bring.
  case reviewRequest(ReviewRequest)
  /// What `convene` brings.
  case consultation(Consultation)
  /// What `conclude` brings.
  case conclusion(ConsultationConclusion)
  /// What `requestExtension` brings.
  case extensionRequest(ExtensionRequest)
  /// What `grantExtension` brings: when those concerned were told why.
  case extensionGrant(notifiedAt: Instant)
  /// What `suspend` brings: the code of the ground.
  case suspension(ground: String)
  /// What `ascend` and `descend` bring: the center that is to take the case.
  case custody(to: UnitReference)
  /// What `nameAccused` brings.
  case accused(AccusedNamed)
  /// What `recuse` brings: who steps back.
  case recusal(of: Actor.ID)
  /// What `addSupport` and `excuseOrder` bring: the office that supports.
  case support(UnitReference)
  /// What `completeOrder` brings: what the part that was done rests on.
  case completion(evidence: [Evidence.ID])
  /// What `merge` brings.
  case merge(MergeTarget)
  /// What `offerHandOver` brings: who is to answer for the case.
  case handOver(to: Actor.ID)
  /// What `rateService` brings: 1 to 5.
  case rating(Int)
  /// What `applyConfirmation` brings: who applies.
  case confirmation(by: [Actor.ID])
  /// What `nameRepresentatives` brings: who speaks for the group.
  case representatives([Actor.ID])
  /// What `whistle` brings.
  case whistle(WhistleCall)
  /// What `rate` brings: the office that came, and 1 to 5.
  case whistleRating(UnitReference, Int)
  /// What `supervise` and `annulSupervision` bring: the duty and the level.
  case supervision(of: CaseDuty, Supervision)
  /// What `substitute` brings.
  case substitution(Substitution)
  /// What `revealIdentity` brings: what it is read for.
  case reveal(for: Disclosure.Purpose)
  /// What `appointMediator` brings.
  case appointment(Mediator)
  /// What `withdraw` brings where others than the one who acts declare it, too: all who do.
  case withdrawal(by: [Actor.ID])
}
