/// What may be wrong with a rule as a whole.
extension DeadlineRule {
  static func findings(
    limit: TimeLimit, endRolling: EndRolling?, excludesStartDay: Bool, extending: ExtensionTerms?,
    suspensions: [SuspensionGround]
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if !limit.isCountedInDays {
      if endRolling == .nextWorkday {
        findings.append(
          exact(
            "endRolling", zh: "该期限没有可顺延的末日", en: "The limit has no last day that could move", limit)
        )
      }
      if !excludesStartDay {
        findings.append(
          exact(
            "excludesStartDay", zh: "该期限没有起算当日可言",
            en: "The limit has no start day that could count", limit))
      }
      if extending != nil {
        findings.append(
          exact("extending", zh: "该期限不能延长", en: "The limit cannot be extended", limit))
      }
      if !suspensions.isEmpty {
        findings.append(
          exact("suspensions", zh: "该期限不能中止", en: "The limit cannot stand still", limit))
      }
    }
    if limit.isCountedInDays, let cap = extending?.cap, let amount = limit.amount, cap <= amount {
      findings.append(
        ValidationFinding(
          code: "deadlineRule.cap", path: "$.extending.cap",
          what: Wording(zh: "延长后的总期限不长于原期限", en: "The cap leaves nothing to extend by"),
          found: Shown.same(String(cap)),
          expected: Wording(zh: "大于 \(amount)", en: "more than \(amount)")))
    }
    return findings + groundFindings(suspensions)
  }

  private static func groundFindings(_ grounds: [SuspensionGround]) -> [ValidationFinding] {
    var seen: Set<String> = []
    return grounds.enumerated().filter { !seen.insert($0.element.code).inserted }.map {
      ValidationFinding(
        code: "deadlineRule.ground", path: "$.suspensions[\($0.offset)].code",
        what: Wording(zh: "同一中止事由出现两次", en: "A ground is named twice"),
        found: Shown.wording(of: $0.element.code),
        expected: Wording(zh: "每个事由只出现一次", en: "each ground once"))
    }
  }

  static func forceFindings(from: CivilDate, through: CivilDate?) -> [ValidationFinding] {
    guard let through, through < from else { return [] }
    return [
      ValidationFinding(
        code: "deadlineRule.inForce", path: "$.inForceThrough",
        what: Wording(zh: "规则失效早于施行", en: "The rule ends before it begins"),
        found: Shown.same(through.description),
        expected: Wording(zh: "不早于 \(from)", en: "no earlier than \(from)"))
    ]
  }

  private static func exact(
    _ member: String, zh: String, en: String, _ limit: TimeLimit
  ) -> ValidationFinding {
    ValidationFinding(
      code: "deadlineRule.\(member)", path: "$.\(member)", what: Wording(zh: zh, en: en),
      found: limit.unit?.wording ?? limit.kind.wording,
      expected: Wording(zh: "以日或月计算的期限", en: "a limit counted in days or months"))
  }
}
