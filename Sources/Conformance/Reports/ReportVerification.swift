import GovernanceModel

/// Computes every verdict of a report again from its transcripts.
///
/// Each vector is run once more, against the answers that stand in the report. A message that is not the
/// one the suite sends, an answer that was changed, a result or a verdict that does not follow: each is a
/// finding.
///
/// What it cannot see:
/// - whether the subject has given the answers at all. Whoever invents all of them, in accord with the
///   vectors, has a report without findings; only running the suite again shows it
///   (``RunEnvironment/reproduce``);
/// - whether the subject is who it says it is, where and when it was run, how long it took, and in which order;
/// - why an answer did not come, beyond the code of it, and what is said of that;
/// - members that a report does not have: they are not read.
public struct ReportVerification: Sendable {
  /// The vectors and requirements that the report is held to.
  public let run: SuiteRun

  /// Creates a verification by the vectors and requirements of a suite.
  public init(by run: SuiteRun) {
    self.run = run
  }

  /// Everything in which a report does not follow from its transcripts, causes before verdicts.
  ///
  /// A vector whose transcript does not bear its result counts as not run, so that no verdict rests on it.
  public func findings(in report: ConformanceReport) async -> [ReportFinding] {
    var findings = versionFindings(report)
    let asked = Set(report.subject.profiles).intersection(
      report.selection.profiles ?? Profile.allCases)
    let recorded = Dictionary(grouping: report.results, by: \.id)
    findings += membershipFindings(report, asked, recorded)

    var (proven, silent, isOver): ([VectorResult], Int, Bool) = ([], 0, false)
    let members = run.book.vectors.filter { asked.contains($0.profile) }
    for vector in members.filter(report.selection.names) {
      guard let result = recorded[vector.id]?.first else {
        proven.append(VectorResult(id: vector.id, outcome: .notRun))
        continue
      }
      let replay = await ReportReplay(
        of: vector, in: run.book, for: report.subject, result)
      findings += replay.findings
      proven.append(replay.result)
      if result.outcome != .notRun {
        silent = result.transcript.last?.fault == nil ? 0 : silent + 1
        isOver = isOver || report.selection.ends(at: replay.result, known: report.known)
      } else if !isOver, silent < SuiteRun.patience {
        findings.append(Self.leftOut(vector))
      }
    }
    for vector in members where !report.selection.names(vector) {
      proven.append(VectorResult(id: vector.id, outcome: .notRun))
    }
    let expected = ConformanceReport(
      of: proven, for: Introduction(recorded: report.introduction, report.subject), asked,
      report.selection, known: report.known, in: report.environment, by: run)
    return findings + verdictFindings(report, expected)
  }

  private func versionFindings(_ report: ConformanceReport) -> [ReportFinding] {
    var findings: [ReportFinding] = []
    func compare(
      _ code: ReportFinding.Code, _ what: Wording, _ found: String, _ expected: String
    ) {
      guard found != expected else { return }
      findings.append(
        ReportFinding(
          code, code.rawValue, what, found: Wording(zh: found, en: found),
          expected: Wording(zh: expected, en: expected)))
    }
    compare(.suite, Wording(zh: "套件版本", en: "the suite"), report.suite, Suite.version)
    compare(
      .specification, Wording(zh: "规范版本", en: "the specification"), report.specification,
      Suite.specification)
    compare(
      .protocol, Wording(zh: "协议版本", en: "the protocol"), report.protocol, Suite.protocol)
    compare(
      .schemas, Wording(zh: "模式版本", en: "the schemas"), report.schemas ?? "-", Suite.schemas)
    compare(
      .regulations, Wording(zh: "制度版本", en: "the regulations"), report.regulations ?? "-",
      Suite.regulations)
    compare(.digest, Wording(zh: "用例摘要", en: "the digest"), report.digest, run.book.digest)
    findings += report.known.filter { !$0.isWhole }.map { entry in
      ReportFinding(
        .entry, "known", Wording(zh: "已知失败清单的条目", en: "an entry of the known failures with"),
        found: Wording(zh: "“\(entry.link)”", en: "the link \"\(entry.link)\""),
        expected: Wording(zh: "http 或 https 链接", en: "a pattern and a link of http or https"))
    }
    return findings + descriptionFindings(report)
  }

  /// Whether the subject is the one that has described itself, and in a way that a suite takes.
  private func descriptionFindings(_ report: ConformanceReport) -> [ReportFinding] {
    do throws(WireError) {
      guard report.introduction.sent == Introduction.question,
        let answer = report.introduction.answer
      else {
        throw WireError(
          path: "describe", found: report.introduction.sent.text,
          expected: "\(Introduction.question.text) with an answer")
      }
      let introduction = try Introduction(
        try SubjectAnswer(json: answer), over: report.environment.transport, by: run.register)
      guard introduction.subject == report.subject else {
        throw WireError(
          path: "subject", found: report.subject.json.text,
          expected: introduction.subject.json.text)
      }
      return []
    } catch {
      return [
        ReportFinding(
          .description, "subject", zh: "被测系统的自述不被接受:\(error.description)",
          en: "The subject's description is refused. \(error.description)")
      ]
    }
  }

  /// Which vectors are in the report, and which must be.
  private func membershipFindings(
    _ report: ConformanceReport, _ asked: Set<Profile>, _ recorded: [String: [VectorResult]]
  ) -> [ReportFinding] {
    var findings: [ReportFinding] = []
    let vectors = Dictionary(run.book.vectors.map { ($0.id, $0) }) { first, _ in first }
    for (id, results) in recorded.sorted(by: { $0.key < $1.key }) {
      if results.count > 1 {
        findings.append(
          ReportFinding(
            .doubled, id, zh: "\(id) 在报告中出现 \(results.count) 次:应为一次。",
            en: "\(id): found \(results.count) results, expected one."))
      }
      guard let vector = vectors[id] else {
        findings.append(
          ReportFinding(
            .unknownVector, id, zh: "\(id) 不在用例集中。",
            en: "\(id): found a result, expected none: the book has no such vector."))
        continue
      }
      if !asked.contains(vector.profile) {
        findings.append(
          ReportFinding(
            .notClaimed, id, zh: "\(id) 属于 \(vector.profile.rawValue):未声明或未选择该配置。",
            en: "\(id) is of \(vector.profile.rawValue), which is not claimed or was not chosen."))
      } else if !report.selection.names(vector), results.contains(where: { $0.outcome != .notRun })
      {
        findings.append(
          ReportFinding(
            .notSelected, id, zh: "\(id) 已运行:所选范围不含该用例。",
            en: "\(id) was run though the selection leaves it out."))
      }
    }
    for vector in run.book.vectors
    where asked.contains(vector.profile) && recorded[vector.id] == nil {
      findings.append(
        ReportFinding(
          .missing, vector.id, zh: "\(vector.id) 缺失:应有其结果。",
          en: "\(vector.id): found no result, expected one."))
    }
    return findings
  }

  private static func leftOut(_ vector: Vector) -> ReportFinding {
    ReportFinding(
      .leftOut, vector.id, zh: "\(vector.id) 未运行:所选范围含该用例。",
      en: "\(vector.id) was not run though the selection has it.")
  }
}
