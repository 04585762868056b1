/// What a run says of one profile, with the figures it rests on.
public struct ProfileVerdict: Hashable, Sendable {
  /// The profile.
  public let profile: Profile
  /// The verdict.
  public let verdict: Verdict
  /// How many vectors came to which end.
  public let counts: [VectorOutcome: Int]
  /// How many of the failed ones were known to fail.
  public let known: Int

  /// The verdict over the results of a profile; a skip is never a pass.
  ///
  /// - Parameters:
  ///   - profile: The profile.
  ///   - isClaimed: Whether the subject claims it.
  ///   - isMust: Whether a vector shows a MUST, by its name; what shows a SHOULD or a MAY alone must have been run, and
  ///     decides nothing by how it ended.
  ///   - results: What came of its vectors, all of them.
  ///   - known: The failures that are known.
  ///   - deviates: Whether the subject says that it deviates from one of its requirements.
  public init(
    _ profile: Profile, isClaimed: Bool, isMust: (String) -> Bool, results: [VectorResult],
    known: [KnownFailing], deviates: Bool
  ) {
    self.profile = profile
    counts = Dictionary(grouping: results, by: \.outcome).mapValues(\.count)
    let failed = results.filter { $0.outcome == .failed && isMust($0.id) }
    func isKnown(_ result: VectorResult) -> Bool { known.contains { $0.covers(result.id) } }
    let excused = failed.filter(isKnown)
    self.known = results.count { $0.outcome == .failed && isKnown($0) }
    let isWhole =
      !results.isEmpty
      && results.allSatisfy {
        $0.outcome == .passed || ($0.outcome != .notRun && !isMust($0.id))
      }
    if !isClaimed {
      verdict = .notClaimed
    } else if failed.count > excused.count {
      verdict = .failed
    } else {
      verdict = isWhole && excused.isEmpty && !deviates ? .conformant : .partial
    }
  }

  /// Creates a verdict as somebody has recorded it; whether it is right, nobody has looked at.
  init(recorded profile: Profile, _ verdict: Verdict, counts: [VectorOutcome: Int], known: Int) {
    self.profile = profile
    self.verdict = verdict
    self.counts = counts
    self.known = known
  }
}
