import GovernanceModel

/// Assessments, the room for video analysis, and the counselling room.
extension RegisterFixture {
  mutating func writeAssessments() {
    var seen: Set<Int> = []
    for day in workdays where day.day >= 20 && seen.insert(day.year * 12 + day.month).inserted {
      for number in 0..<graders { writeAssessment(of: number, on: day) }
    }
  }

  private mutating func writeAssessment(of number: Int, on day: CivilDate) {
    let scheme = ScoringScheme.typical
    let parts = scheme.weights.map { weight in
      AssessmentPart(
        side: weight.side, by: person("grader", number % 3 + 1),
        points: chance.number(in: 55...100))
    }
    let total = scheme.total(of: parts) ?? 0
    let first = day.advanced(byDays: 1 - day.day)
    let at = moment(day, 10)
    let line = write(
      "as", at: at, by: person("supervisor"),
      .assessment(
        GridWorkerAssessment(
          worker: person("gridWorker", number + 1), from: first.advanced(byMonths: -1),
          through: first.advanced(byDays: -1), parts: parts,
          scores: scheme.indicators.map {
            IndicatorScore(indicator: $0.id, points: chance.number(in: 0...$0.most))
          },
          deductions: [
            Deduction(
              indicator: scheme.indicators[0].id, points: 2, evidence: name("ev"),
              on: first.advanced(byDays: -3))
          ], total: total, grade: scheme.band(of: total)?.grade ?? "-",
          noticeAt: moment(calendar.day(1, workdaysAfter: day), 9), statesObjection: true)))
    guard number == 0 else { return }
    let objected = calendar.day(2, workdaysAfter: day)
    let objection = write(
      "ao", at: moment(objected, 9), by: person("gridWorker"),
      .assessmentObjection(AssessmentObjection(assessment: line)))
    write(
      "aa", at: moment(calendar.day(3, workdaysAfter: objected), 9), by: person("director"),
      .assessmentAnswer(AssessmentAnswer(objection: objection, isUpheld: false)))
  }

  mutating func writeFootage() {
    guard tier != .village else { return }
    let cameras = (0..<4).map { _ in
      CameraReference(id: name("cam"), place: .square)
    }
    for camera in cameras {
      write(
        "ca", at: moment(period.from.advanced(byDays: -120), 10), by: person("video"),
        .cameraListing(CameraListing(camera: camera.id, place: camera.place.rawValue)))
    }
    let held = writeHold()
    // Each night the footage of the day thirty-one days before goes, unless it is held.
    for day in days(before: 10) {
      let footage = day.advanced(byDays: -31)
      if held?.contains(footage) == true { continue }
      write(
        "de", at: moment(day, 2), by: person("video"),
        .footageDeletion(FootageDeletion(from: footage, through: footage, proof: name("ev"))))
    }
    for day in workdays { writeAccess(on: day, cameras[chance.number(in: 0...3)]) }
    // What was held goes when the court is done with it.
    let gone = held?.through.advanced(byDays: 172)
    if let held, let gone, gone <= period.through {
      write(
        "de", at: moment(gone, 2), by: person("video"),
        .footageDeletion(
          FootageDeletion(from: held.from, through: held.through, proof: name("ev"))))
    }
  }

  /// Two days of footage are kept for a court.
  private mutating func writeHold() -> DayRange? {
    guard let day = workdays.first else { return nil }
    let held = DayRange(day.advanced(byDays: -2), day.advanced(byDays: -1))
    write(
      "ho", at: moment(day, 11), by: person("director"),
      .footageHold(
        FootageHold(
          ground: .litigation, from: held.from, through: held.through,
          until: day.advanced(byDays: 170), orderedBy: person("director"))))
    return held
  }

  private mutating func writeAccess(on day: CivilDate, _ camera: CameraReference) {
    let (asker, approver, operating) = (
      person("handler"), person("director"), person("video", 2)
    )
    let isCopy = chance.number(in: 0...3) == 0
    let from = moment(day.advanced(byDays: -1), 8)
    let draft = Draft<FootageRequest> {
      $0.id = name("fr")
      $0.ground = .case
      $0.reference = Identifier(unchecked: "case-7")
      $0.unit = office(.police)
      $0.cameras = [camera]
      $0.from = from
      $0.through = from.advanced(byHours: 2)
      $0.access = isCopy ? .copy : .view
      $0.requester = asker
      $0.approver = approver
      $0.operator = operating
      $0.registeredAt = moment(day, 9)
    }
    guard let request = try? FootageRequest(validating: draft) else { return }
    write(
      "fq", at: moment(day, 9), by: person("video"),
      .footageRequest(FootageRequestRecord(request: request)))
    write(
      "fa", at: moment(day, 10), by: operating,
      .footageAccess(
        FootageAccess(
          request: request.id, ground: .case, unit: office(.police), person: asker,
          cameras: [camera.id], from: from, through: from.advanced(byHours: 1),
          access: isCopy ? .copy : .view, approvedBy: approver, operatedBy: operating,
          digest: isCopy ? String(repeating: "0a", count: 32) : nil)))
  }

  mutating func writeCounselling() {
    guard tier != .village else { return }
    let perDay = tier == .county ? 3 : 1
    for day in workdays {
      for number in 0..<perDay {
        let client: CounsellingClient.ID = name("cc")
        let from = moment(day, 9 + number * 2)
        write(
          "cs", at: from, by: person("counsellor"),
          .counsellingSession(
            CounsellingSession(
              client: client, counsellor: person("counsellor"), qualification: "level-2",
              from: from, through: from.advanced(byMinutes: chance.number(in: 40...60)),
              bookedAt: from.advanced(byHours: -26), consentAt: from.advanced(byMinutes: -5),
              isVoluntary: true, key: "key-\(client.rawValue.suffix(8))")))
      }
    }
    var seen: Set<Int> = []
    for day in workdays where seen.insert(day.year * 12 + day.month).inserted {
      write(
        "cu", at: moment(day, 16), by: person("supervisor"),
        .counsellingSupervision(
          CounsellingSupervision(counsellor: person("counsellor"), supervisor: person("psych"))))
      write(
        "cd", at: moment(day, 17), by: person("counsellor"),
        .counsellingDisclosure(
          CounsellingDisclosure(
            ground: .imminentDanger, counsellor: person("counsellor"),
            approvedBy: person("director"), isMinimal: true)))
    }
  }
}
