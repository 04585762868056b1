import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("An extension of the sixty days")
struct ExtensionTests {
  private func handling(_ given: PetitionClass = .claim(.route6)) throws -> Trial {
    var trial = try Trial.petition()
    try trial.assess(given)
    try trial.dispatch(due: given == .claim(.route6) ? nil : day("2026-08-01"))
    try trial.accept()
    return trial
  }

  private func request(
    _ trial: Trial, by actor: String = "land", amount: Int = 30, reason: String = "complex",
    explained: Bool = true
  ) throws -> CaseDecision {
    try trial.ask(
      .requestExtension, by: actor, as: .handler, at: Village.landOffice,
      .extensionRequest(ExtensionRequest(by: amount, reason: reason)),
      fields: explained ? [.reason] : [])
  }

  private func requested(amount: Int = 30, by actor: String = "land") throws -> Trial {
    var trial = try handling()
    trial.now = at("2026-03-20 09:00")
    trial.events += try request(trial, by: actor, amount: amount).events
    #expect(try trial.file.facts.contains(.isExtensionPending))
    return trial
  }

  private func grant(
    _ trial: Trial, by actor: String = "land-head", toldAt moment: Instant? = nil
  ) throws -> CaseDecision {
    try trial.ask(
      .grantExtension, by: actor, as: .unitHead, at: Village.landOffice,
      .extensionGrant(notifiedAt: moment ?? trial.now))
  }

  private func fixed(_ decision: CaseDecision) -> [DeadlineRefusal.Code] {
    (decision.refusal?.reasons ?? []).compactMap {
      if case .deadlineFixed(let refusal) = $0 { refusal.code } else { nil }
    }
  }

  @Test func `moves the same clock on, and says so in its steps`() throws {
    var trial = try requested()
    let before = try #require(try trial.file.live(.concludePetition))
    trial.events += try grant(trial).events
    let file = try trial.file
    let after = try #require(file.live(.concludePetition))
    #expect(after.startedIn == before.startedIn)
    #expect(
      before.deadline.due?.civilDate.days(to: after.deadline.due?.civilDate ?? .earliest) == 30)
    #expect(after.deadline.derivation.last?.reason == .extended(30, .calendarDay))
    #expect(after.deadline.derivation.replay(on: .national) == .follows(after.deadline.due))
    #expect(after.ledger.count == 1)
    #expect(file.subject.pendingExtension == nil && !file.facts.contains(.isExtensionPending))
    // Asked again it is refused, since the law lets it be extended once in this reading.
    trial.events += try request(trial, amount: 1).events
    #expect(try fixed(grant(trial)) == [.cap, .again])
  }

  @Test func `is within thirty days`() throws {
    #expect(try fixed(grant(requested(amount: 31))) == [.cap])
  }

  @Test func `is allowed by the head of the unit and not by whoever asked`() throws {
    let own = try requested(by: "land-both")
    #expect(try fixed(grant(own, by: "land-both")) == [.selfApproved])
    let other = try own.ask(
      .grantExtension, by: "director", as: .director, at: Village.center,
      .extensionGrant(notifiedAt: own.now))
    #expect(other.refusal?.reasons.map(\.code).contains("notPermitted") == true)
  }

  @Test func `is told to the petitioner, after it was asked for and not in the future`() throws {
    let trial = try requested()
    #expect(try fixed(grant(trial, toldAt: at("2026-03-10 09:00"))) == [.notice])
    let early = try grant(trial, toldAt: trial.now.advanced(byHours: 1))
    #expect(early.refusal?.unmetGuards == [.fact(.givesProof)])
  }

  @Test func `has a reason, as a code and in words`() throws {
    let trial = try handling()
    #expect(try request(trial, explained: false).refusal?.unmetGuards == [.fact(.givesReason)])
    let sentence = try request(trial, reason: "张三不在家")
    #expect(sentence.refusal?.unmetGuards == [.fact(.givesGround)])
  }

  @Test func `cannot be asked for once it is overdue`() throws {
    var trial = try handling()
    try trial.wait(until: at("2026-05-02 00:00"))
    #expect(try request(trial).refusal?.unmetGuards == [.not(.overdue(.concludePetition))])
    trial = try requested()
    try trial.wait(until: at("2026-05-02 00:00"))
    #expect(try grant(trial).refusal?.unmetGuards == [.not(.overdue(.concludePetition))])
  }

  @Test func `is for route six alone`() throws {
    let trial = try handling(.claim(.route4))
    #expect(try request(trial).refusal?.unmetGuards == [.live(.concludePetition)])
  }

  @Test func `that is denied leaves the clock as it was`() throws {
    var trial = try requested()
    let before = try trial.file.live(.concludePetition)
    #expect(
      try trial.ask(.denyExtension, by: "land-head", as: .unitHead, at: Village.landOffice)
        .refusal?.unmetGuards == [.fact(.givesReason)])
    try trial.act(
      .denyExtension, by: "land-head", as: .unitHead, at: Village.landOffice, fields: [.reason])
    #expect(try trial.file.live(.concludePetition) == before)
    #expect(try trial.file.subject.pendingExtension == nil)
  }

  @Test func `is warned of anew, near the new day`() throws {
    var trial = try handling()
    try trial.wait(until: at("2026-04-25 09:00"))
    #expect(try trial.file.live(.concludePetition)?.phase == .warned)
    trial.events += try request(trial).events
    trial.events += try grant(trial).events
    #expect(try trial.file.live(.concludePetition)?.phase == .running)
    let due = try trial.wait(until: at("2026-06-10 09:00"))
    let acts = due.filter {
      $0.changes.warned.contains(.concludePetition)
        || $0.changes.overdue.contains(.concludePetition)
    }
    #expect(acts.map(\.action) == [.warn, .fallDue])
  }

  @Test func `reads back from its event`() throws {
    var trial = try requested()
    trial.events += try grant(trial).events
    for event in trial.events {
      #expect(
        try EventCodec<CaseVocabulary>.event(of: EventCodec<CaseVocabulary>.record(of: event))
          == event)
    }
  }
}
