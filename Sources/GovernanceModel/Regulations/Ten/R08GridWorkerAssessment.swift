extension Regulation {
  /// R08 社区网格员考核管理制度: scores with evidence, told to whoever is scored, who may object.
  public static let r08 = ten(
    .r08,
    parameters: [
      .number(
        "R08.notice", 5, .workingDay, .kitDefault, zh: "告知考核结果的时限",
        en: "how soon the result is told"),
      .number(
        "R08.answer", 5, .workingDay, .kitDefault, zh: "答复申诉的时限",
        en: "how soon an objection is answered"),
    ],
    clauses: [
      .held(
        "R08.1", .obligation, .seen("一份网格员考核细则", "rules for grid workers elsewhere"),
        zh: "等次按总分所在的分数段评定。",
        en: "The grade is the one whose band the total lies in.", by: "assess.grade",
        cureZh: "按分数段改定等次。", cureEn: "Give the grade of the band."),
      .held(
        "R08.2", .obligation, .seen("一份网格员考核细则", "rules for grid workers elsewhere"),
        zh: "总分按各方权重合计,各方评分齐全。",
        en: "The total is the sum of all sides by their weights.", by: "assess.total",
        cureZh: "补齐评分,重新计算。", cureEn: "Get what is missing, and compute it anew."),
      .held(
        "R08.3", .obligation, .kitDefault, zh: "每项扣分写明证据和日期。",
        en: "Every deduction names its evidence and its day.",
        by: "assess.evidence", cureZh: "补证据和日期,或撤销扣分。",
        cureEn: "Add them, or take the deduction back."),
      .held(
        "R08.4", .obligation, .article(.personalInformationLaw, "24"), zh: "考核结果告知本人,并告知可以申诉。",
        en: "The person is told the result, and that they may object.", by: "assess.notice",
        cureZh: "告知本人并重新计算申诉期。", cureEn: "Tell them, and let the time to object begin anew."),
      .held(
        "R08.5", .prohibition, .article(.petitionRegulation, "46"),
        zh: "只按考核办法所列指标计分,不得以信访、投诉、诉讼或拒绝调解的数量计分。",
        en:
          "Only the scheme's indicators count: never petitions, complaints, lawsuits or refusals.",
        by: "assess.indicator", cureZh: "撤销该项得分,重新考核。", cureEn: "Strike the score, and assess anew."
      ),
      .held(
        "R08.6", .prohibition, .kitDefault, zh: "不得自己考核自己。", en: "Nobody assesses themselves.",
        by: "assess.self", cureZh: "由他人重新评分。", cureEn: "Have somebody else assess them."),
      .held(
        "R08.7", .obligation, .kitDefault, zh: "申诉按时答复。", en: "An objection is answered in time.",
        by: "assess.answer", cureZh: "尽快答复并说明迟延原因。", cureEn: "Answer it, and say why it is late."),
      .open(
        "R08.8", .obligation, .kitDefault, zh: "连续两次不合格的,听取本人意见后再决定去留。",
        en: "Whoever fails twice in a row is heard before it is decided whether they stay.",
        whyZh: "去留属人事决定,不在中心台账内。",
        whyEn: "It is a decision of the employer and stands in no register."),
    ])
}

/// How R08 is checked.
enum AssessmentChecks {
  static let all = [
    Check("assess.grade", breaches: grades),
    Check("assess.total", breaches: totals),
    Check("assess.evidence", breaches: evidence),
    Check("assess.notice", reads: ["R08.notice"], breaches: notices),
    Check("assess.indicator", breaches: indicators),
    Check("assess.self", breaches: selves),
    Check("assess.answer", reads: ["R08.answer"], breaches: answers),
  ]

  private static func each(
    _ audit: Audit, _ fault: (Written<GridWorkerAssessment>) -> Wording?
  ) -> [Breach] {
    audit.registers.assessments.compactMap { line in
      guard audit.isInPeriod(line.at), let fault = fault(line) else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id], zh: fault.zh, en: fault.en)
    }
  }

  private static func grades(_ audit: Audit) -> [Breach] {
    guard let scheme = audit.scheme else { return [] }
    return each(audit) { line in
      let (total, grade) = (line.record.total, line.record.grade)
      let band = scheme.band(of: total)
      guard band?.grade != grade else { return nil }
      return Wording(
        zh: "\(total) 分评为 \(grade),应为 \(band?.grade ?? "–")。",
        en: "\(total) points were graded \(grade); expected \(band?.grade ?? "none").")
    }
  }

  private static func totals(_ audit: Audit) -> [Breach] {
    guard let scheme = audit.scheme else { return [] }
    return each(audit) { line in
      guard let total = scheme.total(of: line.record.parts) else {
        return Wording(zh: "各方评分不齐或重复。", en: "A side is missing, or is there twice.")
      }
      guard total != line.record.total else { return nil }
      return Wording(
        zh: "总分写作 \(line.record.total),按权重应为 \(total)。",
        en: "The total is given as \(line.record.total); by the weights it is \(total).")
    }
  }

  private static func evidence(_ audit: Audit) -> [Breach] {
    each(audit) { line in
      let count = line.record.deductions.count { $0.evidence == nil || $0.on == nil }
      guard count > 0 else { return nil }
      return Wording(
        zh: "\(count) 项扣分没有证据或日期。",
        en: "Deductions that lack their evidence or their day: \(count).")
    }
  }

  private static func notices(_ audit: Audit) -> [Breach] {
    // A notice that is written later is a line of its own, of the same worker and the same days.
    let told = Dictionary(
      audit.registers.assessments.compactMap { line in
        line.record.noticeAt.map { (Assessed(line.record), $0) }
      }, uniquingKeysWith: min)
    var seen: Set<Assessed> = []
    return audit.registers.assessments.flatMap { line in
      var breaches: [Breach] = []
      let due = audit.due("R08.notice", after: line.at)
      if seen.insert(Assessed(line.record)).inserted,
        let day = audit.lapsed(due, done: told[Assessed(line.record)])
      {
        breaches.append(
          Breach(
            .line(line.id), on: day, evidence: [line.id],
            zh: "\(audit.time("R08.notice").zh)内没有告知本人。",
            en: "The person was not told within \(audit.time("R08.notice").en)."))
      }
      if let told = line.record.noticeAt, !line.record.statesObjection, audit.isInPeriod(told) {
        breaches.append(
          Breach(
            .line(line.id), on: told.civilDate, evidence: [line.id], zh: "没有告知可以申诉。",
            en: "The person was not told how to object."))
      }
      return breaches
    }
  }

  private struct Assessed: Hashable {
    let worker: Actor.ID
    let from: CivilDate
    let through: CivilDate
    init(_ record: GridWorkerAssessment) {
      (worker, from, through) = (record.worker, record.from, record.through)
    }
  }

  private static func indicators(_ audit: Audit) -> [Breach] {
    guard let scheme = audit.scheme else { return [] }
    let known = Set(scheme.indicators.map(\.id))
    return each(audit) { line in
      let used = line.record.scores.map(\.indicator) + line.record.deductions.map(\.indicator)
      let strange = Set(used).subtracting(known).sorted()
      guard let first = strange.first else { return nil }
      return Wording(
        zh: "指标 \(first) 不在考核办法内。", en: "The scheme has no indicator \(first).")
    }
  }

  private static func selves(_ audit: Audit) -> [Breach] {
    each(audit) { line in
      let worker = line.record.worker
      guard line.by == worker || line.record.parts.contains(where: { $0.by == worker }) else {
        return nil
      }
      return Wording(zh: "被考核人给自己评了分。", en: "The person had a part in their own assessment.")
    }
  }

  private static func answers(_ audit: Audit) -> [Breach] {
    let answers = Dictionary(grouping: audit.registers.answers, by: \.record.objection)
    return audit.registers.objections.compactMap { line in
      let due = audit.due("R08.answer", after: line.at)
      guard let day = audit.lapsed(due, done: answers[line.id]?.first { $0.at >= line.at }?.at)
      else { return nil }
      return Breach(
        .line(line.id), on: day, evidence: [line.id],
        zh: "\(audit.time("R08.answer").zh)内没有答复申诉。",
        en: "The objection was not answered within \(audit.time("R08.answer").en).")
    }
  }
}
