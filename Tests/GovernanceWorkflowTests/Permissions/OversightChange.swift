import GovernanceModel
import GovernanceWorkflow

/// A change of an act beside the loop by which one guard fails, or nothing for other words.
struct OversightChange {
  let words: String

  func applied(to attempt: Attempt) throws -> Attempt? {
    var changed = attempt
    let unit = attempt.unit ?? Village.center
    switch words {
    case "six speak":
      changed.detail = .representatives((0..<6).map { Village.id("member-\($0)") })
    case "the delegate is accused":
      changed.scene = try attempt.scene.binding([
        Bond(.accused, of: Village.id("delegate", as: Actor.self))
      ])
    case "another party":
      changed.scene = try attempt.scene.binding([
        Bond(.party, of: Village.neighbour)
      ])
    case "an incident": changed.scene = try Scene(.incident())
    case "a party is accused":
      changed.detail =
        attempt.action == .nameAccused
        ? .accused(AccusedNamed([Village.resident]))
        : .assessment(
          Assessment(
            petitionClass: .claim(.route6), severity: .ordinary, complexity: .general,
            searchedDuplicates: true, accused: [Village.resident]))
    case "referred within while somebody accused is at the top":
      let own = attempt.scene.file?.seats[.receivingCenter]
      guard let top = own.flatMap({ WalkTown.directory.offices(above: $0).last }) else {
        return nil
      }
      changed.detail = .referral(Referral(to: WalkTown.farOrgan, isOutside: false))
      changed.scene = try attempt.scene.binding([Bond(.accusedUnit, of: top)])
    case "nobody is called":
      changed.detail = .whistle(WhistleCall(.emergency, to: [], requestedBy: Village.id("clerk")))
    case "asked for by whoever blows it":
      changed.detail = .whistle(
        WhistleCall(.emergency, to: [WalkTown.farOrgan], requestedBy: attempt.actor))
    case "six stars for the answer": changed.detail = .whistleRating(Village.police, 6)
    case "no card": changed.detail = .supervision(of: .tellReason, .none)
    case "imposed from above":
      changed.scene = try attempt.scene.supervised(
        .yellow, by: Village.id("somebody"), at: Village.county)
    case "imposed by whoever annuls":
      changed.scene = try attempt.scene.supervised(.yellow, by: attempt.actor, at: unit)
    case "a post elsewhere": changed.detail = .substitution(at: WalkTown.farOrgan)
    case "whoever is absent has another post":
      changed.detail = .substitution(at: unit, of: .mediator)
    case "for themself": changed.detail = .substitution(at: unit, by: .handler)
    case "for years":
      changed.detail = .substitution(at: unit, through: day("2030-01-01"))
    case "a party mediates":
      changed.detail = .appointment(
        Mediator(Village.resident, as: .villageElder, appointedFor: .people))
    default: return nil
    }
    return changed
  }
}

extension Trial {
  /// An incident that a resident has reported.
  fileprivate static func incident() throws -> Trial {
    var trial = try Trial(at: at("2026-03-02 09:00"))
    var draft = Draft<Incident>()
    draft.channel = .visit
    draft.kind = .hazard
    draft.division = DivisionCode("520204108200")
    try trial.accepted(
      .register, by: "intake", as: .intake, at: Village.center,
      .registration(
        Registration(
          .incident(try Incident(validating: draft)), receivedBy: Village.center,
          parties: [Village.resident])), fields: [.statement])
    return trial
  }
}
