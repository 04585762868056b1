import GovernanceModel
import GovernanceWorkflow
import Testing

@Suite("Merging a duplicate")
struct MergeTests {
  private func merge(
    _ trial: Trial, with related: [RelatedCase], into survivor: String = "case-0",
    sameFacts: Bool = true, by actor: String = "assessor", as role: CaseRole = .assessor
  ) throws -> CaseDecision {
    trial.procedure.decide(
      CaseCommand(
        .merge, in: trial.caseID, by: Village.id(actor), as: role, at: Village.center,
        detail: .merge(MergeTarget(into: Village.id(survivor), hasSameFacts: sameFacts))),
      on: try trial.file, in: Village.context(at: trial.now, related: related))
  }

  private func other(open: Bool = true, parties: Set<Actor.ID> = [Village.resident]) -> RelatedCase
  {
    RelatedCase(id: Village.id("case-0"), isOpen: open, parties: parties)
  }

  private func assessed() throws -> Trial {
    var trial = try Trial.petition()
    try trial.assess()
    return trial
  }

  @Test func `ends it in the case that goes on`() throws {
    var trial = try assessed()
    trial.events += try merge(trial, with: [other()]).events
    #expect(try trial.file.state == .mergedAsDuplicate)
    #expect(try trial.file.liveDuties.isEmpty)
  }

  @Test func `is for the same person's matter with the same facts, in a case that is open`() throws
  {
    let trial = try assessed()
    #expect(
      try merge(trial, with: [other(open: false)]).refusal?.unmetGuards == [.fact(.isSurvivorOpen)])
    #expect(
      try merge(trial, with: [other(parties: [Village.neighbour])]).refusal?.unmetGuards == [
        .fact(.isSamePerson)
      ])
    #expect(
      try merge(trial, with: [other(parties: [Village.resident, Village.neighbour])]).refusal?
        .unmetGuards == [.fact(.isSamePerson)])
    #expect(
      try merge(trial, with: [other()], sameFacts: false).refusal?.unmetGuards == [
        .fact(.isSameMatter)
      ])
  }

  @Test func `is refused into a case that nobody knows, and into itself`() throws {
    let trial = try assessed()
    let guards: [Guard<CaseVocabulary>] = [
      .fact(.isSurvivorOpen), .fact(.isSamePerson), .fact(.isSameMatter),
    ]
    #expect(try merge(trial, with: []).refusal?.unmetGuards == guards)
    let own = RelatedCase(id: trial.caseID, isOpen: true, parties: [Village.resident])
    #expect(try merge(trial, with: [own], into: "case-1").refusal?.unmetGuards == guards)
  }

  @Test func `of matters whose people are not known is never done`() throws {
    var trial = try Trial(at: at("2026-03-02 09:00"))
    try trial.act(
      .register, by: "intake", as: .intake, at: Village.center,
      .registration(
        Registration(
          .petition(try Petition(channel: .letter, isNameClear: false, isAddressClear: false)),
          receivedBy: Village.center, parties: [])),
      fields: [.statement])
    try trial.assess()
    #expect(
      try merge(trial, with: [other(parties: [])]).refusal?.unmetGuards == [.fact(.isSamePerson)])
  }

  @Test func `is for the assessor`() throws {
    let trial = try assessed()
    let decision = try merge(trial, with: [other()], by: "dispatcher", as: .dispatcher)
    #expect(decision.refusal?.reasons.map(\.code) == ["notPermitted"])
  }
}
