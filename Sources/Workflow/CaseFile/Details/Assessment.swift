public import GovernanceModel

/// What an assessment sets.
public struct Assessment: Hashable, Sendable {
  /// The class of a petition; nothing for any other matter.
  public let petitionClass: PetitionClass?
  /// How much the matter weighs.
  public let severity: Severity
  /// How much work it takes.
  public let complexity: Complexity
  /// Whether duplicates were searched for.
  public let searchedDuplicates: Bool
  /// Whether the circle of readers was restricted, as an accusation asks for.
  public let isRestricted: Bool
  /// The people an accusation is about; they are barred from the case from now on.
  public let accused: [Actor.ID]
  /// The offices an accusation is about; they are barred from the case from now on.
  public let accusedUnits: [UnitReference]

  /// Creates an assessment.
  public init(
    petitionClass: PetitionClass? = nil, severity: Severity, complexity: Complexity,
    searchedDuplicates: Bool, isRestricted: Bool = false, accused: [Actor.ID] = [],
    accusedUnits: [UnitReference] = []
  ) {
    self.petitionClass = petitionClass
    self.severity = severity
    self.complexity = complexity
    self.searchedDuplicates = searchedDuplicates
    self.isRestricted = isRestricted
    self.accused = accused
    self.accusedUnits = accusedUnits
  }
}
