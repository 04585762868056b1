public import GovernanceModel

/// What is wrong with a list of known failures; each makes a run fail.
///
/// Code list: `passes`, `expired`, `unmatched`.
public enum KnownFailingFinding: Hashable, Sendable {
  /// A vector that must fail has passed: the entry hides nothing any more and has to go.
  case passes(String, entry: String)
  /// The day has passed until which the entry may stand.
  case expired(String, on: CivilDate)
  /// The entry speaks of no vector that has failed, nor of one that was left out.
  case unmatched(String)

  /// The stable code.
  public var code: String {
    switch self {
    case .passes: "passes"
    case .expired: "expired"
    case .unmatched: "unmatched"
    }
  }
}

extension KnownFailingFinding: Described {
  /// What is wrong, as a sentence.
  public var wording: Wording {
    switch self {
    case .passes(let id, let entry):
      Wording(
        zh: "已知失败 \(entry) 中的 \(id) 已通过:应删去该条。",
        en: "\(id) passes though \(entry) says that it fails: the entry has to go.")
    case .expired(let entry, let day):
      Wording(
        zh: "已知失败 \(entry) 已于 \(day) 到期。", en: "The entry \(entry) has expired on \(day).")
    case .unmatched(let entry):
      Wording(
        zh: "已知失败 \(entry) 不涉及任何失败的用例:应删去该条。",
        en: "The entry \(entry) speaks of no vector that has failed: it has to go.")
    }
  }

  /// What is wrong with a list, after a run on a day.
  ///
  /// - Parameters:
  ///   - entries: The list.
  ///   - results: What came of the vectors of the profiles that were chosen.
  ///   - leftOut: The vectors of others that the subject claims; an entry about them is not judged.
  ///   - day: The day.
  /// - Returns: A finding for each thing that is wrong, by the order of the list.
  static func findings(
    in entries: [KnownFailing], after results: [VectorResult], leftOut: [String], on day: CivilDate
  ) -> [KnownFailingFinding] {
    entries.flatMap { entry -> [KnownFailingFinding] in
      let covered = results.filter { entry.covers($0.id) }
      var findings = covered.filter { $0.outcome == .passed }.map {
        KnownFailingFinding.passes($0.id, entry: entry.pattern)
      }
      // What was skipped does not fail; what was not run may.
      let isNeedless = covered.allSatisfy { $0.outcome == .skipped }
      if isNeedless, !leftOut.contains(where: entry.covers) {
        findings.append(.unmatched(entry.pattern))
      }
      let isTried = covered.contains { $0.outcome != .notRun }
      if entry.expires < day, isTried {
        findings.append(.expired(entry.pattern, on: entry.expires))
      }
      return findings
    }
  }
}
