extension Dispute {
  /// The attempt that is open, if one is.
  public var openAttempt: MediationAttempt? { attempts.last { $0.outcome == nil } }

  /// The same dispute before anybody tried to mediate it.
  var unattempted: Dispute {
    var copy = self
    copy.attempts = []
    copy.agreement = nil
    copy.confirmation = nil
    copy.followUps = []
    return copy
  }

  /// The same dispute with one more attempt, or nothing if it cannot begin: another is open, it is
  /// earlier than the one before, or a named party has not consented to it.
  public func opening(_ attempt: MediationAttempt) -> Dispute? {
    attempt.outcome == nil ? keeping { $0.attempts.append(attempt) } : nil
  }

  /// The same dispute with its open attempt ended, or nothing if none is open.
  public func ending(_ outcome: MediationOutcome) -> Dispute? {
    replacingOpenAttempt { $0.ended(outcome) }
  }

  /// The same dispute with its open attempt ended on a day, or nothing if none was open by then.
  public func ending(_ outcome: MediationOutcome, on day: CivilDate) -> Dispute? {
    replacingOpenAttempt { $0.ended(outcome, on: day) }
  }

  /// The same dispute with its agreement, or nothing if no attempt has led to one or it lacks its
  /// form.
  public func settled(by agreement: MediationAgreement) -> Dispute? {
    keeping { $0.agreement = agreement }
  }

  /// The same dispute with the application to a court, or nothing if there is no agreement yet or
  /// not every party applies.
  public func applying(for confirmation: JudicialConfirmation) -> Dispute? {
    keeping { $0.confirmation = confirmation }
  }

  /// The same dispute with one more follow-up, or nothing if there was no agreement by then.
  public func followedUp(by followUp: FollowUp) -> Dispute? {
    keeping { $0.followUps.append(followUp) }
  }

  private func replacingOpenAttempt(
    by ended: (MediationAttempt) -> MediationAttempt?
  ) -> Dispute? {
    guard let last = attempts.indices.last, attempts[last].outcome == nil,
      let attempt = ended(attempts[last])
    else { return nil }
    var copy = self
    copy.attempts[last] = attempt
    return copy
  }

  private func keeping(_ change: (inout Dispute) -> Void) -> Dispute? {
    var copy = self
    change(&copy)
    let fits = copy.attempts.count <= Self.mostRecords && copy.followUps.count <= Self.mostRecords
    return fits && copy.settlementFindings.isEmpty ? copy : nil
  }

  private var settlementFindings: [ValidationFinding] {
    var findings = Self.attemptFindings(attempts, partyIDs: partyIDs)
    findings += Self.agreementFindings(agreement, attempts: attempts, followUps: followUps)
    if let confirmation {
      findings += Self.confirmationFindings(
        confirmation, of: agreement, parties: parties, partyIDs: partyIDs)
    }
    return findings
  }
}
