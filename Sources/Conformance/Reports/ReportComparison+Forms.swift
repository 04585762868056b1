public import GovernanceModel

/// The comparison for people and for programs.
extension ReportComparison {
  /// The vectors that changed, by how they did.
  var changes: [(name: String, wording: Wording, vectors: [String])] {
    [
      ("newlyFailing", Wording(zh: "新增失败", en: "newly failing"), newlyFailing),
      ("newlyPassing", Wording(zh: "新增通过", en: "newly passing"), newlyPassing),
      ("newlySkipped", Wording(zh: "新增跳过", en: "newly skipped"), newlySkipped),
      ("noLongerRun", Wording(zh: "不再运行", en: "no longer run"), noLongerRun),
      ("added", Wording(zh: "新增用例", en: "added"), added),
      ("removed", Wording(zh: "移除用例", en: "removed"), removed),
    ]
  }

  /// The comparison as one JSON object.
  public var json: JSONValue {
    var object = JSONObject(
      changes.map { ($0.name, .array($0.vectors.map { .string($0) })) })
    object["verdicts"] = .array(verdicts.map(\.json))
    object["isSameSuite"] = .bool(isSameSuite)
    object["isWorse"] = .bool(isWorse)
    return .object(object)
  }

  /// The comparison as lines for a terminal, verdicts first.
  public func text(_ language: Language) -> String {
    var lines = [summary[language]]
    if !isSameSuite {
      lines.append(
        Wording(zh: "两份报告的用例集不同。", en: "The two reports are about different vectors.")[language])
    }
    for change in verdicts {
      let (from, to) = (Self.wording(change.from)[language], Self.wording(change.to)[language])
      lines.append(
        "  \(change.profile.rawValue) \(change.profile.wording[language]): \(from) → \(to)")
    }
    for change in changes where !change.vectors.isEmpty {
      lines.append("\(change.wording[language]) (\(change.vectors.count)):")
      lines += change.vectors.map { "  \($0)" }
    }
    return lines.map(VisibleText.line).joined(separator: "\n")
  }

  private var summary: Wording {
    if isEmpty { return Wording(zh: "两份报告结果相同。", en: "The two reports come to the same.") }
    return isWorse
      ? Wording(zh: "后一份报告变差。", en: "The later report is worse.")
      : Wording(zh: "后一份报告没有变差。", en: "The later report is no worse.")
  }

  private static func wording(_ verdict: Verdict?) -> Wording {
    verdict?.wording ?? Wording(zh: "未选择", en: "not chosen")
  }
}

extension ReportComparison.VerdictChange {
  fileprivate var json: JSONValue {
    var object = JSONObject([
      ("profile", .string(profile.rawValue)), ("isWorse", .bool(isWorse)),
    ])
    object["from"] = from.map { .string($0.rawValue) }
    object["to"] = to.map { .string($0.rawValue) }
    return .object(object)
  }
}
