/// One attempt to mediate a dispute.
///
/// Invariant: every party has consented before it begins; there is no attempt without.
public struct MediationAttempt: Hashable, Sendable {
  /// Which of the three kinds it is.
  public let kind: MediationKind
  /// The day it began.
  public let beganOn: CivilDate
  /// How it ended, or nothing while it is open.
  public let outcome: MediationOutcome?

  /// Creates an attempt that is open.
  public init(kind: MediationKind, beganOn: CivilDate) {
    self.init(kind: kind, beganOn: beganOn, outcome: nil)
  }

  private init(kind: MediationKind, beganOn: CivilDate, outcome: MediationOutcome?) {
    self.kind = kind
    self.beganOn = beganOn
    self.outcome = outcome
  }

  /// The same attempt after it ended.
  public func ended(_ outcome: MediationOutcome) -> MediationAttempt {
    MediationAttempt(kind: kind, beganOn: beganOn, outcome: outcome)
  }
}
