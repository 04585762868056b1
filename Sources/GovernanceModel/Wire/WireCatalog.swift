/// Every type of the kit that has a wire form, by the name of its layout.
public enum WireCatalog: Sendable {
  /// The types in the order of the folders.
  public static let types: [any WireType.Type] = [
    Wording.self, CodedValue.self, CodeEntry.self, CodeTable.self,
    ForcePeriod.self, Citation.self, Provenance.self,
    Division.self, Center.self, Organ.self, LeadingGroup.self, DemonstrationProgramme.self,
    DemonstrationSite.self, CameraInventory.self, CameraReference.self,
    Grid.self, GridCode.self, GridLeader.self, GridWorker.self, PartyGroup.self,
    AccusationCircle.self,
    RetentionRule.self, LegalHold.self, ProvisionRecord.self, MandatoryReport.self,
    SeverityAdvice.self,
    PoliceReview.self, ReportedCount.self, ConfidentialityException.self, FootageRequest.self,
    Dispute.self, MediationAttempt.self, Mediator.self, MediationAgreement.self,
    JudicialConfirmation.self, FollowUp.self, FollowUpSchedule.self, WorkOrder.self, Whistle.self,
    ReportIn.self, Urging.self, SupervisionRecord.self, SupervisionAnnulment.self,
    EvidenceReference.self,
    MatterKey.self, Petition.self, PetitionerIdentity.self, PetitionStatement.self, Incident.self,
    ServiceRequest.self, Matter.self, WarningColourPolicy.self,
    Household.self, HouseholdHead.self, HouseholdUnit.self, Headship.self, JointTask.self,
    Resident.self, UnitSizePolicy.self,
    ErrandGoal.self, MatterVisit.self,
    Actor.self, KeyedReference.self, Post.self,
  ]

  /// The type of a name, or nothing if the kit has none of that name.
  public static func type(named name: String) -> (any WireType.Type)? {
    types.first { self.name(of: $0) == name }
  }

  /// The name of a type.
  public static func name<Value: WireType>(of type: Value.Type) -> String { Value.layout.name }
}
