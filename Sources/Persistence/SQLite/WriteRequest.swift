#if SQLite
  import GovernanceWorkflow

  /// What waits in the line before the writer.
  enum WriteRequest: Sendable {
    case append(CaseAppend)
    case entry(RegisterEntry)
  }

  /// What was done for a request.
  enum WriteDone: Sendable {
    case appended(AppendOutcome)
    case added
  }

  typealias WriteAnswer = Result<WriteDone, StoreError>
#endif
