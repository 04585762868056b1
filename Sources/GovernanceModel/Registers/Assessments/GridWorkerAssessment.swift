/// The assessment of a grid worker for a month: points, what was taken off and why, and the grade.
///
/// Register of R08.
public struct GridWorkerAssessment: Hashable, Sendable {
  /// Who was assessed.
  public let worker: Actor.ID
  /// The first day.
  public let from: CivilDate
  /// The last day.
  public let through: CivilDate
  /// What each side gave.
  public let parts: [AssessmentPart]
  /// The points by indicator.
  public let scores: [IndicatorScore]
  /// What was taken off.
  public let deductions: [Deduction]
  /// The sum by the weights.
  public let total: Int
  /// The code of the grade.
  public let grade: String
  /// When the worker was told.
  public let noticeAt: Instant?
  /// Whether the worker was told how to object.
  public let statesObjection: Bool

  /// Creates a record.
  public init(
    worker: Actor.ID, from: CivilDate, through: CivilDate, parts: [AssessmentPart],
    scores: [IndicatorScore] = [], deductions: [Deduction] = [], total: Int, grade: String,
    noticeAt: Instant? = nil, statesObjection: Bool
  ) {
    self.worker = worker
    self.from = from
    self.through = through
    self.parts = parts
    self.scores = scores
    self.deductions = deductions
    self.total = total
    self.grade = grade
    self.noticeAt = noticeAt
    self.statesObjection = statesObjection
  }
}

extension GridWorkerAssessment: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<GridWorkerAssessment>(
    "GridWorkerAssessment", type: "assessment", zh: "网格员考核", en: "the assessment of a grid worker"
  ) { door in
    let worker = door.required("worker", \.worker, .identifier(), zh: "网格员", en: "who was assessed")
    let from = door.required("from", \.from, .date, zh: "首日", en: "the first day")
    let through = door.required("through", \.through, .date, zh: "末日", en: "the last day")
    let parts = door.required(
      "parts", \.parts, .list(.object(), 0...50), zh: "评分方", en: "what each side gave")
    let scores = door.defaulted(
      "scores", \.scores, .list(.object(), 0...100), usually: [], zh: "指标得分",
      en: "the points by indicator")
    let deductions = door.defaulted(
      "deductions", \.deductions, .list(.object(), 0...200), usually: [], zh: "扣分",
      en: "what was taken off")
    let total = door.required(
      "total", \.total, .integer(0...100), zh: "总分", en: "the sum by the weights")
    let grade = door.required("grade", \.grade, .codeText, zh: "等次代码", en: "the code of the grade")
    let noticeAt = door.optional(
      "noticeAt", \.noticeAt, .instant, zh: "告知时间", en: "when the worker was told")
    let statesObjection = door.required(
      "statesObjection", \.statesObjection, .flag, zh: "已告知可以申诉",
      en: "whether the worker was told how to object")
    guard let worker, let from, let through, let parts, let scores, let deductions, let total,
      let grade, let noticeAt, let statesObjection
    else { return nil }
    return GridWorkerAssessment(
      worker: worker, from: from, through: through, parts: parts, scores: scores,
      deductions: deductions, total: total, grade: grade, noticeAt: noticeAt,
      statesObjection: statesObjection)
  }
}
