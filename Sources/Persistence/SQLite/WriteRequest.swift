#if SQLite
  import GovernanceWorkflow

  /// What waits in the line before the writer.
  enum WriteRequest: Sendable {
    case append(CaseAppend)
    case refresh(CaseEntry)
    case entry(RegisterEntry)
  }

  /// What was done for a request.
  enum WriteDone: Sendable {
    case appended(AppendOutcome)
    case added
    case refreshed
  }

  typealias WriteAnswer = Result<WriteDone, StoreError>
#endif
