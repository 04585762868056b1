/// Every type of the kit that has a wire form, by the name of its layout.
public enum WireCatalog: Sendable {
  /// The types, folder by folder.
  public static let types: [any WireType.Type] =
    codes + time + law + identity + territory + households + matters + routing
    + registers + lines + regulations

  private static let codes: [any WireType.Type] = [
    Wording.self, CodedValue.self, CodeEntry.self, CodeTable.self,
  ]

  private static let time: [any WireType.Type] = [
    ForcePeriod.self, WorkYear.self, LocalDay.self, WorkingSession.self, WorkingHours.self,
    WorkCalendar.self,
  ]

  private static let law: [any WireType.Type] = [
    Article.self, Citation.self, Provenance.self, Statute.self, TimeLimit.self,
    ExtensionTerms.self, SuspensionGround.self, DeadlineRule.self, UntimedProvision.self,
    LawBook.self, Due.self, DerivationStep.self, Deadline.self, DeadlineExtension.self, Pause.self,
  ]

  private static let identity: [any WireType.Type] = [
    Actor.self, Post.self, KeyedReference.self, Disclosure.self,
  ]

  private static let territory: [any WireType.Type] = [
    Division.self, Center.self, Organ.self, LeadingGroup.self, DemonstrationProgramme.self,
    DemonstrationSite.self, CameraReference.self, CameraInventory.self, Grid.self, GridCode.self,
    GridLeader.self, GridWorker.self, PartyGroup.self,
  ]

  private static let households: [any WireType.Type] = [
    HouseholdUnit.self, UnitSizePolicy.self, Headship.self, HouseholdHead.self, Household.self,
    Resident.self, JointTask.self,
  ]

  private static let matters: [any WireType.Type] = [
    Matter.self, Petition.self, PetitionerIdentity.self, PetitionStatement.self, MatterKey.self,
    AccusationCircle.self, Dispute.self, MediationAttempt.self, Mediator.self,
    MediationAgreement.self, JudicialConfirmation.self, FollowUp.self, FollowUpSchedule.self,
    Incident.self, ServiceRequest.self, WorkOrder.self, Whistle.self, ReportIn.self, Urging.self,
    SupervisionRecord.self, SupervisionAnnulment.self, EvidenceReference.self, MatterVisit.self,
    ErrandGoal.self, WarningColourPolicy.self,
  ]

  private static let routing: [any WireType.Type] = [
    RoutingCondition.self, RoutingDestination.self, Competence.self, RoutingRule.self,
    RoutingBook.self,
  ]

  private static let registers: [any WireType.Type] = [
    RetentionRule.self, LegalHold.self, ProvisionRecord.self, FootageRequest.self,
    MandatoryReport.self, SeverityAdvice.self, PoliceReview.self, ReportedCount.self,
    ConfidentialityException.self,
  ]

  private static let lines: [any WireType.Type] = [
    Inquiry.self, InquiryHandOver.self, InquiryClosing.self, DutyShift.self, ShiftHandOver.self,
    DutyIncident.self, IncidentReport.self, ShiftSwap.self, RegularMeeting.self,
    JointMeeting.self, SituationReport.self, ConsultationRecord.self, ConsultationDecision.self,
    ConsultationFollowUp.self, MaterialAccess.self, OrderSent.self, OrderReceived.self,
    OrderReturned.self, OrderCompleted.self, GridWorkerAssessment.self, AssessmentObjection.self,
    AssessmentAnswer.self, CameraListing.self, FootageRequestRecord.self, FootageAccess.self,
    FootageDeletion.self, FootageHold.self, CounsellingSession.self, CounsellingDisclosure.self,
    CounsellingSupervision.self, RegisterRecord.self, RegisterLine.self,
  ]

  private static let regulations: [any WireType.Type] = [
    CaseRecord.self, CenterRecord.self, Indicator.self, ScoringScheme.self, Parameter.self,
    Clause.self, Regulation.self, Charter.self, Finding.self,
  ]

  /// The type of a name, or nothing if the kit has none of that name.
  public static func type(named name: String) -> (any WireType.Type)? {
    types.first { self.name(of: $0) == name }
  }

  /// The name of a type.
  public static func name<Value: WireType>(of type: Value.Type) -> String { Value.layout.name }
}
