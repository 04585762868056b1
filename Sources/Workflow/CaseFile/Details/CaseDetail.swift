public import GovernanceModel

/// What an act in a case brings with it beside its name; nothing in it is personal.
///
/// The codes are those of `type` on the wire.
///
/// Code list: `nothing`, `registration`, `materials`, `settlement`, `assessment`, `declination`,
/// `referral`, `order`, `notice`, `mediation`, `agreement`, `submission`, `verification`,
/// `delivery`, `reopening`.
public enum CaseDetail: Hashable, Sendable {
  /// The act says it all.
  case nothing
  /// What `register` brings.
  case registration(Registration)
  /// What `askMaterial` brings: the codes of the items asked for.
  case materials([String])
  /// What `settleOnSpot` brings: whether the party agrees.
  case settlement(partyAgrees: Bool)
  /// What `assess` brings.
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
  /// What `deliver` brings.
  case delivery(Delivery)
  /// What `reopen` brings.
  case reopening(ReopeningDefect)
}
