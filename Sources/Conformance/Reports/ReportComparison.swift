import GovernanceModel

/// What has changed from one report to a later one.
public struct ReportComparison: Hashable, Sendable {
  /// The vectors that fail now and did not.
  public let newlyFailing: [String]
  /// The vectors that pass now and did not.
  public let newlyPassing: [String]
  /// The vectors that are skipped now and were not.
  public let newlySkipped: [String]
  /// The vectors that were run and are not any more, though they still belong to the run.
  public let noLongerRun: [String]
  /// The vectors that only the later report has.
  public let added: [String]
  /// The vectors that only the earlier report has.
  public let removed: [String]
  /// The profiles on which the verdict is another.
  public let verdicts: [VerdictChange]
  /// Whether both reports are about the same vectors.
  public let isSameSuite: Bool

  /// Compares two reports.
  ///
  /// - Parameters:
  ///   - earlier: The report that is the measure.
  ///   - later: The report that is compared with it.
  public init(from earlier: ConformanceReport, to later: ConformanceReport) {
    let before = Dictionary(earlier.results.map { ($0.id, $0.outcome) }) { first, _ in first }
    let after = Dictionary(later.results.map { ($0.id, $0.outcome) }) { first, _ in first }
    let both = after.filter { before[$0.key] != nil && before[$0.key] != $0.value }
    func changed(to outcome: VectorOutcome) -> [String] {
      both.filter { $0.value == outcome }.map(\.key).sorted()
    }
    newlyFailing = changed(to: .failed)
    newlyPassing = changed(to: .passed)
    newlySkipped = changed(to: .skipped)
    noLongerRun = changed(to: .notRun)
    added = after.keys.filter { before[$0] == nil }.sorted()
    removed = before.keys.filter { after[$0] == nil }.sorted()
    isSameSuite = earlier.digest == later.digest
    let (left, right) = (Self.verdicts(earlier), Self.verdicts(later))
    verdicts = Profile.allCases.compactMap { profile in
      left[profile] == right[profile]
        ? nil : VerdictChange(profile: profile, from: left[profile], to: right[profile])
    }
  }

  /// Whether the later report is worse in anything.
  ///
  /// It is where a vector fails, is skipped or is not run any more that was not so before, where a
  /// verdict is lower, or where it lacks vectors of the very same suite. What another suite no longer
  /// asks makes nothing worse.
  public var isWorse: Bool {
    !newlyFailing.isEmpty || !newlySkipped.isEmpty || !noLongerRun.isEmpty
      || verdicts.contains(where: \.isWorse) || (isSameSuite && !removed.isEmpty)
  }

  /// Whether the two come to the same in everything.
  public var isEmpty: Bool { verdicts.isEmpty && changes.allSatisfy(\.vectors.isEmpty) }

  /// A verdict that has changed.
  public struct VerdictChange: Hashable, Sendable {
    /// The profile.
    public let profile: Profile
    /// The verdict before; nothing where the profile was not chosen.
    public let from: Verdict?
    /// The verdict now; nothing where the profile was not chosen.
    public let to: Verdict?

    /// Whether the verdict now is lower: conformant, partial, not claimed, failed, in this order.
    public var isWorse: Bool {
      guard let from, let to else { return false }
      return Self.rank(to) < Self.rank(from)
    }

    /// Whoever claims nothing says nothing wrong, and so stands above whoever fails.
    private static func rank(_ verdict: Verdict) -> Int {
      switch verdict {
      case .failed: 0
      case .notClaimed: 1
      case .partial: 2
      case .conformant: 3
      }
    }
  }

  private static func verdicts(_ report: ConformanceReport) -> [Profile: Verdict] {
    Dictionary(report.profiles.map { ($0.profile, $0.verdict) }) { first, _ in first }
  }
}
