extension Charter {
  /// The ten regulations as the kit fills them: titles as published, texts and numbers of its own.
  ///
  /// None of the numbers is Shuicheng's: its regulations are not public. What the law sets is `statutory`, the
  /// rest is `typical` and waits for the district.
  public static let shuicheng = Charter(
    unchecked: VersionTag("shuicheng", "2026.1"), .always,
    [.r01, .r02, .r03, .r04, .r05, .r06, .r07, .r08, .r09, .r10], .typical)
}

extension CompiledCharter {
  /// The ten regulations with their checks.
  public static let shuicheng = CompiledCharter(unchecked: .shuicheng, Check.ten)
}

extension ScoringScheme {
  /// Weights and grades as seen in one place, with the grade that its source forgot between 60 and 70.
  public static let typical = ScoringScheme(
    unchecked: [
      indicator("accuracy", .informationAccuracy, 20, "信息准确率", "accuracy of information"),
      indicator("patrols", .patrols, 20, "巡查", "rounds"),
      indicator("keySites", .keySiteVisits, 10, "重点部位走访", "visits to key sites"),
      indicator("urgent", .urgentResponse, 15, "紧急情况处置", "urgent matters"),
      indicator("ordinary", .ordinaryResponse, 10, "一般事项处置", "ordinary matters"),
      indicator("reports", .reportsOnTime, 10, "按时报送", "reports in time"),
      indicator("satisfaction", .satisfaction, 15, "群众评价", "what residents say"),
    ],
    weights: [
      ScoreWeight(side: .department, percent: 60), ScoreWeight(side: .community, percent: 30),
      ScoreWeight(side: .residents, percent: 10),
    ],
    bands: [
      band("unsatisfactory", 0, 59, "不合格", "unsatisfactory"),
      // The source says nothing of 60 to 69; what lies between is given to the grade above.
      band("basic", 60, 79, "基本合格", "basically satisfactory"),
      band("satisfactory", 80, 94, "合格", "satisfactory"),
      band("excellent", 95, 100, "优秀", "excellent"),
    ],
    provenance: .seen("一份网格员考核细则,60–69 分为本设计补齐", "one set of rules; 60 to 69 filled by the kit"))

  private static func indicator(
    _ id: String, _ measure: Measure, _ most: Int, _ zh: String, _ en: String
  ) -> Indicator {
    Indicator(
      unchecked: Identifier(unchecked: id), title: Wording(zh: zh, en: en), measure: measure,
      most: most)
  }

  private static func band(
    _ grade: String, _ from: Int, _ through: Int, _ zh: String, _ en: String
  ) -> ScoreBand {
    ScoreBand(grade: grade, title: Wording(zh: zh, en: en), from: from, through: through)
  }
}
