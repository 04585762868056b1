import GovernanceModel
import GovernanceWorkflow
import Testing

/// Events that no command could have made, and the clause that they break.
struct Forgery: Sendable, CustomTestStringConvertible {
  let clause: String
  let name: String
  let prepare: @Sendable () throws -> Trial
  let forge: @Sendable (Trial) throws -> [CaseEvent]

  var testDescription: String { "\(clause): \(name)" }

  init(
    _ clause: String, _ name: String, after prepare: @escaping @Sendable () throws -> Trial,
    _ forge: @escaping @Sendable (Trial) throws -> [CaseEvent]
  ) {
    self.clause = clause
    self.name = name
    self.prepare = prepare
    self.forge = forge
  }

  static let all: [Forgery] = [
    Forgery("R01.1", "two people were asked first", after: fresh) {
      [
        $0.event(
          .register, to: .registered, by: "intake", as: .intake,
          bound: [
            Bond(.firstAsked, of: Village.id("intake")),
            Bond(.firstAsked, of: Village.id("other-intake")),
          ],
          .registration(
            Registration(
              .petition(try Petition(channel: .visit, isNameClear: true, isAddressClear: true)),
              receivedBy: Village.center, parties: [Village.resident])))
      ]
    },
    Forgery("R01.2", "somebody takes what was offered to another", after: offered) {
      [$0.event(.acceptHandOver, to: .registered, by: "dispatcher", as: .dispatcher)]
    },
    Forgery("R01.3", "it goes back to whom it came from", after: offered) { trial in
      var trial = trial
      trial.events.append(
        trial.event(.acceptHandOver, to: .registered, by: "assessor", as: .assessor))
      let offer = trial.event(
        .offerHandOver, to: .registered, by: "assessor", as: .assessor,
        .handOver(to: Village.id("intake")))
      let taken = trial.event(
        .acceptHandOver, to: .registered, by: "intake", as: .intake, after: 1)
      return [trial.events[trial.events.count - 1], offer, taken]
    },
    Forgery("R01.4", "it is declined without a destination", after: assessed) {
      [
        $0.event(
          .decline, to: .declined, by: "assessor", as: .assessor, .declination(.outOfScope))
      ]
    },
    Forgery("R06.4", "somebody with an interest takes part", after: convened) { trial in
      var trial = trial
      let recused = trial.event(
        .recuse, to: .inConsultation, by: "land", as: .handler,
        bound: [Bond(.recused, of: Village.id("land"))], .recusal(of: Village.id("land")))
      trial.events.append(recused)
      return [
        recused,
        trial.event(
          .conclude, to: .assessed, by: "chair", as: .chair,
          .conclusion(
            ConsultationConclusion(
              present: [Village.landOffice], members: [Village.id("land")]))),
      ]
    },
    Forgery("R06.5", "the accused office is invited", after: accused) {
      [
        $0.event(
          .convene, to: .inConsultation, by: "dispatcher", as: .dispatcher,
          .consultation(
            Consultation(chair: Village.otherCenter, inviting: [Village.landOffice])))
      ]
    },
    Forgery("R06.6", "a grave case is dispatched without a consultation", after: grave) {
      [$0.dispatched(to: Village.landOffice)]
    },
    Forgery("R07.3", "it goes back though nobody objected", after: dispatched) {
      [$0.event(.agreeReturn, to: .returned, by: "dispatcher", as: .dispatcher)]
    },
    Forgery("R07.4", "one office returns it twice", after: returned) { trial in
      var trial = trial
      var forged: [CaseEvent] = []
      func add(_ event: CaseEvent) {
        forged.append(event)
        trial.events.append(event)
      }
      add(trial.dispatched(to: Village.landOffice))
      add(
        trial.event(
          .object, to: .dispatched, by: "land", as: .handler, at: Village.landOffice,
          fields: ["reason"]))
      add(trial.event(.agreeReturn, to: .returned, by: "dispatcher", as: .dispatcher))
      return forged
    },
    Forgery("R07.6", "it is done without evidence", after: handling) {
      [
        $0.event(
          .submit, to: .resultSubmitted, by: "land", as: .handler, at: Village.landOffice,
          .submission(
            Submission(.opinion, evidence: [], heardPetitioner: true, investigatedFacts: true)))
      ]
    },
    Forgery("R07.7", "it is sent to the accused office", after: accused) {
      [$0.dispatched(to: Village.landOffice)]
    },
    Forgery("R07.8", "it is due a day after the law's last", after: assessed) {
      [$0.dispatched(to: Village.landOffice, due: day("2026-05-02"))]
    },
  ]

  @Sendable private static func fresh() throws -> Trial {
    try Trial(at: at("2026-03-02 09:00"))
  }

  @Sendable private static func handling() throws -> Trial { try Trial.handling() }

  @Sendable private static func assessed() throws -> Trial {
    var trial = try Trial.petition()
    try trial.assess()
    return trial
  }

  @Sendable private static func grave() throws -> Trial {
    var trial = try Trial.petition()
    try trial.assess(severity: .major)
    trial.now = at("2026-03-02 10:00")
    return trial
  }

  @Sendable private static func accused() throws -> Trial {
    var trial = try Trial.petition()
    try trial.assess(.accusation, restricted: true, accusedUnits: [Village.landOffice])
    return trial
  }

  @Sendable private static func offered() throws -> Trial {
    var trial = try Trial.petition()
    try trial.act(
      .offerHandOver, by: "intake", as: .intake, at: Village.center,
      .handOver(to: Village.id("assessor")), fields: [.reason])
    return trial
  }

  @Sendable private static func convened() throws -> Trial {
    var trial = try grave()
    try trial.act(
      .convene, by: "dispatcher", as: .dispatcher, at: Village.center,
      .consultation(
        Consultation(chair: Village.otherCenter, inviting: [Village.landOffice, Village.police])))
    return trial
  }

  @Sendable private static func dispatched() throws -> Trial {
    var trial = try assessed()
    try trial.dispatch()
    return trial
  }

  @Sendable private static func returned() throws -> Trial {
    var trial = try dispatched()
    try trial.act(.object, by: "land", as: .handler, at: Village.landOffice, fields: [.reason])
    try trial.act(
      .agreeReturn, by: "dispatcher", as: .dispatcher, at: Village.center, fields: [.reason])
    return trial
  }
}

extension Trial {
  /// The next event, as nobody decided it.
  fileprivate func event(
    _ action: CaseAction, to state: CaseState, by actor: String, as role: CaseRole,
    at unit: UnitReference = Village.center, bound: [Bond<CaseVocabulary>] = [],
    _ detail: CaseDetail = .nothing, fields: [String] = [], after more: Int = 0
  ) -> CaseEvent {
    var changes = Changes<CaseVocabulary>()
    changes.bound = bound
    if action == .register { changes.seated = [.receivingCenter: Village.center] }
    return CaseEvent(
      caseID: caseID, version: events.count + 1 + more, action: action, from: events.last?.to,
      to: state, occurredAt: now, recordedAt: now, actor: Village.id(actor), role: role,
      unit: unit, procedure: procedure.procedure.id, charter: VersionTag("charter", "0"),
      law: LawBook.national.version, changes: changes, detail: detail,
      fields: fields.map {
        FieldReference(
          name: $0, commitment: Village.seal.commit(name: $0, salt: [1], value: "x"))
      })
  }

  fileprivate func dispatched(to lead: UnitReference, due: CivilDate? = nil) -> CaseEvent {
    event(
      .dispatch, to: .dispatched, by: "dispatcher", as: .dispatcher,
      .order(WorkOrder(id: Village.id("order-9"), lead: lead, isLeadCompetent: true, due: due)))
  }
}
