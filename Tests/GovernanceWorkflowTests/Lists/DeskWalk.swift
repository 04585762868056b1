import GovernanceModel
import GovernanceWorkflow

/// Cases that many people work on as chance will have it, so that they stand in every way they can.
struct DeskWalk {
  /// Somebody in one of their posts.
  struct Clerk: Hashable {
    let actor: Actor.ID
    let role: CaseRole
    let unit: UnitReference?
  }

  /// Everybody in every post, and the residents.
  static let clerks: [Clerk] = {
    let names = [
      "intake", "assessor", "dispatcher", "verifier", "feedback", "director", "other-assessor",
      "land", "police", "committee", "mediator", "petition-intake", "petition-assessor",
      "petition-dispatcher", "police-intake", "other-intake", "county-reviewer", "city-reviewer",
      "county-intake", "county-assessor", "county-dispatcher", "hamlet-intake", "land-head",
      "land-both", "chair", "own-chair", "two-instances", "handler-and-reviewer",
      "mediator-and-verifier", "two-hats",
    ]
    let staff = names.flatMap { name in
      let posts = Village.directory.actor(Village.id(name))?.posts ?? []
      return posts.compactMap { post in
        CaseRole(rawValue: post.role).map {
          Clerk(actor: Village.id(name), role: $0, unit: post.unit)
        }
      }
    }
    return staff
      + [Village.resident, Village.neighbour].map { Clerk(actor: $0, role: .party, unit: nil) }
  }()

  var source: SeededSource
  let trial: DeskTrial

  /// Begins a case and lets people act in it.
  mutating func run(_ name: String, steps: Int) async throws {
    let id = Village.id(name, as: CaseFile.self)
    _ = try await trial.desk.perform(opening(name))
    for _ in 0..<steps {
      if source.next(3) == 0 {
        trial.clock.now = trial.clock.now.advanced(byHours: 1 + source.next(90))
      }
      guard let file = try await trial.desk.file(of: Identifier(unchecked: id.rawValue)) else {
        return
      }
      guard let command = act(in: file) else { continue }
      _ = try await trial.desk.perform(command)
    }
  }

  private mutating func opening(_ name: String) throws -> CaseCommand {
    let (unit, clerk) = source.pick([
      (Village.center, "intake"), (Village.hamlet, "hamlet-intake"),
      (Village.police, "police-intake"),
      (Village.petitionOffice, "petition-intake"), (Village.center, "other-intake"),
    ])
    let matter: Matter =
      source.next(3) == 0
      ? .dispute(try Dispute(channel: .gridPatrol, parties: 2, people: 2, nature: .civil))
      : .petition(try Petition(channel: .visit, isNameClear: true, isAddressClear: true))
    return CaseCommand(
      .register, in: Village.id(name), by: Village.id(clerk), as: .intake, at: unit,
      detail: .registration(
        Registration(
          matter, receivedBy: unit, parties: [Village.resident, Village.neighbour])),
      fields: [.statement])
  }

  /// Something that somebody may do: now and then what is rare, mostly what brings the case on.
  private mutating func act(in file: CaseFile) -> CaseCommand? {
    let context = Village.context(at: trial.clock.now)
    let seated = Self.clerks.filter { clerk in
      clerk.unit.map { file.seats.values.contains($0) } ?? false
    }
    for _ in 0..<6 {
      let clerk = source.pick(source.next(3) == 0 || seated.isEmpty ? Self.clerks : seated)
      let answers = trial.desk.rules.current.permittedActions(
        for: clerk.actor, as: clerk.role, at: clerk.unit, on: file, in: context)
      let takesRare = source.next(5) == 0
      let actions = answers.filter(\.isAllowed).map(\.action).filter {
        takesRare || !Self.rare.contains($0)
      }
      guard !actions.isEmpty else { continue }
      let action = source.pick(actions)
      return CaseCommand(
        action, in: file.id, by: clerk.actor, as: clerk.role, at: clerk.unit,
        detail: detail(of: action, in: file),
        fields: ["reason", "record", "declaration", "destination"].map {
          FieldInput($0, "一段话")
        })
    }
    return nil
  }

  private static let rare: Set<CaseAction> = [
    .withdraw, .merge, .decline, .referOut, .recuse, .nameAccused, .urge, .sendBack, .remand,
    .refuseMediation, .ascend, .descend, .replaceLead, .reclassify, .askMaterial, .rateService,
    .offerHandOver,
  ]
}
