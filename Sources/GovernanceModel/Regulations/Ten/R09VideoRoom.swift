extension Regulation {
  /// R09 监控研判室管理制度: who looks at footage says why before they look, and footage does not stay for ever.
  public static let r09 = ten(
    .r09,
    parameters: [
      .number(
        "R09.retention", 30, .calendarDay, .article(.videoRegulation, "17"), zh: "视频最短保存期限",
        en: "how long footage is kept at the least"),
      .number(
        "R09.deletion", 7, .calendarDay, .kitDefault, zh: "期满后删除时限",
        en: "how soon it is deleted when that time is over"),
      .number(
        "R09.copyPeople", 3, nil, .kitDefault, zh: "复制须经几人", en: "how many people a copy takes"),
      .number(
        "R09.hold", 180, .calendarDay, .kitDefault, zh: "延长保存的最长期限", en: "how long a hold may last"),
      .number(
        "R09.officers", county: 2, township: 2, village: nil, nil,
        .seen("多地监控室双人值守", "two-person rooms elsewhere"), zh: "监控研判室每班人数",
        en: "people a shift in the room"),
    ],
    clauses: [
      .held(
        "R09.1", .obligation, .article(.videoRegulation, "16"), zh: "每次查阅、调取登记事由、内容、单位和人员。",
        en: "Every retrieval records why, what, the office and the person.", by: "footage.access",
        cureZh: "补齐登记。", cureEn: "Complete the entry."),
      .held(
        "R09.2", .prohibition, .article(.videoRegulation, "16"), zh: "未经登记不得查阅、调取,也不得超出登记的范围。",
        en: "Nobody looks at footage without an entry made before, or beyond what it names.",
        by: "footage.request", cureZh: "停止使用,说明情况;违规的报告。",
        cureEn: "Stop using it, explain, and report the breach."),
      .held(
        "R09.3", .obligation, .kitDefault, zh: "复制由申请、批准、操作三人分别经手,并留校验值。",
        en:
          "A copy takes somebody who asks, another who approves and a third who makes it, and has a hash.",
        by: "footage.copy", cureZh: "收回复制件,重新审批。", cureEn: "Take the copy back, and ask anew."),
      .held(
        "R09.4", .obligation, .article(.videoRegulation, "17"), zh: "期满的视频按时删除并留凭证。",
        en: "Footage whose time is over is deleted, with proof.", by: "footage.deletion",
        cureZh: "立即删除并留凭证,或登记延长保存的理由和期限。",
        cureEn: "Delete it now with proof, or record why and until when it is kept."),
      .held(
        "R09.5", .prohibition, .article(.videoRegulation, "17"), zh: "视频不得提前删除。",
        en: "No footage is deleted before its time.", by: "footage.retention",
        cureZh: "查明原因并报告;改正保存设置。", cureEn: "Find out why, report it, and set the time right."),
      .held(
        "R09.6", .prohibition, .article(.videoRegulation, "8"), zh: "法律禁止的场所不得安装摄像机。",
        en: "No camera is in a place where the law allows none.", by: "footage.place",
        cureZh: "立即拆除并删除所摄内容。", cureEn: "Take it down, and delete what it recorded."),
      .held(
        "R09.7", .obligation, .kitDefault, zh: "延长保存要有理由、决定人和截止日期。",
        en: "A hold has a reason, somebody who ordered it, and an end.", by: "footage.hold",
        cureZh: "补理由和截止日期,或解除。", cureEn: "Add what is missing, or lift the hold."),
      .held(
        "R09.8", .obligation, .seen("多地监控室双人值守", "two-person rooms elsewhere"), zh: "监控研判室双人值守。",
        en: "Two people are on duty in the room.", by: "footage.duty", cureZh: "补足人员。",
        cureEn: "Add the people who are missing."),
      .open(
        "R09.9", .prohibition, .article(.videoRegulation, "16"), zh: "登记只增不改。",
        en: "The register is only ever added to.", whyZh: "由存储保证:条目写入后不能更改或删除,存储的验收测试检查这一点。",
        whyEn:
          "The store keeps it: a line cannot be changed or taken out, and its law RS-01 tests that."
      ),
      .open(
        "R09.10", .obligation, .kitDefault, zh: "登记至少保存三年。",
        en: "The register is kept for three years at least.",
        whyZh: "条目不能删除,没有可查的删除记录。",
        whyEn: "Lines cannot be deleted, so that there is no deletion to find."),
    ])
}

/// How R09 is checked.
enum FootageChecks {
  static let all = [
    Check("footage.access", breaches: accesses),
    Check("footage.request", breaches: requests),
    Check("footage.copy", reads: ["R09.copyPeople"], breaches: copies),
    Check("footage.deletion", reads: ["R09.retention", "R09.deletion"], breaches: deletions),
    Check("footage.retention", reads: ["R09.retention"], breaches: retention),
    Check("footage.place", breaches: places),
    Check("footage.hold", reads: ["R09.hold"], breaches: holds),
    Check("footage.duty", reads: ["R09.officers"], breaches: duty),
  ]

  private static func breach<Record>(
    _ line: Written<Record>, _ zh: String, _ en: String
  ) -> Breach {
    Breach(.line(line.id), on: line.at.civilDate, evidence: [line.id], zh: zh, en: en)
  }

  private static func accesses(_ audit: Audit) -> [Breach] {
    audit.registers.footageAccesses.compactMap { line in
      let record = line.record
      let faults: [(Bool, Wording)] = [
        (record.ground == nil, Wording(zh: "事由", en: "why")),
        (record.unit == nil, Wording(zh: "单位", en: "the office")),
        (record.person == nil, Wording(zh: "人员", en: "the person")),
        (record.cameras.isEmpty, Wording(zh: "摄像机", en: "the cameras")),
        (record.from == nil || record.through == nil, Wording(zh: "时段", en: "the time")),
      ]
      let missing = faults.filter(\.0).map(\.1)
      guard !missing.isEmpty, audit.isInPeriod(line.at) else { return nil }
      return breach(
        line, "登记缺少:\(missing.map(\.zh).joined(separator: "、"))。",
        "The entry lacks: \(missing.map(\.en).joined(separator: ", ")).")
    }
  }

  private static func requests(_ audit: Audit) -> [Breach] {
    let requests = Dictionary(
      audit.registers.footageRequests.map { ($0.record.request.id, $0) }
    ) { first, _ in first }
    return audit.registers.footageAccesses.compactMap { line in
      guard audit.isInPeriod(line.at) else { return nil }
      guard let entry = line.record.request.flatMap({ requests[$0] }),
        max(entry.at, entry.record.request.registeredAt) <= line.at
      else { return breach(line, "事前没有登记申请。", "No request was entered before.") }
      let (request, record) = (entry.record.request, line.record)
      let cameras = Set(request.cameras.map(\.id))
      let moments = [record.from, record.through].compactMap { $0 }
      let isTheirs =
        (record.unit.map { $0 == request.unit } ?? true)
        && (record.person.map { $0 == request.requester } ?? true)
      let isWithin =
        line.record.cameras.allSatisfy { cameras.contains($0) }
        && moments.allSatisfy { request.from <= $0 && $0 <= request.through } && isTheirs
        && (line.record.access == .view || request.access == .copy)
      return isWithin ? nil : breach(line, "超出登记的范围。", "It went beyond what the request names.")
    }
  }

  private static func copies(_ audit: Audit) -> [Breach] {
    let asked = audit.value("R09.copyPeople") ?? 0
    return audit.registers.footageAccesses.compactMap { line in
      let record = line.record
      guard record.access == .copy, audit.isInPeriod(line.at) else { return nil }
      let people = Set([record.person, record.approvedBy, record.operatedBy].compactMap { $0 })
      if people.count < asked {
        return breach(
          line, "经手 \(people.count) 人,应为 \(asked) 人。",
          "People who had a part: \(people.count); expected \(asked).")
      }
      return record.digest == nil ? breach(line, "没有校验值。", "The copy has no hash.") : nil
    }
  }

  private static func deletions(_ audit: Audit) -> [Breach] {
    var breaches = audit.registers.footageDeletions.compactMap { line in
      line.record.proof == nil && audit.isInPeriod(line.at)
        ? breach(line, "删除没有凭证。", "There is no proof of the deletion.") : nil
    }
    guard let kept = audit.value("R09.retention"), let grace = audit.value("R09.deletion"),
      let since = audit.registers.cameras.map(\.at.civilDate).min()
    else { return breaches }
    let holds = audit.registers.footageHolds
    let first = max(
      since,
      (holds.map(\.record.from) + [audit.period.from.advanced(byDays: -(kept + grace))]).min()
        ?? since)
    let last = audit.period.through.advanced(byDays: -(kept + grace))
    guard first <= last else { return breaches }
    var runs: [(footage: DayRange, from: CivilDate, through: CivilDate)] = []
    for footage in DayRange(first, last).days {
      let due = due(footage, kept, grace, holds)
      guard audit.period.contains(due), footage.days(to: due) >= kept + grace,
        !isGone(footage, by: due, audit)
      else { continue }
      // Of one month, so that the months of a year find what the year finds.
      if let run = runs.last, run.footage.through.advanced(byDays: 1) == footage,
        run.through.advanced(byDays: 1) == due, due.day > 1
      {
        runs[runs.count - 1] = (DayRange(run.footage.from, footage), run.from, due)
      } else {
        runs.append((DayRange(footage, footage), due, due))
      }
    }
    breaches += runs.map { run in
      Breach(
        .day(run.footage.from), on: run.from, evidence: [],
        zh: "\(run.footage.from) 至 \(run.footage.through) 的视频期满未删除。",
        en:
          "The footage of \(run.footage.from) to \(run.footage.through) was not deleted when its time was over."
      )
    }
    return breaches
  }

  /// The last day on which footage may be there; a hold counts that was ordered until then.
  private static func due(
    _ footage: CivilDate, _ kept: Int, _ grace: Int, _ holds: [Written<FootageHold>]
  ) -> CivilDate {
    var over = footage.advanced(byDays: kept)
    for hold in holds where hold.record.from <= footage && footage <= hold.record.through {
      guard hold.at.civilDate <= over.advanced(byDays: grace) else { continue }
      over = max(over, hold.record.until ?? .latest)
    }
    return over.advanced(byDays: grace)
  }

  private static func isGone(_ footage: CivilDate, by day: CivilDate, _ audit: Audit) -> Bool {
    audit.registers.footageDeletions.contains {
      $0.record.from <= footage && footage <= $0.record.through && $0.at.civilDate <= day
    }
  }

  private static func retention(_ audit: Audit) -> [Breach] {
    guard let kept = audit.value("R09.retention") else { return [] }
    return audit.registers.footageDeletions.compactMap { line in
      let (footage, on) = (DayRange(line.record.from, line.record.through), line.at.civilDate)
      let days = footage.through.days(to: on)
      guard audit.isInPeriod(line.at) else { return nil }
      let isHeld = audit.registers.footageHolds.contains {
        $0.at < line.at && ($0.record.until.map { on <= $0 } ?? true)
          && $0.record.from <= footage.through && footage.from <= $0.record.through
      }
      if isHeld { return breach(line, "延长保存期间删除。", "It was deleted while a hold kept it.") }
      guard days < kept else { return nil }
      return breach(
        line, "保存 \(days) 日即删除,应至少 \(kept) 日。",
        "It was deleted after \(days) days; expected \(kept) at the least.")
    }
  }

  private static func places(_ audit: Audit) -> [Breach] {
    audit.registers.cameras.compactMap { line in
      guard PlaceKind(rawValue: line.record.place) == nil, audit.isInPeriod(line.at) else {
        return nil
      }
      return breach(
        line, "摄像机所在场所 \(line.record.place) 不得安装。",
        "A camera is in a place of the kind \(line.record.place), where none may be.")
    }
  }

  private static func holds(_ audit: Audit) -> [Breach] {
    audit.registers.footageHolds.compactMap { line in
      guard audit.isInPeriod(line.at) else { return nil }
      let record = line.record
      guard let until = record.until else { return breach(line, "没有截止日期。", "The hold has no end.") }
      guard record.ground != nil, record.orderedBy != nil else {
        return breach(line, "没有理由或决定人。", "It says not why, or not by whose order.")
      }
      guard let most = audit.value("R09.hold"), line.at.civilDate.days(to: until) > most else {
        return nil
      }
      return breach(
        line, "延长保存超过 \(audit.time("R09.hold").zh)。",
        "The hold lasts longer than \(audit.time("R09.hold").en).")
    }
  }

  private static func duty(_ audit: Audit) -> [Breach] {
    guard let asked = audit.value("R09.officers") else { return [] }
    return audit.registers.shifts.compactMap { line in
      let shift = line.record
      let found = Set(shift.officers).count
      guard shift.place == .monitoringRoom, shift.mode == .onSite, found < asked,
        audit.isInPeriod(shift.from)
      else { return nil }
      return Breach(
        .line(line.id), on: shift.from.civilDate, evidence: [line.id],
        zh: "值守 \(found) 人,应为 \(asked) 人。", en: "People on duty: \(found); expected \(asked).")
    }
  }
}
