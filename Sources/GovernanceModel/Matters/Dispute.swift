/// A 矛盾纠纷 as it was brought, with the attempts to mediate it.
///
/// Invariants: it has at least two parties; at most one attempt at mediation is open.
public struct Dispute: Hashable, Sendable {
  /// The way it came.
  public let channel: Channel
  /// How many parties it has.
  public let parties: Int
  /// How many people it touches.
  public let people: Int
  /// What kind of relation it is about.
  public let nature: DisputeNature
  /// The attempts to mediate it, oldest first.
  public private(set) var attempts: [MediationAttempt]

  /// Creates a dispute that nobody has tried to mediate yet.
  ///
  /// - Throws: `ValidationError` when it has fewer than two parties or touches fewer people than it
  ///   has parties.
  public init(
    channel: Channel, parties: Int, people: Int, nature: DisputeNature
  ) throws(ValidationError) {
    var findings: [ValidationFinding] = []
    if parties < 2 {
      findings.append(
        ValidationFinding(
          code: "dispute.parties", path: "parties",
          what: Wording(zh: "当事方不足", en: "A dispute has at least two parties"), found: "\(parties)",
          expected: Wording(zh: "至少 2 方", en: "at least 2")))
    }
    if people < parties {
      findings.append(
        ValidationFinding(
          code: "dispute.people", path: "people",
          what: Wording(zh: "涉及人数少于当事方数", en: "It touches fewer people than it has parties"),
          found: "\(people)", expected: Wording(zh: "至少 \(parties) 人", en: "at least \(parties)")))
    }
    try ValidationError.check("Dispute", findings)
    self.channel = channel
    self.parties = parties
    self.people = people
    self.nature = nature
    attempts = []
  }

  /// The attempt that is open, if one is.
  public var openAttempt: MediationAttempt? { attempts.last { $0.outcome == nil } }

  /// The same dispute before anybody tried to mediate it.
  var unattempted: Dispute {
    var copy = self
    copy.attempts = []
    return copy
  }

  /// The same dispute with one more attempt, or nothing while another attempt is open.
  public func opening(_ attempt: MediationAttempt) -> Dispute? {
    guard openAttempt == nil, attempt.outcome == nil else { return nil }
    var copy = self
    copy.attempts.append(attempt)
    return copy
  }

  /// The same dispute with its open attempt ended, or nothing if none is open.
  public func ending(_ outcome: MediationOutcome) -> Dispute? {
    guard let last = attempts.indices.last, attempts[last].outcome == nil else { return nil }
    var copy = self
    copy.attempts[last] = attempts[last].ended(outcome)
    return copy
  }
}
