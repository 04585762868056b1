public import GovernanceModel

/// One thing that is wrong with a procedure.
///
/// Code list: `ambiguousRow`, `missingState`, `missingDuty`, `unknownRule`, `openingWithoutState`,
/// `offeredFactKept`, `guardTooLarge`, `stageOverlap`, `nobodyPermitted`, `noOpening`,
/// `parameterRange`, `missingParameter`, `tooManyRows`, `noOrigin`, `dutyStartedTwice`, `duplicateDuty`, `missingRule`,
/// `deemedAct`.
public struct ProcedureFinding: Hashable, Sendable, CustomStringConvertible {
  /// The stable code.
  public let code: String
  /// The part of the procedure it is about, such as `assess in registered`.
  public let subject: String
  /// What is wrong.
  public let message: Wording

  /// Creates a finding.
  public init(_ code: String, _ subject: String, zh: String, en: String) {
    self.code = code
    self.subject = subject
    message = Wording(zh: zh, en: en)
  }

  /// The code, the part and the English sentence.
  public var description: String { "\(code) (\(subject)): \(message.en)" }
}
