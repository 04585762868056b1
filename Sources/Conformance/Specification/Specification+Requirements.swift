import GovernanceModel

/// The requirements of the profiles, and the words for how they are told.
extension Specification {
  static var levels: String {
    SpecificationTable.table(
      ["level 级别", "zh", "en"],
      [
        ["MUST", "应", "it binds"], ["SHOULD", "宜", "it binds unless there is a good reason"],
        ["MAY", "可", "it is open"],
      ])
  }

  var profiles: String {
    SpecificationTable.table(
      ["profile 子集", "zh", "en", "claimed 声明", "requirements 要求", "vectors 用例"],
      Profile.allCases.map { profile in
        let claim =
          profile.isAskedByMessages ? "by messages 消息测试" : "in process only 仅限进程内"
        let own: Int = register.requirements.count { $0.profile == profile }
        let shown: Int = vectors.count { $0.profile == profile }
        return [
          "`\(profile.rawValue)`", profile.wording.zh, profile.wording.en, claim, "\(own)",
          "\(shown)",
        ]
      })
  }

  static var outcomes: String {
    SpecificationTable.table(
      ["outcome 结果", "zh", "en"],
      VectorOutcome.allCases.map { outcome in
        let told =
          switch outcome {
          case .passed: ("全部应答符合预期", "everything came as expected")
          case .failed: ("有应答不符或没有应答", "something did not, or no answer came")
          case .skipped: ("被测系统称不支持", "the subject says that it cannot do such a thing")
          case .notRun: ("未运行", "it was not asked")
          }
        return ["`\(outcome.rawValue)`", told.0, told.1]
      })
  }

  static var verdicts: String {
    SpecificationTable.table(
      ["verdict 结论", "zh", "en"],
      Verdict.allCases.map { verdict in
        let told =
          switch verdict {
          case .conformant: ("全部用例通过,无跳过、无豁免、无偏离", "every vector has passed, and nothing deviates")
          case .partial:
            (
              "除已知失败外无失败,但有跳过、未运行、豁免或偏离",
              "nothing failed that was not known; something was skipped, left out, excused or deviates"
            )
          case .failed: ("有未豁免的失败", "something failed that is not excused")
          case .notClaimed: ("被测系统未声明", "the subject does not claim it")
          }
        return ["`\(verdict.rawValue)`", told.0, told.1]
      })
  }

  static var reasons: String {
    SpecificationTable.table(
      ["reason 原因", "zh", "en"],
      Testability.Reason.allCases.map { reason in
        let told =
          switch reason {
          case .openNorm: ("文本留待人的判断", "the text leaves it to judgement")
          case .outsideProtocol: ("任何消息都不能显示", "no message could show it")
          case .humanConduct: ("约束的是人而非系统", "it is what people do and not the system")
          }
        return ["`\(reason.rawValue)`", told.0, told.1]
      })
  }

  /// The requirements of a profile, each once, by name.
  func requirements(of profile: Profile) -> String {
    let shown = RequirementRegister.shown(by: vectors)
    let own = register.requirements.filter { $0.profile == profile }
    guard !own.isEmpty else { return "None yet. 暂无。" }
    return SpecificationTable.table(
      ["id", "level 级别", "zh", "en", "sources 来源", "tested 测试", "vectors 用例"],
      own.map { Self.line($0, shown: shown[$0.id]?.count ?? 0) })
  }

  private static func line(_ requirement: Requirement, shown: Int) -> [String] {
    let sources: [String] = requirement.sources.map { source($0) }
    return [
      "`\(requirement.id)`", requirement.level.rawValue, requirement.text.zh, requirement.text.en,
      sources.joined(separator: "<br>"), tested(requirement.testability), "\(shown)",
    ]
  }

  private static func source(_ source: RequirementSource) -> String {
    guard let article = source.article else {
      return "\(source.kind.rawValue): \(source.reference)"
    }
    return both(Citation(code: source.reference, article: article).wording)
  }

  private static func tested(_ testability: Testability) -> String {
    switch testability {
    case .tested: "yes 是"
    case .openNorm: "no 否: `open-norm`"
    case .untestable(let reason): "no 否: `\(reason.rawValue)`"
    }
  }
}
