public import GovernanceModel

/// The form of an agreement that mediation has led to; its text stands apart.
public struct Agreement: Hashable, Sendable {
  /// Whether it is written or oral.
  public let form: Form
  /// The day it took effect: the last signature, or for an oral one the day of agreeing.
  public let effectiveOn: CivilDate
  /// Whether every party signed, sealed or gave a fingerprint.
  public let isSignedByAll: Bool
  /// Whether the mediator signed, or for an oral one recorded it.
  public let isRecordedByMediator: Bool
  /// Whether the mediation body sealed it.
  public let isSealed: Bool

  /// Creates an agreement.
  public init(
    _ form: Form, effectiveOn: CivilDate, isSignedByAll: Bool, isRecordedByMediator: Bool,
    isSealed: Bool
  ) {
    self.form = form
    self.effectiveOn = effectiveOn
    self.isSignedByAll = isSignedByAll
    self.isRecordedByMediator = isRecordedByMediator
    self.isSealed = isSealed
  }

  /// Whether it has the form the law asks for (人民调解法, Articles 28 to 30).
  public var isInForm: Bool {
    switch form {
    case .oral: isRecordedByMediator
    case .written: isSignedByAll && isRecordedByMediator && isSealed
    }
  }

  /// The form of an agreement.
  ///
  /// Code list: `written`, `oral`.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// 调解协议书.
    case written
    /// 口头协议.
    case oral
  }
}
