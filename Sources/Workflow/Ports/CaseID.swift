public import GovernanceModel

/// The public name of a case; it is the name of the matter that was brought.
public typealias CaseID = Matter.ID
