public import GovernanceModel

/// What came of an attempt to give cases out of the house.
///
/// Code list: `given`, `nothing`, `refused`.
public enum ExportAnswer: Hashable, Sendable {
  /// What was given, with the record of it; whoever gives it keeps the record.
  case given([ExportedCase], ProvisionRecord)
  /// None of the cases may be given, or none is there: the two are one answer.
  case nothing
  /// The request says too little, or its approver is the giver; no case was looked at.
  case refused([ValidationFinding])

  /// A case as it was given.
  public struct ExportedCase: Hashable, Sendable {
    /// What was given of the case.
    public let view: CaseView
    /// The texts that were given.
    public let texts: [CaseText]
  }
}
