public import GovernanceFixtures
import GovernanceModel
public import GovernanceWorkflow
public import StoryTelling

/// A resident of Yushe township asks what became of the money for land taken for a road.
public struct PetitionStory: Sendable {
  /// The acts, in order.
  public let steps: [Step<CaseVocabulary>]

  /// Writes the story for the centers of a district.
  ///
  /// - Throws: ``StoryError`` when the district lacks somebody whom the story needs.
  public init(in district: District) throws(StoryError) {
    guard let township = district.township(named: "玉舍镇") else {
      throw StoryError(zh: "没有玉舍镇。", en: "There is no such township.")
    }
    let cast = try Cast(township, lead: .naturalResources, caseID: "XF-2026-108-0001")
    let resident: Actor.ID = try Cast.id("resident-108-1")
    steps =
      try Self.intake(cast, resident) + Self.handling(cast) + Self.feedback(cast)
  }

  private static func intake(_ cast: Cast, _ resident: Actor.ID) throws(StoryError) -> [Step<
    CaseVocabulary
  >] {
    let petition: Petition
    do {
      petition = try Petition(channel: .visit, isNameClear: true, isAddressClear: true)
    } catch {
      throw StoryError(zh: error.message(.zh), en: error.message(.en))
    }
    return [
      try cast.atCenter(
        "03-02 09:15", .register, as: .intake,
        .registration(
          Registration(
            .petition(petition), receivedBy: cast.center.center.unit, parties: [resident])),
        fields: [FieldInput("statement", "修路占用承包地两年,补偿款未到账。")]),
      try cast.atCenter(
        "03-02 16:00", .assess, as: .assessor,
        .assessment(
          Assessment(
            petitionClass: .claim(.route6), severity: .ordinary, complexity: .general,
            searchedDuplicates: true))),
      try cast.atCenter(
        "03-03 09:30", .dispatch, as: .dispatcher,
        .order(
          WorkOrder(
            id: Cast.id("JB-2026-108-0001"), lead: cast.lead.organ.unit, isLeadCompetent: true))),
    ]
  }

  private static func handling(_ cast: Cast) throws(StoryError) -> [Step<CaseVocabulary>] {
    let result = CaseDetail.submission(
      Submission(
        .opinion, evidence: [try Cast.id("land-survey"), try Cast.id("payment-record")],
        heardPetitioner: true, investigatedFacts: true))
    // The petitioner was not heard and the document is a plain reply: the kernel says what is missing.
    let premature = CaseDetail.submission(
      Submission(.reply, evidence: [], heardPetitioner: false, investigatedFacts: true))
    return [
      try cast.atLead("03-03 15:00", .accept, as: .handler),
      try cast.atLead(
        "03-10 10:00", .giveNotice, as: .handler,
        .notice(Notice(answering: .acceptance, proof: Cast.id("notice-of-acceptance")))),
      try cast.atLead("03-20 11:00", .submit, as: .handler, premature, isRefused: true),
      try cast.atLead("03-27 11:00", .submit, as: .handler, result),
      try cast.atCenter(
        "03-30 14:30", .sendBack, as: .verifier,
        fields: [FieldInput("reason", "意见书未写明补偿款到账日期,请核实后补充。")]),
      try cast.atLead("04-08 10:00", .submit, as: .handler, result),
      try cast.atCenter("04-09 09:00", .verify, as: .verifier, .verification(.party)),
    ]
  }

  private static func feedback(_ cast: Cast) throws(StoryError) -> [Step<CaseVocabulary>] {
    [
      try cast.atCenter(
        "04-10 15:00", .deliver, as: .feedbackOfficer,
        .delivery(
          Delivery(
            proof: Cast.id("delivery-receipt"),
            receivedAt: Cast.moment("04-10 15:00", in: cast.year), statesRights: true))),
      // The window for review ends on 10 May, a Sunday, and so on Monday 11 May.
      try cast.atCenter("05-11 17:00", .close, as: .director, isRefused: true),
      try cast.atCenter("05-12 09:00", .close, as: .director),
    ]
  }
}
