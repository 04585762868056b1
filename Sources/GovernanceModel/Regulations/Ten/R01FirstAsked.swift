extension Regulation {
  /// R01 首问责任制度: whoever is asked first answers for it until somebody else has taken it.
  public static let r01 = ten(
    .r01,
    parameters: [
      .number(
        "R01.acceptance", 1, .workingDay, .kitDefault, zh: "接受移交的时限",
        en: "how long a hand-over may wait"),
      .number(
        "R01.notice", 15, .calendarDay, .article(.petitionRegulation, "23(2)"),
        zh: "告知去向的时限", en: "how long the notice of a destination may take"),
    ],
    clauses: [
      .held(
        "R01.1", .obligation, .seen("多地首问责任制", "first-asked rules of many places"),
        zh: "每件来访来电都有且只有一名首问责任人。", en: "Every inquiry has exactly one person who was asked first.",
        by: "inquiry.firstAsked", gates: ["register"], cureZh: "补登首问责任人,只留一人。",
        cureEn: "Record who was asked first, and only that person."),
      .held(
        "R01.2", .obligation, .kitDefault, zh: "责任只随对方已接受的移交转移。",
        en: "Responsibility moves only by a hand-over that the other has accepted.",
        by: "inquiry.handOver", gates: ["acceptHandOver"], cureZh: "由现任责任人重新移交,并由接收人确认。",
        cureEn: "Let whoever answers for it hand it over anew, and the other accept."),
      .held(
        "R01.3", .prohibition, .kitDefault, zh: "移交不得兜圈子,回到曾经负责的人手里。",
        en: "Hand-overs must not go in a circle back to somebody who answered for it before.",
        by: "inquiry.circle", gates: ["acceptHandOver"], cureZh: "报中心主任指定责任人。",
        cureEn: "Have the director name who answers for it."),
      .held(
        "R01.4", .obligation, .kitDefault, zh: "不属受理范围或引导他处的,写明去向。",
        en: "Whoever is led elsewhere, or out of scope, is told where to go.",
        by: "inquiry.destination", gates: ["decline", "referOut"], cureZh: "补写去向。",
        cureEn: "Name the destination."),
      .held(
        "R01.5", .obligation, .kitDefault, zh: "移交提出后按时接受。", en: "A hand-over is accepted in time.",
        by: "inquiry.acceptance", cureZh: "接收人确认,或移交人收回后继续负责。",
        cureEn: "Let the other accept, or the first go on answering for it."),
      .held(
        "R01.6", .prohibition, .article(.peoplesMediationLaw, "3"),
        zh: "不得以接受调解作为受理的条件。", en: "Taking a matter on must not depend on agreeing to mediation.",
        by: "inquiry.mediation", cureZh: "取消条件,重新受理。", cureEn: "Drop the condition and take it on."),
      .held(
        "R01.7", .obligation, .article(.petitionRegulation, "23(2)"), zh: "去向按时告知来人。",
        en: "Whoever asked is told of the destination in time.", by: "inquiry.notice",
        cureZh: "告知来人并登记告知时间。", cureEn: "Tell whoever asked, and record when."),
      .open(
        "R01.8", .prohibition, .article(.petitionRegulation, "46"),
        zh: "不得推诿、拒绝登记。", en: "Nobody is sent from door to door or refused an entry.",
        whyZh: "拒绝登记不留记录,只能由来人投诉或回访发现。",
        whyEn: "A refusal to register leaves no record; only a complaint or a follow-up shows it."),
    ])
}

/// How R01 is checked.
enum InquiryChecks {
  static let all = [
    Check("inquiry.firstAsked", breaches: firstAsked),
    Check("inquiry.handOver") { chains($0).flatMap(\.strays) },
    Check("inquiry.circle") { chains($0).flatMap(\.circles) },
    Check("inquiry.destination", breaches: destinations),
    Check("inquiry.notice", reads: ["R01.notice"], breaches: notices),
    Check("inquiry.acceptance", reads: ["R01.acceptance"], breaches: acceptance),
    Check("inquiry.mediation", breaches: mediation),
  ]

  private static func firstAsked(_ audit: Audit) -> [Breach] {
    audit.registers.inquiries.compactMap { line in
      let count = line.record.firstAsked.count
      guard count != 1, audit.isInPeriod(line.at) else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id],
        zh: "首问责任人登记了 \(count) 人,应为 1 人。",
        en: "It names \(count) people who were asked first; expected one.")
    }
  }

  /// How responsibility for one inquiry has moved, and where it did not move as it should.
  private struct Chain {
    var holders: [Actor.ID]
    var strays: [Breach] = []
    var circles: [Breach] = []
  }

  private static func chains(_ audit: Audit) -> [Chain] {
    guard !audit.registers.handOvers.isEmpty else { return [] }
    let moves = Dictionary(grouping: audit.registers.handOvers, by: \.record.inquiry)
    return audit.registers.inquiries.compactMap { inquiry in
      guard let moves = moves[inquiry.id], let first = inquiry.record.firstAsked.first else {
        return nil
      }
      var chain = Chain(holders: [first])
      let accepted = moves.compactMap { move in move.record.acceptedAt.map { (move, $0) } }
      for (move, at) in accepted.sorted(by: { ($0.1, $0.0.id) < ($1.1, $1.0.id) }) {
        let (from, to) = (move.record.from, move.record.to)
        let evidence = [inquiry.id, move.id]
        if from != chain.holders.last, audit.isInPeriod(at) {
          chain.strays.append(
            Breach(
              .line(move.id), on: at.civilDate, evidence: evidence,
              zh: "移交人 \(from) 不是现任责任人。", en: "\(from) handed over what \(from) did not answer for."
            ))
        }
        if chain.holders.contains(to), audit.isInPeriod(at) {
          chain.circles.append(
            Breach(
              .line(move.id), on: at.civilDate, evidence: evidence, zh: "责任回到曾经负责的 \(to)。",
              en: "It came back to \(to), who answered for it before."))
        }
        chain.holders.append(to)
      }
      return chain
    }
  }

  private static func destinations(_ audit: Audit) -> [Breach] {
    firstDismissals(audit).compactMap { line in
      guard line.record.destination == nil, !line.record.standsApart, audit.isInPeriod(line.at)
      else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id], zh: "没有写明去向。",
        en: "It names no destination.")
    }
  }

  private static func notices(_ audit: Audit) -> [Breach] {
    let notices = Dictionary(
      audit.registers.closings.compactMap { line in
        line.record.noticeAt.map { (line.record.inquiry, $0) }
      }, uniquingKeysWith: min)
    return firstDismissals(audit).compactMap { line in
      let due = audit.due("R01.notice", after: line.at)
      guard let day = audit.lapsed(due, done: notices[line.record.inquiry]) else { return nil }
      return Breach(
        .line(line.id), on: day, evidence: [line.id],
        zh: "\(audit.time("R01.notice").zh)内没有告知来人。",
        en: "Whoever asked was not told within \(audit.time("R01.notice").en).")
    }
  }

  /// What is added later, such as a notice, is a line of its own: the first one counts.
  private static func firstDismissals(_ audit: Audit) -> [Written<InquiryClosing>] {
    audit.registers.closings.filter {
      $0.record.outcome == .outOfScope || $0.record.outcome == .ledOn
    }.first(ofEach: \.record.inquiry)
  }

  private static func acceptance(_ audit: Audit) -> [Breach] {
    // The acceptance may be a line of its own, which says again what was offered.
    let offers = Dictionary(grouping: audit.registers.handOvers) { Offer($0.record) }
    return audit.registers.handOvers.first(ofEach: { Offer($0.record) }).compactMap { line in
      let due = audit.due("R01.acceptance", after: line.record.offeredAt)
      let accepted = offers[Offer(line.record)]?.compactMap(\.record.acceptedAt).min()
      guard let day = audit.lapsed(due, done: accepted) else { return nil }
      return Breach(
        .line(line.id), on: day, evidence: [line.id],
        zh: "移交 \(audit.time("R01.acceptance").zh)内没有被接受。",
        en: "The hand-over was not accepted within \(audit.time("R01.acceptance").en).")
    }
  }

  private struct Offer: Hashable {
    let inquiry: RegisterLine.ID
    let from: Actor.ID
    let to: Actor.ID
    let offeredAt: Instant

    init(_ record: InquiryHandOver) {
      (inquiry, from) = (record.inquiry, record.from)
      (to, offeredAt) = (record.to, record.offeredAt)
    }
  }

  private static func mediation(_ audit: Audit) -> [Breach] {
    audit.registers.closings.compactMap { line in
      guard line.record.condition == .mediation, audit.isInPeriod(line.at) else { return nil }
      return Breach(
        .line(line.id), on: line.at.civilDate, evidence: [line.id], zh: "以接受调解作为受理的条件。",
        en: "Taking it on was made to depend on agreeing to mediation.")
    }
  }
}
