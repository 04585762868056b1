package import GovernanceWorkflow

extension Specification {
  /// Which acts may bring which detail, for the document; what decides is the vocabulary.
  package enum DetailActs {
    /// The details that are values of a wire type.
    static let wireTypes = ["order": "WorkOrder", "agreement": "MediationAgreement"]

    /// The acts that may bring a detail of a type, or none where every act may.
    package static func acts(of type: String) -> [CaseAction] { all[type] ?? [] }

    static let all: [String: [CaseAction]] = [
      "registration": [.register], "materials": [.askMaterial, .bringMaterial],
      "settlement": [.settleOnSpot], "assessment": [.assess, .reclassify],
      "declination": [.decline], "referral": [.referOut], "order": [.dispatch, .replaceLead],
      "notice": [.giveNotice], "mediation": [.startMediation], "agreement": [.agree],
      "submission": [.submit], "verification": [.verify],
      "delivery": [.deliver, .decideReview, .decideReReview], "reopening": [.reopen],
      "reviewRequest": [.requestReview, .requestReReview], "consultation": [.convene],
      "conclusion": [.conclude], "extensionRequest": [.requestExtension],
      "extensionGrant": [.grantExtension], "suspension": [.suspend],
      "custody": [.ascend, .descend],
      "accused": [.nameAccused], "recusal": [.recuse], "support": [.addSupport, .excuseOrder],
      "completion": [.completeOrder], "merge": [.merge], "handOver": [.offerHandOver],
      "rating": [.rateService], "confirmation": [.applyConfirmation],
      "representatives": [.nameRepresentatives], "whistle": [.whistle], "whistleRating": [.rate],
      "supervision": [.supervise, .annulSupervision], "substitution": [.substitute],
      "reveal": [.revealIdentity], "appointment": [.appointMediator], "withdrawal": [.withdraw],
    ]
  }
}
