import GovernanceModel
import GovernanceWorkflow
import Testing

/// The protections that acts in a case must keep, each by its name in the register of rights: what it lets
/// through, and what it stops.
///
/// Those of reading stand in ``RightsOfReadersTests``.
@Suite("A right of the people in a case")
struct CaseRightsTests {
  struct Right: Sendable, CustomTestStringConvertible {
    let id: String
    let testDescription: String
    /// Whether what the right allows is allowed.
    let passes: @Sendable () throws -> Bool
    /// Whether what it forbids is refused.
    let stops: @Sendable () throws -> Bool

    init(
      _ id: String, _ says: String, passes: @escaping @Sendable () throws -> Bool,
      stops: @escaping @Sendable () throws -> Bool
    ) {
      (self.id, testDescription) = (id, "\(id) \(says)")
      (self.passes, self.stops) = (passes, stops)
    }
  }

  static let rights: [Right] = [
    Right(
      "RP-01", "sends an accusation to nobody it is about, and accuses nobody in their own matter"
    ) {
      try order(to: Village.police).refusal == nil
    } stops: {
      let own = try Trial.handling().ask(
        .nameAccused, by: "assessor", as: .assessor, at: Village.center,
        .accused(AccusedNamed([Village.resident])), fields: [.reason])
      return try order(to: Village.landOffice).refusal?.unmetGuards == [
        .not(.fact(.reachesAccused))
      ]
        && own.refusal?.unmetGuards == [.not(.fact(.accusesParty))]
    },
    Right("RP-02", "lets nobody handle the complaint about them") {
      try Trial.handling().submitted().refusal == nil
    } stops: {
      try accusedLead().submitted().refusal?.reasons.contains(.vetoed(.accusedUnit)) == true
    },
    Right("RP-04", "lets nobody verify what they handled") {
      var trial = try Trial.handling()
      try trial.submit()
      return try trial.verify().refusal == nil
    } stops: {
      var trial = try Trial.petition()
      try trial.assess()
      try trial.dispatch()
      try trial.act(.accept, by: "two-hats", as: .handler, at: Village.landOffice)
      try trial.submit()
      return try trial.verify(by: "two-hats").refusal?.unmetGuards == [.not(.fact(.didHandle))]
    },
    Right("RP-05", "mediates only with the consent of everybody") {
      var trial = try mediable()
      return try trial.startMediation().refusal == nil
    } stops: {
      var trial = try mediable()
      return try trial.startMediation(consenting: [Village.resident]).refusal != nil
    },
    Right("RP-06", "registers whoever comes, and refuses a delegation and never the petition") {
      try Trial.petition(isAddressClear: false).file.state == .registered
    } stops: {
      let six = (0..<6).map { Village.id("member-\($0)", as: Actor.self) }
      return try Trial.petition().ask(
        .nameRepresentatives, by: "intake", as: .intake, at: Village.center,
        .representatives(six)
      ).refusal?.unmetGuards == [.fact(.isDelegationLawful)]
    },
    Right("RP-07", "shows the petitioner every deadline, and asks a reason for every refusal") {
      try Trial.handling().view(petitioner, .ownMatter)?.notices.isEmpty == false
    } stops: {
      var trial = try Trial.petition()
      try trial.assess()
      return try trial.ask(
        .decline, by: "assessor", as: .assessor, at: Village.center, .declination(.outOfScope),
        fields: [.destination]
      ).refusal?.unmetGuards == [.fact(.givesReason)]
    },
    Right("RP-08", "closes nothing before its windows are over") {
      var trial = try Trial.fedBack()
      trial.now = at("2026-06-01 09:00")
      return try trial.close().refusal == nil
    } stops: {
      var trial = try Trial.fedBack()
      return try trial.close().refusal?.unmetGuards == [.not(.live(.requestReview))]
    },
    Right("RP-18", "names fields by codes that say nothing of anybody") {
      try urge(FieldInput("reason", "张三的电话", salt: [1])).refusal == nil
    } stops: {
      try urge(FieldInput("张三", "电话", salt: [1])).refusal?.reasons
        .map(\.code).contains("malformedField") == true
    },
    Right("RP-19", "begins no case under a procedure that is not in force on that day") {
      try Trial.petition(at: "2022-05-01 09:00").file.state == .registered
    } stops: {
      try Trial.petition(at: "2022-04-30 09:00").events.isEmpty
    },
  ]

  @Test(arguments: rights) func `lets through what it allows`(right: Right) throws {
    #expect(try right.passes())
  }

  @Test(arguments: rights) func `stops what it forbids`(right: Right) throws {
    #expect(try right.stops())
  }

  private static let petitioner = Reader(Village.resident, as: .party)

  private static func accusedLead() throws -> Trial {
    var trial = try Trial.handling()
    try trial.act(
      .nameAccused, by: "assessor", as: .assessor, at: Village.center,
      .accused(AccusedNamed([], units: [Village.landOffice])), fields: [.reason])
    return trial
  }

  /// An order in a case in which the land office is accused.
  private static func order(to lead: UnitReference) throws -> CaseDecision {
    var trial = try Trial.petition()
    try trial.assess(accusedUnits: [Village.landOffice])
    return try trial.dispatch(to: lead)
  }

  private static func mediable() throws -> Trial {
    var trial = try Trial.dispute()
    try trial.assess(nil)
    try trial.dispatch()
    try trial.accept()
    return trial
  }

  private static func urge(_ field: FieldInput) throws -> CaseDecision {
    try Trial.handling().ask(
      .urge, by: "resident-1", as: .party, fields: [field, .reason])
  }
}

extension Trial {
  fileprivate func submitted() throws -> CaseDecision {
    var copy = self
    return try copy.submit()
  }
}
