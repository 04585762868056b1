public import GovernanceModel

/// One difference in meaning between two versions of a procedure.
public struct ProcedureChange<V: Vocabulary>: Hashable, Sendable {
  /// The stable code.
  public let code: ChangeCode
  /// The part it is about, by its codes, such as `assess in registered`.
  public let part: String
  /// The part as people read it.
  public let subject: Wording
  /// What was said before and is not any more.
  public let before: [Wording]
  /// What is said now and was not before.
  public let after: [Wording]
  let reach: Reach

  init(
    _ code: ChangeCode, _ part: String, _ subject: Wording, before: [Wording] = [],
    after: [Wording] = [], reach: Reach
  ) {
    self.code = code
    self.part = part
    self.subject = subject
    self.before = before.sorted { ($0.en, $0.zh) < ($1.en, $1.zh) }
    self.after = after.sorted { ($0.en, $0.zh) < ($1.en, $1.zh) }
    self.reach = reach
  }

  /// Which cases a change touches.
  struct Reach: Hashable, Sendable {
    /// The states in which it counts.
    var states: Set<V.State> = []
    /// The live duties about which it is.
    var duties: Set<V.Duty> = []
    /// The rules by which live duties run.
    var rules: Set<DeadlineRule.ID> = []
    /// The states from which a case can still come there by the new version.
    var later: Set<V.State> = []
  }

  /// Whether it touches a running case.
  public func touches(_ file: Dossier<V>) -> Touch {
    let isLive = file.liveDuties.contains {
      reach.duties.contains($0.duty) || reach.rules.contains($0.deadline.rule)
    }
    if isLive || reach.states.contains(file.state) { return .now }
    return reach.later.contains(file.state) ? .later : .never
  }
}

extension ProcedureChange: Described {
  /// The change as a sentence.
  public var wording: Wording {
    var (zh, en) = ("\(subject.zh):\(code.wording.zh)", "\(subject.en): \(code.wording.en)")
    if !before.isEmpty {
      zh += ",原为:" + before.map(\.zh).joined(separator: ";")
      en += "; before: " + before.map(\.en).joined(separator: "; ")
    }
    if !after.isEmpty {
      zh += ",现为:" + after.map(\.zh).joined(separator: ";")
      en += "; now: " + after.map(\.en).joined(separator: "; ")
    }
    return Wording(zh: zh + "。", en: en + ".")
  }
}
