import GovernanceModel

/// The verdicts of a report beside those that its transcripts come to.
extension ReportVerification {
  func verdictFindings(
    _ report: ConformanceReport, _ expected: ConformanceReport
  ) -> [ReportFinding] {
    var findings = requirementFindings(report.requirements, expected.requirements)
    findings += profileFindings(report.profiles, expected.profiles)
    let (found, wanted) = (Set(report.knownFindings), Set(expected.knownFindings))
    if found != wanted || report.knownFindings.count != expected.knownFindings.count {
      findings.append(
        ReportFinding(
          .knownFindings, "knownFindings",
          Wording(zh: "已知失败清单的问题", en: "what is wrong with the list"),
          found: Self.codes(report.knownFindings), expected: Self.codes(expected.knownFindings)))
    }
    if report.outcome != expected.outcome {
      findings.append(
        ReportFinding(
          .whole, "outcome", Wording(zh: "总体结果", en: "the outcome"),
          found: report.outcome.wording, expected: expected.outcome.wording))
    }
    return findings
  }

  private func requirementFindings(
    _ found: [RequirementVerdict], _ expected: [RequirementVerdict]
  ) -> [ReportFinding] {
    Self.differing(found, expected, by: \.id).map { id, found, expected in
      ReportFinding(
        .requirement, id, Wording(zh: "要求的结果", en: "what came of the requirement"),
        found: Self.wording(found), expected: Self.wording(expected))
    }
  }

  private func profileFindings(
    _ found: [ProfileVerdict], _ expected: [ProfileVerdict]
  ) -> [ReportFinding] {
    Self.differing(found, expected, by: \.profile.rawValue).flatMap { id, found, expected in
      var findings: [ReportFinding] = []
      if found?.verdict != expected?.verdict {
        findings.append(
          ReportFinding(
            .verdict, id, Wording(zh: "结论", en: "the verdict"),
            found: found?.verdict.wording ?? Self.nothing,
            expected: expected?.verdict.wording ?? Self.nothing))
      }
      if found?.counts != expected?.counts {
        findings.append(
          ReportFinding(
            .counts, id, Wording(zh: "用例数", en: "the figures"),
            found: Self.figures(found), expected: Self.figures(expected)))
      }
      if found?.known != expected?.known {
        findings.append(
          ReportFinding(
            .known, id, Wording(zh: "已知失败数", en: "the number of known failures"),
            found: Self.wording(found?.known), expected: Self.wording(expected?.known)))
      }
      return findings
    }
  }

  /// What stands under a name on either side and is not the same; what is there twice is seen, too.
  private static func differing<Item: Equatable>(
    _ found: [Item], _ expected: [Item], by name: (Item) -> String
  ) -> [(String, Item?, Item?)] {
    let (left, right) = (
      Dictionary(grouping: found, by: name), Dictionary(grouping: expected, by: name)
    )
    return Set(left.keys).union(right.keys).sorted().compactMap { id in
      let (found, expected) = (left[id] ?? [], right[id] ?? [])
      guard found != expected else { return nil }
      // Of two under one name, the one that is wrong is shown.
      return (id, found.first { $0 != expected.first }, expected.first)
    }
  }

  private static let nothing = Wording(zh: "无", en: "nothing")

  private static func wording(_ verdict: RequirementVerdict?) -> Wording {
    guard let verdict else { return nothing }
    let vectors = "(\(verdict.vectors.joined(separator: ", ")))"
    let outcome = verdict.outcome.wording
    return Wording(zh: "\(outcome.zh) \(vectors)", en: "\(outcome.en) \(vectors)")
  }

  private static func wording(_ count: Int?) -> Wording {
    count.map { Wording(zh: "\($0)", en: "\($0)") } ?? nothing
  }

  private static func figures(_ verdict: ProfileVerdict?) -> Wording {
    guard let verdict else { return nothing }
    let counts = VectorOutcome.allCases.map { ($0.wording, verdict.counts[$0] ?? 0) }
    return Wording(
      zh: counts.map { "\($0.zh) \($1)" }.joined(separator: "、"),
      en: counts.map { "\($0.en) \($1)" }.joined(separator: ", "))
  }

  private static func codes(_ findings: [KnownFailingFinding]) -> Wording {
    guard !findings.isEmpty else { return nothing }
    let codes = findings.map(\.code).joined(separator: ", ")
    return Wording(zh: codes, en: codes)
  }
}
