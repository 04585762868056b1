import GovernanceWorkflow

/// The shares and spans of a plan that come up while a simulation runs, looked up once.
struct Rates {
  let onTheSpot, inUnit, material, duplicates, declined, ascending, objections, returns: Int
  let silence, mediation, agreement, refusal, sendBacks, extensions, reviews, reReviews: Int
  let remands, confirmations, withdrawals, absences, standIns: Int
  let materialDays, consultationDays, simpleDays, generalDays, complexDays, petitionDays: Int
  let ownDays, orderDays, extensionDays, mediationDays, reviewDays, appealDays: Int
  let withdrawalDays, followUpDays, invitations: Int
  /// The mean minutes of each act, by its place.
  let efforts: [Int]

  init(_ plan: SimulationPlan) {
    onTheSpot = plan[.onTheSpot]
    inUnit = plan[.inUnit]
    material = plan[.material]
    duplicates = plan[.duplicates]
    declined = plan[.declined]
    ascending = plan[.ascending]
    objections = plan[.objections]
    returns = plan[.returns]
    silence = plan[.silence]
    mediation = plan[.mediation]
    agreement = plan[.agreement]
    refusal = plan[.refusal]
    sendBacks = plan[.sendBacks]
    extensions = plan[.extensions]
    reviews = plan[.reviews]
    reReviews = plan[.reReviews]
    remands = plan[.remands]
    confirmations = plan[.confirmations]
    withdrawals = plan[.withdrawals]
    absences = plan[.absences]
    standIns = plan[.standIns]
    materialDays = plan[.materialDays]
    consultationDays = plan[.consultationDays]
    simpleDays = plan[.simpleDays]
    generalDays = plan[.generalDays]
    complexDays = plan[.complexDays]
    petitionDays = plan[.petitionDays]
    ownDays = plan[.ownDays]
    orderDays = plan[.orderDays]
    extensionDays = plan[.extensionDays]
    mediationDays = plan[.mediationDays]
    reviewDays = plan[.reviewDays]
    appealDays = plan[.appealDays]
    withdrawalDays = plan[.withdrawalDays]
    followUpDays = plan[.followUpDays]
    invitations = plan[.invitations]
    efforts = CaseAction.order.codes.map { Assumption.minutes($0).map { plan[$0] } ?? 0 }
  }
}
