extension Regulation {
  /// R10 心理咨询室服务管理制度: of free will, in confidence, and joined to nothing else.
  public static let r10 = ten(
    .r10,
    parameters: [
      .number(
        "R10.session", 60, .minute, .seen("多地咨询室规定", "rooms elsewhere"), zh: "一次咨询最长时间",
        en: "how long a session lasts at most"),
      .number(
        "R10.stop", 5, .minute, .kitDefault, zh: "要求停止后结束的时限",
        en: "how soon a session ends once the client asks"),
      .number(
        "R10.supervision", 31, .calendarDay, .kitDefault, zh: "督导间隔:月",
        en: "how often counsellors are supervised: a month"),
    ],
    clauses: [
      .held(
        "R10.1", .prohibition, .article(.mentalHealthLaw, "23"), zh: "咨询登记不得与任何事项关联。",
        en: "No counselling record is joined to a case.", by: "counsel.link",
        cureZh: "另立不含关联的登记,隔离原条目并报告。",
        cureEn: "Enter it anew without the case, wall the old entry off, and report it."),
      .held(
        "R10.2", .prohibition, .article(.mentalHealthLaw, "23"), zh: "咨询登记不得作为研判、会商的依据。",
        en: "No report or consultation rests on a counselling record.", by: "counsel.input",
        cureZh: "撤回该研判或会商材料,重新形成。", cureEn: "Withdraw it, and make it anew without."),
      .held(
        "R10.3", .prohibition, .article(.mentalHealthLaw, "23"),
        zh: "非有法定理由、经他人批准且限于必要内容,不得透露咨询内容。",
        en:
          "Nothing said is told but on a ground, approved by somebody else, and no more than needed.",
        by: "counsel.disclosure", cureZh: "停止传播,补办审批或追究责任。",
        cureEn: "Stop it, and have it approved or answered for."),
      .held(
        "R10.4", .obligation, .article(.personalInformationLaw, "28"), zh: "咨询记录一人一密钥加密保存。",
        en: "Notes are encrypted, each client's under a key of their own.", by: "counsel.key",
        cureZh: "用单独密钥重新加密。", cureEn: "Encrypt them anew under a key of their own."),
      .held(
        "R10.5", .obligation, .kitDefault, zh: "来访者随时可以停止。", en: "The client may stop at any time.",
        by: "counsel.stop", cureZh: "向来访者致歉并说明权利。",
        cureEn: "Apologise, and tell the client their rights."),
      .held(
        "R10.6", .prohibition, .article(.petitionRegulation, "18"), zh: "不得以接受心理咨询作为受理、办理的条件。",
        en: "Taking on or handling a matter must not depend on attending counselling.",
        by: "counsel.condition", cureZh: "取消条件,继续受理、办理。", cureEn: "Drop the condition and go on."),
      .held(
        "R10.7", .obligation, .article(.mentalHealthLaw, "4"), zh: "自愿,并在首次咨询前书面同意。",
        en: "It is of free will, and agreed to in writing before the first session.",
        by: "counsel.consent", cureZh: "停止咨询,取得同意后再继续。",
        cureEn: "Stop, and go on only with consent."),
      .held(
        "R10.8", .obligation, .seen("多地咨询室规定", "rooms elsewhere"), zh: "一次咨询不超过规定时间。",
        en: "A session lasts no longer than set.", by: "counsel.length", cureZh: "按时结束,另行预约。",
        cureEn: "End in time, and meet again."),
      .held(
        "R10.9", .obligation, .kitDefault, zh: "咨询人员具备并登记资格。",
        en: "Counsellors are qualified, and it is recorded.",
        by: "counsel.qualification", cureZh: "补登资格,或更换人员。",
        cureEn: "Record it, or let somebody else do it."),
      .held(
        "R10.10", .obligation, .kitDefault, zh: "咨询人员定期接受督导。",
        en: "Counsellors are supervised at intervals.",
        by: "counsel.supervision", cureZh: "安排督导。", cureEn: "Arrange the supervision."),
      .open(
        "R10.11", .prohibition, .article(.mentalHealthLaw, "23"), zh: "不得诊断、治疗精神障碍;发现可能患病的,建议就医。",
        en: "Counsellors neither diagnose nor treat; they advise to see a doctor.",
        whyZh: "咨询内容不登记,记录不能显示。",
        whyEn: "What is said is not recorded, so that no record can show it."),
    ])
}

/// How R10 is checked.
enum CounsellingChecks {
  static let all = [
    Check("counsel.link", breaches: links),
    Check("counsel.input", breaches: inputs),
    Check("counsel.disclosure", breaches: disclosures),
    Check("counsel.key", breaches: keys),
    Check("counsel.stop", reads: ["R10.stop"], breaches: stops),
    Check("counsel.condition", breaches: conditions),
    Check("counsel.consent", breaches: consents),
    Check("counsel.length", reads: ["R10.session"], breaches: lengths),
    Check("counsel.qualification", breaches: qualifications),
    Check("counsel.supervision", reads: ["R10.supervision"], breaches: supervision),
  ]

  private static func breach<Record>(
    _ line: Written<Record>, on moment: Instant? = nil, _ zh: String, _ en: String
  ) -> Breach {
    Breach(.line(line.id), on: (moment ?? line.at).civilDate, evidence: [line.id], zh: zh, en: en)
  }

  private static func each(
    _ audit: Audit, zh: String, en: String, _ isBroken: (Written<CounsellingSession>) -> Bool
  ) -> [Breach] {
    audit.registers.sessions.compactMap { line in
      audit.isInPeriod(line.record.from) && isBroken(line)
        ? breach(line, on: line.record.from, zh, en) : nil
    }
  }

  private static func links(_ audit: Audit) -> [Breach] {
    func linked<Record>(_ lines: [Written<Record>]) -> [Breach] {
      lines.compactMap { line in
        // The case is not named: to name it would join them once more.
        line.matter != nil && audit.isInPeriod(line.at)
          ? breach(line, "咨询登记关联了事项。", "A counselling record is joined to a case.") : nil
      }
    }
    let registers = audit.registers
    return linked(registers.sessions) + linked(registers.disclosures)
      + linked(registers.supervisions)
  }

  private static func inputs(_ audit: Audit) -> [Breach] {
    let registers = audit.registers
    let secret = Set(
      registers.sessions.map(\.id) + registers.disclosures.map(\.id)
        + registers.supervisions.map(\.id))
    guard !secret.isEmpty else { return [] }
    func resting<Record>(
      _ lines: [Written<Record>], _ sources: (Record) -> [RegisterLine.ID]
    ) -> [Breach] {
      lines.compactMap { line in
        sources(line.record).contains { secret.contains($0) } && audit.isInPeriod(line.at)
          ? breach(line, "以咨询登记为依据。", "It rests on a counselling record.") : nil
      }
    }
    return resting(registers.situationReports, \.sources)
      + resting(registers.consultations, \.sources)
  }

  private static func disclosures(_ audit: Audit) -> [Breach] {
    audit.registers.disclosures.compactMap { line in
      let record = line.record
      let isApproved = record.approvedBy.map { $0 != record.counsellor } ?? false
      let hasGround = record.ground.map { $0 != .statute || record.basis != nil } ?? false
      guard !isApproved || !hasGround || !record.isMinimal, audit.isInPeriod(line.at) else {
        return nil
      }
      if !hasGround { return breach(line, "没有法定理由。", "There is no ground for it.") }
      return isApproved
        ? breach(line, "超出必要内容。", "More was told than needed.")
        : breach(line, "没有经他人批准。", "Nobody else approved it.")
    }
  }

  private static func keys(_ audit: Audit) -> [Breach] {
    var owner: [String: CounsellingClient.ID] = [:]
    return audit.registers.sessions.compactMap { line in
      let (client, key) = (line.record.client, line.record.key)
      let first = key.flatMap { owner[$0] } ?? client
      if let key, owner[key] == nil { owner[key] = client }
      guard key == nil || first != client, audit.isInPeriod(line.record.from) else { return nil }
      return key == nil
        ? breach(line, on: line.record.from, "记录没有加密。", "The notes are not encrypted.")
        : breach(line, on: line.record.from, "与他人共用密钥。", "The key is another client's.")
    }
  }

  private static func stops(_ audit: Audit) -> [Breach] {
    each(audit, zh: "来访者要求停止后没有结束。", en: "It did not end when the client asked.") { line in
      guard let asked = line.record.stopAskedAt, let due = audit.due("R10.stop", after: asked)
      else { return false }
      return line.record.through > due
    }
  }

  private static func conditions(_ audit: Audit) -> [Breach] {
    let (zh, en) = ("以接受心理咨询作为条件。", "It was made to depend on attending counselling.")
    let closings = audit.registers.closings.compactMap { line in
      line.record.condition == .counselling && audit.isInPeriod(line.at)
        ? breach(line, zh, en) : nil
    }
    return closings
      + audit.registers.ordersReturned.compactMap { line in
        line.record.condition == .counselling && audit.isInPeriod(line.at)
          ? breach(line, zh, en) : nil
      }
  }

  private static func consents(_ audit: Audit) -> [Breach] {
    let agreed = Dictionary(
      audit.registers.sessions.compactMap { line in
        line.record.consentAt.map { (line.record.client, $0) }
      }, uniquingKeysWith: min)
    return each(audit, zh: "不是自愿,或没有事先同意。", en: "It was not of free will, or not agreed to before.")
    {
      let record = $0.record
      return !record.isVoluntary || agreed[record.client].map { $0 > record.from } ?? true
    }
  }

  private static func lengths(_ audit: Audit) -> [Breach] {
    each(
      audit, zh: "超过\(audit.time("R10.session").zh)。",
      en: "It lasted over \(audit.time("R10.session").en)."
    ) {
      line in
      audit.due("R10.session", after: line.record.from).map { line.record.through > $0 } ?? false
    }
  }

  private static func qualifications(_ audit: Audit) -> [Breach] {
    each(audit, zh: "没有登记咨询人员的资格。", en: "The counsellor's qualification is not recorded.") {
      $0.record.qualification == nil
    }
  }

  private static func supervision(_ audit: Audit) -> [Breach] {
    guard let every = audit.value("R10.supervision") else { return [] }
    return AuditWindow(days: every).ending(in: audit.period).flatMap { window in
      let seen = Set(
        audit.registers.supervisions.filter {
          window.contains($0.at.civilDate) && $0.record.supervisor != $0.record.counsellor
        }
        .map(\.record.counsellor))
      let active = Dictionary(
        audit.registers.sessions.filter { window.contains($0.record.from.civilDate) }
          .map { ($0.record.counsellor, $0.id) }, uniquingKeysWith: { first, _ in first })
      return active.sorted { $0.key < $1.key }.filter { !seen.contains($0.key) }.map {
        counsellor, line in
        Breach(
          .day(window.through), on: window.through, evidence: [line],
          zh: "\(window.from) 至 \(window.through) \(counsellor) 没有接受督导。",
          en: "\(counsellor) was not supervised from \(window.from) to \(window.through).")
      }
    }
  }
}
