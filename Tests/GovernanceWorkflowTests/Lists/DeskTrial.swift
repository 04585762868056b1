import GovernanceMemory
import GovernanceModel
import GovernanceWorkflow
import Synchronization

/// A desk over a store in memory, with a clock that a test sets.
struct DeskTrial {
  let store: MemoryStore
  let clock: TrialClock
  let desk: CaseDesk

  init(
    at moment: String = "2026-03-02 09:00", in directory: DirectorySnapshot = Village.directory,
    wrapping: (MemoryStore) -> any CaseStore = { $0 }
  ) throws {
    guard let county = DivisionCode("520204000000") else { throw Fault() }
    store = MemoryStore(partition: county)
    let clock = TrialClock(GovernanceWorkflowTests.at(moment))
    self.clock = clock
    let salts = CountingSalts()
    desk = CaseDesk(
      cases: wrapping(store), directory: FixedDirectory(whole: directory),
      rules: DeskRules(
        current: try CompiledProcedure(.shuicheng, law: .national), calendar: .national,
        law: .national, charter: VersionTag("charter", "0"), seal: Village.seal),
      now: { clock.now }, salt: { salts.next() })
  }

  static func petition(_ name: String, key: String? = nil) throws -> CaseCommand {
    CaseCommand(
      .register, in: Village.id(name), by: Village.id("intake"), as: .intake, at: Village.center,
      detail: .registration(
        Registration(
          .petition(try Petition(channel: .visit, isNameClear: true, isAddressClear: true)),
          receivedBy: Village.center, parties: [Village.resident])),
      fields: [.statement], key: key)
  }

  static func assess(_ name: String, key: String? = nil) -> CaseCommand {
    CaseCommand(
      .assess, in: Village.id(name), by: Village.id("assessor"), as: .assessor, at: Village.center,
      detail: .assessment(
        Assessment(
          petitionClass: .claim(.route6), severity: .ordinary, complexity: .general,
          searchedDuplicates: true)),
      key: key)
  }

  static func dispatch(_ name: String, to lead: UnitReference = Village.landOffice) -> CaseCommand {
    CaseCommand(
      .dispatch, in: Village.id(name), by: Village.id("dispatcher"), as: .dispatcher,
      at: Village.center,
      detail: .order(WorkOrder(id: Village.id("order-1"), lead: lead, isLeadCompetent: true)))
  }

  /// A dispute that ended in an agreement, delivered and closed; its follow-up is still owed.
  func closeAgreed(_ name: String) async throws {
    let both = [Village.resident, Village.neighbour]
    func act(
      _ action: CaseAction, _ actor: String, _ role: CaseRole, _ unit: UnitReference,
      _ detail: CaseDetail = .nothing
    ) async throws {
      let decision = try await desk.perform(
        CaseCommand(
          action, in: Village.id(name), by: Village.id(actor), as: role, at: unit, detail: detail,
          fields: action == .register ? [.statement] : []))
      if let refusal = decision.refusal { throw Refused(refusal: refusal) }
    }
    try await act(
      .register, "intake", .intake, Village.center,
      .registration(
        Registration(
          .dispute(try Dispute(channel: .gridPatrol, parties: 2, people: 2, nature: .civil)),
          receivedBy: Village.center, parties: both)))
    try await act(
      .assess, "assessor", .assessor, Village.center,
      .assessment(
        Assessment(severity: .ordinary, complexity: .simple, searchedDuplicates: true)))
    try await act(
      .dispatch, "dispatcher", .dispatcher, Village.center,
      .order(
        WorkOrder(id: Village.id("order-1"), lead: Village.committee, isLeadCompetent: true)))
    try await act(.accept, "committee", .handler, Village.committee)
    try await act(
      .startMediation, "mediator", .mediator, Village.committee,
      .mediation(MediationStart(.people, consenting: both)))
    try await act(
      .agree, "mediator", .mediator, Village.committee,
      .agreement(
        MediationAgreement(
          .written, effectiveOn: clock.now.civilDate, isSignedByAll: true,
          isRecordedByMediator: true, isSealed: true)))
    try await act(.verify, "verifier", .verifier, Village.center, .verification(.party))
    try await act(
      .deliver, "feedback", .feedbackOfficer, Village.center,
      .delivery(
        Delivery(proof: Village.id("receipt-1"), receivedAt: clock.now, statesRights: true)))
    let applied = try await desk.perform(
      CaseCommand(
        .applyConfirmation, in: Village.id(name), by: Village.resident, as: .party,
        detail: .confirmation(by: both)))
    if let refusal = applied.refusal { throw Refused(refusal: refusal) }
    try await act(.close, "director", .director, Village.center)
  }

  struct Fault: Error {}

  struct Refused: Error { let refusal: Refusal<CaseVocabulary> }
}

/// A clock that shows what it is set to.
final class TrialClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ moment: Instant) { self.moment = Mutex(moment) }

  var now: Instant {
    get { moment.withLock { $0 } }
    set { moment.withLock { $0 = newValue } }
  }
}
