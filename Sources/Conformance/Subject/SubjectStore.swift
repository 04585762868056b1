public import GovernanceWorkflow

/// What a store must be to hold a whole reference subject.
public typealias SubjectStore = CaseStore & DirectoryStore & RegisterStore
