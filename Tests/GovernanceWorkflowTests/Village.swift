import GovernanceModel
import GovernanceWorkflow

/// A township with one center, three organs and the people that the loop needs, for tests.
enum Village {
  static let township = id("520204108000", as: Center.self)
  static let center = UnitReference.center(township)
  static let otherCenter = UnitReference.center(id("520204002000"))
  static let landOffice = UnitReference.organ(id("520204108000-land"))
  static let police = UnitReference.organ(id("520204108000-police"))
  static let committee = UnitReference.organ(id("520204108000-mediation"))
  static let county = UnitReference.center(id("520204000000"))
  static let hamlet = UnitReference.center(id("520204108200"))
  static let grid = UnitReference.grid(id("520204108200-01"))
  static let countyLand = UnitReference.organ(id("520204000000-land"))
  static let cityLand = UnitReference.organ(id("520200000000-land"))
  static let petitionOffice = UnitReference.organ(id("520204000000-petitions"))

  static let resident: Actor.ID = id("resident-1")
  static let neighbour: Actor.ID = id("resident-2")

  static let directory = directory()

  /// The village with people and offices beside its own.
  static func directory(
    with others: [Actor] = [], and more: [Office] = []
  ) -> DirectorySnapshot {
    DirectorySnapshot(actors: actors + others, offices: offices + more)
  }

  private static let actors: [Actor] =
    [
      staff("intake", "intake", center), staff("assessor", "assessor", center),
      staff("dispatcher", "dispatcher", center), staff("verifier", "verifier", center),
      staff("feedback", "feedbackOfficer", center), staff("director", "director", center),
      staff("other-assessor", "assessor", otherCenter),
      staff("land", "handler", landOffice), staff("police", "handler", police),
      staff("committee", "handler", committee), staff("mediator", "mediator", committee),
      staff("petition-intake", "intake", petitionOffice),
      staff("petition-assessor", "assessor", petitionOffice),
      staff("petition-dispatcher", "dispatcher", petitionOffice),
      staff("police-intake", "intake", police),
      staff("other-intake", "intake", center),
      staff("county-reviewer", "reviewer", countyLand),
      staff("city-reviewer", "reviewer", cityLand),
      staff("county-intake", "intake", county), staff("county-assessor", "assessor", county),
      staff("county-dispatcher", "dispatcher", county), staff("hamlet-intake", "intake", hamlet),
      staff("land-head", "unitHead", landOffice), staff("supervisor", "supervisor", center),
      staff("county-supervisor", "supervisor", county),
      staff("other-county-supervisor", "supervisor", county), staff("deputy", "director", center),
      Actor(
        id: id("grid-and-committee"),
        posts: [Post(role: "gridWorker", at: grid), Post(role: "handler", at: committee)]),
      Actor(
        id: id("land-both"),
        posts: [Post(role: "handler", at: landOffice), Post(role: "unitHead", at: landOffice)]),
      staff("chair", "chair", otherCenter), staff("own-chair", "chair", center),
      Actor(
        id: id("two-instances"),
        posts: [Post(role: "reviewer", at: countyLand), Post(role: "reviewer", at: cityLand)]),
      Actor(
        id: id("handler-and-reviewer"),
        posts: [Post(role: "handler", at: landOffice), Post(role: "reviewer", at: countyLand)]),
      Actor(
        id: id("mediator-and-verifier"),
        posts: [Post(role: "mediator", at: committee), Post(role: "verifier", at: center)]),
      Actor(
        id: id("two-hats"),
        posts: [Post(role: "handler", at: landOffice), Post(role: "verifier", at: center)]),
    ]

  private static let offices: [Office] =
    [
      office(county, "520204000000", .centerOnly),
      office(center, "520204108000", .centerOnly, under: county),
      office(hamlet, "520204108200", .centerOnly, under: center),
      office(otherCenter, "520204002000", .centerOnly, under: county),
      office(landOffice, "520204108000", .organ, under: countyLand),
      office(countyLand, "520204000000", .organ, under: cityLand),
      office(cityLand, "520200000000", .organ), office(police, "520204108000", .organ),
      office(committee, "520204108000", .centerOnly), office(grid, "520204108200", .centerOnly),
      office(petitionOffice, "520204000000", .petitionOffice),
    ]

  /// Not collision-resistant: enough to tell the texts of a test apart.
  static let seal = CommitmentScheme(name: "test") { bytes in
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * UInt64($0))) }
  }

  static func context(
    at now: Instant, calendar: WorkCalendar = .national, related: [RelatedCase] = [],
    directory: DirectorySnapshot = directory
  ) -> Context {
    Context(
      now: now, calendar: calendar, directory: directory, charter: VersionTag("charter", "0"),
      law: .national, seal: seal, related: related)
  }

  static func id<T>(_ text: String, as type: T.Type = T.self) -> Identifier<T> {
    guard let id = Identifier<T>(text) else { preconditionFailure("\(text) is no identifier") }
    return id
  }

  static func staff(_ name: String, _ role: String, _ unit: UnitReference) -> Actor {
    Actor(id: id(name), posts: [Post(role: role, at: unit)])
  }

  static func office(
    _ unit: UnitReference, _ division: String, _ capacity: Capacity,
    under superior: UnitReference? = nil
  ) -> Office {
    guard let code = DivisionCode(division) else { preconditionFailure("\(division) is no code") }
    return Office(
      unit: unit, name: unit.description, division: code, capacity: capacity, superior: superior)
  }
}

/// A moment on a clock in China, `2026-03-02 09:00`.
func at(_ text: String) -> Instant {
  let parts = text.split(whereSeparator: { " :".contains($0) })
  guard parts.count == 3, let date = CivilDate(String(parts[0])), let hour = Int(parts[1]),
    let minute = Int(parts[2]), let instant = Instant(date, hour: hour, minute: minute)
  else { preconditionFailure("\(text) is no moment") }
  return instant
}

func day(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { preconditionFailure("\(text) is no day") }
  return date
}
