public import GovernanceFixtures
import GovernanceModel
public import GovernanceWorkflow
public import StoryTelling

/// Two households of Shalong community quarrel over water that runs from one flat into the other.
public struct DisputeStory: Sendable {
  /// The acts, in order.
  public let steps: [Step<CaseVocabulary>]

  /// Writes the story for the centers of a district.
  ///
  /// - Throws: ``StoryError`` when the district lacks somebody whom the story needs.
  public init(in district: District) throws(StoryError) {
    guard let village = district.village(named: "沙龙社区") else {
      throw StoryError(zh: "没有沙龙社区。", en: "There is no such community.")
    }
    let cast = try Cast(village, lead: .mediation, caseID: "MD-2026-002-0001")
    let upper: Actor.ID = try Cast.id("resident-002-1")
    let lower: Actor.ID = try Cast.id("resident-002-2")
    steps =
      try Self.intake(cast, [upper, lower]) + Self.mediation(cast, [upper, lower])
      + Self.feedback(cast)
  }

  private static func intake(_ cast: Cast, _ parties: [Actor.ID]) throws(StoryError) -> [Step<
    CaseVocabulary
  >] {
    let dispute: Dispute
    do {
      dispute = try Dispute(channel: .gridPatrol, parties: 2, people: 6, nature: .civil)
    } catch {
      throw StoryError(zh: error.message(.zh), en: error.message(.en))
    }
    return [
      try cast.atCenter(
        "03-04 10:00", .register, as: .intake,
        .registration(
          Registration(
            .dispute(dispute), receivedBy: cast.center.center.unit, parties: parties)),
        fields: [FieldInput("statement", "楼上水管渗漏,楼下顶棚受损,双方对赔偿有争议。")]),
      try cast.atCenter(
        "03-05 09:00", .assess, as: .assessor,
        .assessment(
          Assessment(severity: .ordinary, complexity: .complex, searchedDuplicates: true))),
      // Two days late: the timeline shows the warning, the lapse and the notice of supervision.
      try cast.atCenter(
        "03-09 09:00", .dispatch, as: .dispatcher,
        .order(
          WorkOrder(
            id: Cast.id("JB-2026-002-0001"), lead: cast.lead.organ.unit, isLeadCompetent: true))),
      try cast.atLead("03-09 14:00", .accept, as: .handler),
    ]
  }

  private static func mediation(
    _ cast: Cast, _ parties: [Actor.ID]
  ) throws(StoryError) -> [Step<CaseVocabulary>] {
    let start = CaseDetail.mediation(MediationStart(.people, consenting: parties))
    guard let signed = CivilDate(year: cast.year, month: 3, day: 18) else {
      throw StoryError(zh: "日期有误。", en: "No such day.")
    }
    return [
      try cast.atLead("03-10 09:00", .startMediation, as: .mediator, start),
      try cast.byResident("03-11 18:30", .refuseMediation, parties[1]),
      try cast.atLead("03-17 09:00", .startMediation, as: .mediator, start),
      try cast.atLead(
        "03-18 11:00", .agree, as: .mediator,
        .agreement(
          MediationAgreement(
            .written, effectiveOn: signed, isSignedByAll: true, isRecordedByMediator: true,
            isSealed: true))),
    ]
  }

  private static func feedback(_ cast: Cast) throws(StoryError) -> [Step<CaseVocabulary>] {
    [
      try cast.atCenter("03-20 10:00", .verify, as: .verifier, .verification(.party)),
      try cast.atCenter(
        "03-20 16:00", .deliver, as: .feedbackOfficer,
        .delivery(
          Delivery(
            proof: Cast.id("delivery-receipt"),
            receivedAt: Cast.moment("03-20 16:00", in: cast.year), statesRights: true))),
      try cast.atLead(
        "03-25 10:00", .followUp, as: .mediator,
        fields: [FieldInput("record", "楼上已修好水管,赔偿已付清。")]),
      // Thirty days from the signature are the parties' to ask a court for confirmation.
      try cast.atCenter("04-20 09:00", .close, as: .director),
    ]
  }
}
