import GovernanceModel

extension ClauseCase {
  static let r08 = r08Scores + r08Notices

  private static func part(
    _ side: AssessmentSide, _ points: Int, by person: String = "a-2"
  ) -> AssessmentPart {
    AssessmentPart(side: side, by: id(person), points: points)
  }

  private static func given(
    _ department: Int, _ community: Int, _ residents: Int
  ) -> [AssessmentPart] {
    [
      part(.department, department), part(.community, community), part(.residents, residents),
    ]
  }

  /// An assessment of September that keeps every clause but the one that the case is about.
  private static func assessed(
    at: String = "2026-10-08 09:00", by writer: String = "a-1",
    parts: [AssessmentPart] = given(80, 80, 80), scores: [String] = ["accuracy"],
    points: Int = 12, deductions: [Deduction] = [], total: Int = 80,
    grade: String = "satisfactory"
  ) -> Book {
    Book().line(
      "n-1", at, by: writer,
      .assessment(
        GridWorkerAssessment(
          worker: id("w-1"), from: day("2026-09-01"), through: day("2026-09-30"), parts: parts,
          scores: scores.map { IndicatorScore(indicator: id($0), points: points) },
          deductions: deductions, total: total, grade: grade,
          noticeAt: moment(at).advanced(byHours: 1), statesObjection: true)))
  }

  private static func graded(
    _ points: Int, _ grade: String, at: String = "2026-10-08 09:00"
  ) -> Book {
    assessed(at: at, parts: given(points, points, points), total: points, grade: grade)
  }

  private static func totalled(_ total: Int, _ parts: [AssessmentPart]) -> Book {
    assessed(parts: parts, total: total)
  }

  private static func deduction(
    _ indicator: String = "patrols", evidence: String? = "v-1", on date: String? = "2026-09-15"
  ) -> Deduction {
    Deduction(
      indicator: id(indicator), points: 2, evidence: evidence.map { id($0) },
      on: date.map { day($0) })
  }

  private static func deducted(
    _ deductions: Deduction..., at: String = "2026-10-08 09:00"
  ) -> Book {
    assessed(at: at, deductions: deductions)
  }

  private static let found = ["line/n-1 2026-10-08"]

  private static let r08Scores: [ClauseCase] = [
    .kept("R08.1", "87 points are satisfactory", graded(87, "satisfactory")),
    .broken("R08.1", "87 points are graded excellent", graded(87, "excellent"), finds: found),
    .edge("R08.1", "no points at all are unsatisfactory", graded(0, "unsatisfactory")),
    .edge("R08.1", "59 points are unsatisfactory", graded(59, "unsatisfactory")),
    .edge("R08.1", "59 points are graded basic", graded(59, "basic"), finds: found),
    .edge("R08.1", "60 points are basic", graded(60, "basic")),
    .edge(
      "R08.1", "60 points are graded unsatisfactory", graded(60, "unsatisfactory"), finds: found),
    .edge("R08.1", "65 points, where the source forgot a grade, are basic", graded(65, "basic")),
    .edge("R08.1", "79 points are basic", graded(79, "basic")),
    .edge("R08.1", "79 points are graded satisfactory", graded(79, "satisfactory"), finds: found),
    .edge("R08.1", "80 points are satisfactory", graded(80, "satisfactory")),
    .edge("R08.1", "80 points are graded basic", graded(80, "basic"), finds: found),
    .edge("R08.1", "94 points are satisfactory", graded(94, "satisfactory")),
    .edge("R08.1", "94 points are graded excellent", graded(94, "excellent"), finds: found),
    .edge("R08.1", "95 points are excellent", graded(95, "excellent")),
    .edge("R08.1", "95 points are graded satisfactory", graded(95, "satisfactory"), finds: found),
    .edge("R08.1", "a hundred points are excellent", graded(100, "excellent")),
    .edge("R08.1", "101 points lie in no band", graded(101, "excellent"), finds: found),
    .edge("R08.1", "the grade is none of the scheme", graded(80, "good"), finds: found),
    .edge(
      "R08.1", "it was graded on the last minute before the period",
      graded(87, "excellent", at: "2026-09-30 23:59")),
    .edge(
      "R08.1", "it was graded on the first minute of the period",
      graded(87, "excellent", at: "2026-10-01 00:00"), finds: ["line/n-1 2026-10-01"]),
    .edge(
      "R08.1", "it was graded on the last minute of the period",
      graded(87, "excellent", at: "2026-10-31 23:59"), finds: ["line/n-1 2026-10-31"]),
    .edge(
      "R08.1", "it was graded on the first minute after the period",
      graded(87, "excellent", at: "2026-11-01 00:00")),

    .kept("R08.2", "60, 30 and 10 in a hundred are weighed", totalled(87, given(90, 80, 90))),
    .broken(
      "R08.2", "the sides are added up as if they weighed alike", totalled(80, given(90, 60, 90)),
      finds: found),
    .broken(
      "R08.2", "the residents were not asked",
      totalled(78, [part(.department, 90), part(.community, 80)]), finds: found),
    .edge("R08.2", "80 and a half are rounded up", totalled(81, given(80, 80, 85))),
    .edge("R08.2", "80 and a half are rounded down", totalled(80, given(80, 80, 85)), finds: found),
    .edge("R08.2", "80 and four tenths are rounded down", totalled(80, given(80, 80, 84))),
    .edge(
      "R08.2", "80 and four tenths are rounded up", totalled(81, given(80, 80, 84)), finds: found),
    .edge("R08.2", "nobody gave any points", totalled(0, []), finds: found),
    .edge("R08.2", "everybody gave none", totalled(0, given(0, 0, 0))),
    .edge("R08.2", "everybody gave a hundred", totalled(100, given(100, 100, 100))),
    .edge(
      "R08.2", "the sides stand in another order", totalled(87, given(90, 80, 90).reversed())),
    .edge(
      "R08.2", "one side is there twice beside all others",
      totalled(80, given(80, 80, 80) + [part(.residents, 80)]), finds: found),
    .edge(
      "R08.2", "one side is there twice in place of another",
      totalled(80, [part(.department, 80), part(.community, 80), part(.community, 80)]),
      finds: found),

    .kept("R08.3", "a deduction has both", deducted(deduction())),
    .kept("R08.3", "nothing was deducted", deducted()),
    .broken(
      "R08.3", "a deduction has neither", deducted(deduction(evidence: nil, on: nil)), finds: found),
    .edge("R08.3", "only the day is missing", deducted(deduction(on: nil)), finds: found),
    .edge(
      "R08.3", "only the evidence is missing", deducted(deduction(evidence: nil)), finds: found),
    .edge(
      "R08.3", "of two deductions the second lacks its day",
      deducted(deduction(), deduction(on: nil)), finds: found),
    .edge(
      "R08.3", "two deductions of one assessment lack something, which is found once",
      deducted(deduction(evidence: nil), deduction(on: nil)), finds: found),
    .edge(
      "R08.3", "the first minute after the period",
      deducted(deduction(on: nil), at: "2026-11-01 00:00")),

    .kept(
      "R08.5", "a score on an indicator of the scheme", assessed(scores: ["patrols", "urgent"])),
    .kept("R08.5", "a deduction on an indicator of the scheme", deducted(deduction("reports"))),
    .broken(
      "R08.5", "a score on an indicator that counts petitions",
      assessed(scores: ["accuracy", "petitions"]), finds: found),
    .edge(
      "R08.5", "no points at all on an indicator that counts petitions",
      assessed(scores: ["petitions"], points: 0), finds: found),
    .edge(
      "R08.5", "a deduction for a lawsuit", deducted(deduction("lawsuits")), finds: found),
    .edge(
      "R08.5", "a score and a deduction on two that are not of the scheme, which is found once",
      assessed(scores: ["complaints"], deductions: [deduction("mediationRefusals")]), finds: found),
    .edge(
      "R08.5", "an indicator in capitals is another one", assessed(scores: ["Accuracy"]),
      finds: found),
    .edge("R08.5", "no indicator is named", assessed(scores: [])),
    .edge(
      "R08.5", "the last minute before the period",
      assessed(at: "2026-09-30 23:59", scores: ["petitions"])),

    .kept("R08.6", "others assess", assessed()),
    .broken(
      "R08.6", "somebody gives the residents' part for themselves",
      assessed(
        parts: [part(.department, 80), part(.community, 80), part(.residents, 80, by: "w-1")]),
      finds: found),
    .edge("R08.6", "somebody writes their own assessment", assessed(by: "w-1"), finds: found),
    .edge(
      "R08.6", "somebody writes it and gives all its parts, which is found once",
      assessed(
        by: "w-1",
        parts: AssessmentSide.allCases.map { part($0, 80, by: "w-1") }), finds: found),
    .edge("R08.6", "somebody whose name begins alike writes it", assessed(by: "w-10")),
    .edge("R08.6", "one who is not assessed gives every part", assessed(by: "a-2")),
    .edge(
      "R08.6", "the first minute after the period", assessed(at: "2026-11-01 00:00", by: "w-1")),
  ]
}
