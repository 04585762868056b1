public import GovernanceModel

/// A folder of reports of different systems, each of which is computed again before it is listed.
///
/// It can say no more than ``ReportVerification``: a report bears its verdicts, and whether the system gave those
/// answers on that day only another run shows.
public struct ReportRegistry: Sendable {
  /// How long a report stands.
  public let policy: RegistryPolicy
  private let verification: ReportVerification

  /// Creates a registry that holds reports to a suite.
  public init(_ policy: RegistryPolicy, by run: SuiteRun) {
    self.policy = policy
    verification = ReportVerification(by: run)
  }

  /// How each report stands on a day, in the order of the files.
  ///
  /// Of several that stand and are of one system the latest counts; one that is partial takes the place of partial ones
  /// alone, so that nobody makes a failure go away by running less. A report of somebody else's system under the same
  /// name is theirs, since vendor and name together say whose it is.
  ///
  /// - Parameters:
  ///   - files: The names of the files.
  ///   - day: The day on which it is asked.
  ///   - read: Reads a file. Reports are long, so that one is let go before the next is read.
  /// - Returns: One entry a file.
  public func entries(
    of files: [String], on day: CivilDate,
    reading read: (String) -> Result<ConformanceReport, WireError>
  ) async -> [RegistryEntry] {
    var entries: [RegistryEntry] = []
    for file in files {
      switch read(file) {
      case .failure(let error):
        entries.append(
          RegistryEntry(
            file, nil, .rejected,
            reasons: [
              Wording(
                zh: "文件不是一致性报告:\(error.description)",
                en: "The file is no report of the suite. \(error.description)")
            ]))
      case .success(let report): entries.append(await entry(file, report, on: day))
      }
    }
    return Self.superseding(entries)
  }

  private func entry(
    _ file: String, _ report: ConformanceReport, on day: CivilDate
  ) async -> RegistryEntry {
    let made = report.environment.startedAt.civilDate
    guard made <= day else {
      return RegistryEntry(
        file, report, .rejected,
        reasons: [
          Wording(
            zh: "报告日期晚于今日:现为 \(made),应不晚于 \(day)。",
            en: "The report is of a day to come: found \(made), expected no later than \(day).")
        ])
    }
    let findings = await verification.findings(in: report)
    let versions = findings.filter { Self.versions.contains($0.code) }
    // What another suite has written cannot be computed again, so that nothing else is said of it.
    guard versions.isEmpty else {
      return RegistryEntry(file, report, .expired, reasons: versions.map(\.wording))
    }
    guard findings.isEmpty else {
      return RegistryEntry(file, report, .rejected, reasons: findings.map(\.wording))
    }
    guard !policy.hasExpired(made, on: day) else {
      return RegistryEntry(
        file, report, .expired,
        reasons: [
          Wording(
            zh: "报告已过有效期:\(made) 起 \(policy.days) 日有效。",
            en: "The report is too old: it was made on \(made) and stood for \(policy.days) days.")
        ])
    }
    guard report.results.contains(where: { $0.outcome != .notRun }) else {
      return RegistryEntry(
        file, report, .rejected,
        reasons: [
          Wording(
            zh: "报告中没有运行任何用例:应至少运行一个。",
            en: "Nothing was run: found no vector that was, expected one at the least.")
        ])
    }
    let excuses = Self.spentExcuses(report, on: day)
    return RegistryEntry(
      file, report, excuses.isEmpty ? Self.standing(report) : .failed,
      verdicts: report.profiles.filter { $0.verdict != .notClaimed },
      reasons: Self.reasons(report) + excuses)
  }

  /// What was known to fail when the report was made, and may not any more.
  private static func spentExcuses(_ report: ConformanceReport, on day: CivilDate) -> [Wording] {
    let failed = report.results.filter { $0.outcome == .failed }
    return report.known.filter { entry in
      entry.expires < day && failed.contains { entry.covers($0.id) }
    }.map { KnownFailingFinding.expired($0.pattern, on: $0.expires).wording }
  }

  private static let versions: Set<ReportFinding.Code> = [
    .suite, .specification, .protocol, .schemas, .regulations, .digest,
  ]

  /// What a report comes to that is what it says; a claim that was not run is not shown.
  private static func standing(_ report: ConformanceReport) -> RegistryStanding {
    switch report.outcome {
    case .fail: .failed
    case .incomplete: .partial
    case .pass:
      Set(report.subject.profiles).isSubset(of: report.profiles.map(\.profile))
        ? .current : .partial
    }
  }

  private static func reasons(_ report: ConformanceReport) -> [Wording] {
    let left = Set(report.subject.profiles).subtracting(report.profiles.map(\.profile))
    let judged = report.profiles.filter {
      $0.verdict != .notClaimed && $0.verdict != .conformant
    }
    return judged.map { verdict in
      let (name, word) = (verdict.profile.rawValue, verdict.verdict.wording)
      return Wording(zh: "\(name):\(word.zh)。", en: "\(name): \(word.en).")
    }
      + left.map(\.rawValue).sorted().map { name in
        Wording(zh: "\(name):已声明,未运行。", en: "\(name): claimed and not run.")
      } + report.knownFindings.map(\.wording)
  }

  private static func superseding(_ entries: [RegistryEntry]) -> [RegistryEntry] {
    let standing: Set<RegistryStanding> = [.current, .partial, .failed]
    let systems = Dictionary(
      grouping: entries.indices.filter { standing.contains(entries[$0].standing) }
    ) { place in entries[place].subject.map { [$0.vendor, $0.name] } }
    var result = entries
    for (system, places) in systems where system != nil {
      let last = latest(places, in: entries)
      let lastWhole = latest(places.filter { entries[$0].standing != .partial }, in: entries)
      for place in places {
        let later = entries[place].standing == .partial ? last : lastWhole
        if let later, later != place {
          result[place] = entries[place].superseded(by: entries[later].file)
        }
      }
    }
    return result
  }

  private static func latest(_ places: [Int], in entries: [RegistryEntry]) -> Int? {
    places.max { left, right in
      let (before, after) = (entries[left].startedAt, entries[right].startedAt)
      return before == after
        ? left < right : (before?.milliseconds ?? 0) < (after?.milliseconds ?? 0)
    }
  }
}
