extension Dispute {
  static func countFindings(
    parties: Int?, people: Int?, partyIDs: [Actor.ID]?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let parties, !(2...mostPeople).contains(parties) {
      findings.append(
        ValidationFinding(
          code: "dispute.parties", path: "$.parties",
          what: Wording(zh: "当事方数不符", en: "A dispute has at least two parties"),
          found: "\(parties)",
          expected: Wording(zh: "2 至 \(mostPeople) 方", en: "2 to \(mostPeople)")))
    }
    if let people, people < (parties ?? 2) || people > mostPeople {
      let least = max(parties ?? 2, 2)
      findings.append(
        ValidationFinding(
          code: "dispute.people", path: "$.people",
          what: Wording(zh: "涉及人数与当事方数不符", en: "The number of people does not fit"),
          found: "\(people)",
          expected: Wording(
            zh: "\(least) 至 \(mostPeople) 人", en: "\(least) to \(mostPeople)")))
    }
    if let parties, let partyIDs, !partyIDs.isEmpty,
      partyIDs.count != parties || Set(partyIDs).count != partyIDs.count
    {
      findings.append(
        ValidationFinding(
          code: "dispute.partyIDs", path: "$.partyIDs",
          what: Wording(zh: "当事方标识与当事方数不符", en: "Not every party is named once"),
          found: "\(Set(partyIDs).count)",
          expected: Wording(zh: "\(parties) 个或无", en: "\(parties) of them, or none")))
    }
    return findings
  }

  static func codeFindings(
    scale: CodedValue?, category: CodedValue?, involvedAmount: Int?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    for (member, value) in [("scale", scale), ("category", category)] {
      guard let value, value.table.name != "dispute-\(member)" else { continue }
      findings.append(
        ValidationFinding(
          code: "code.table", path: "$.\(member).table",
          what: Wording(zh: "代码表不符", en: "The code is of another table"),
          found: Shown.wording(of: value.table.name),
          expected: Shown.same("dispute-\(member)@…")))
    }
    if let involvedAmount, !(0...mostAmount).contains(involvedAmount) {
      findings.append(
        ValidationFinding(
          code: "dispute.involvedAmount", path: "$.involvedAmount",
          what: Wording(zh: "涉及金额超出范围", en: "The amount is out of range"),
          found: Wording(zh: "其他金额", en: "another amount"),
          expected: Wording(zh: "0 至 \(mostAmount) 分", en: "0 to \(mostAmount) fen")))
    }
    return findings
  }

  static func attemptFindings(
    _ attempts: [MediationAttempt], partyIDs: [Actor.ID]
  ) -> [ValidationFinding] {
    let parties = Set(partyIDs)
    var findings: [ValidationFinding] = []
    for (index, attempt) in attempts.enumerated() {
      if index < attempts.count - 1, attempt.outcome == nil {
        findings.append(
          ValidationFinding(
            code: "dispute.attempts.open", path: "$.attempts[\(index)]",
            what: Wording(zh: "前次调解未结束", en: "An attempt is open and not the last"),
            found: Wording(zh: "未结束", en: "open"),
            expected: Wording(zh: "只有末次可以未结束", en: "only the last may be open")))
      }
      if index > 0 {
        let before = attempts[index - 1]
        let earliest = before.endedOn ?? before.beganOn
        if attempt.beganOn < earliest {
          findings.append(
            ValidationFinding(
              code: "dispute.attempts.order", path: "$.attempts[\(index)].beganOn",
              what: Wording(zh: "调解早于前次调解", en: "An attempt began before the one before it"),
              found: "\(attempt.beganOn)",
              expected: Wording(zh: "不早于 \(earliest)", en: "\(earliest) or later")))
        }
      }
      // A refused attempt has forgotten who consented.
      let missing =
        parties.isEmpty || attempt.outcome == .refused
        ? 0 : parties.subtracting(attempt.consents).count
      if missing > 0 {
        findings.append(
          ValidationFinding(
            code: "dispute.attempts.consents", path: "$.attempts[\(index)].consents",
            what: Wording(zh: "未经各方同意调解", en: "Not every party has consented to the attempt"),
            found: Wording(zh: "\(missing) 方未同意", en: "\(missing) have not"),
            expected: Wording(zh: "各方均同意", en: "every party's consent to this attempt")))
      }
    }
    return findings
  }

  static func agreementFindings(
    _ agreement: MediationAgreement?, attempts: [MediationAttempt], followUps: [FollowUp]
  ) -> [ValidationFinding] {
    guard let agreement else {
      if followUps.isEmpty { return [] }
      return [
        ValidationFinding(
          code: "dispute.followUps", path: "$.followUps",
          what: Wording(zh: "无协议而有回访", en: "It is followed up without an agreement"),
          found: "\(followUps.count)", expected: Wording(zh: "先有协议", en: "an agreement before"))
      ]
    }
    var findings: [ValidationFinding] = []
    let agreed = attempts.filter { $0.outcome == .agreed }
    if agreed.isEmpty {
      findings.append(
        ValidationFinding(
          code: "dispute.agreement", path: "$.agreement",
          what: Wording(zh: "没有达成协议的调解", en: "No attempt has led to the agreement"),
          found: Wording(zh: "协议", en: "an agreement"),
          expected: Wording(zh: "以达成协议的调解为前提", en: "an attempt that ended agreed")))
    } else if agreed.allSatisfy({ agreement.effectiveOn < $0.endedOn ?? $0.beganOn }) {
      findings.append(
        ValidationFinding(
          code: "dispute.agreement.effectiveOn", path: "$.agreement.effectiveOn",
          what: Wording(zh: "协议早于调解成功", en: "It took effect before the parties agreed"),
          found: "\(agreement.effectiveOn)",
          expected: Wording(zh: "不早于达成协议之日", en: "the day the parties agreed, or later")))
    }
    // The form is that of people's mediation; courts and organs have forms of their own.
    if agreed.contains(where: { $0.kind == .people }), !agreement.isInForm {
      findings.append(
        ValidationFinding(
          code: "dispute.agreement.form", path: "$.agreement",
          what: Wording(zh: "协议形式不完备", en: "The agreement lacks its form"),
          found: agreement.form.wording,
          expected: agreement.form == .oral
            ? Wording(zh: "调解员已记录", en: "recorded by the mediator")
            : Wording(
              zh: "各方签名、调解员签名并盖章", en: "signed by all and by the mediator, and sealed")))
    }
    for (index, followUp) in followUps.enumerated() where followUp.on < agreement.effectiveOn {
      findings.append(
        ValidationFinding(
          code: "dispute.followUps.on", path: "$.followUps[\(index)].on",
          what: Wording(zh: "回访早于协议生效", en: "It is followed up before it took effect"),
          found: "\(followUp.on)",
          expected: Wording(
            zh: "不早于 \(agreement.effectiveOn)", en: "\(agreement.effectiveOn) or later")))
    }
    return findings
  }

  static func confirmationFindings(
    _ confirmation: JudicialConfirmation, of agreement: MediationAgreement?, parties: Int?,
    partyIDs: [Actor.ID]?
  ) -> [ValidationFinding] {
    guard let agreement else {
      return [
        ValidationFinding(
          code: "dispute.confirmation", path: "$.confirmation",
          what: Wording(zh: "无协议而申请司法确认", en: "There is no agreement to confirm"),
          found: Wording(zh: "无协议", en: "no agreement"),
          expected: Wording(zh: "先有协议", en: "an agreement before"))
      ]
    }
    var findings: [ValidationFinding] = []
    let applicants = Set(confirmation.applicants)
    if let parties, let partyIDs,
      partyIDs.isEmpty ? applicants.count != parties : applicants != Set(partyIDs)
    {
      findings.append(
        ValidationFinding(
          code: "dispute.confirmation.applicants", path: "$.confirmation.applicants",
          what: Wording(zh: "未由各方共同申请", en: "Not the parties together have applied"),
          found: "\(applicants.count)",
          expected: Wording(zh: "全部 \(parties) 方", en: "all \(parties) parties")))
    }
    if confirmation.appliedOn < agreement.effectiveOn {
      findings.append(
        ValidationFinding(
          code: "dispute.confirmation.appliedOn", path: "$.confirmation.appliedOn",
          what: Wording(zh: "申请早于协议生效", en: "It was applied for before it took effect"),
          found: "\(confirmation.appliedOn)",
          expected: Wording(
            zh: "不早于 \(agreement.effectiveOn)", en: "\(agreement.effectiveOn) or later")))
    }
    return findings
  }
}
