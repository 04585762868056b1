import GovernanceModel
import GovernanceWorkflow

/// The offices of ``Village`` with one person for every role at each, so that somebody can try
/// everything; the organs stand outside the center's division, so that each has one standing.
enum WalkTown {
  static let farCenter = UnitReference.center(Village.id("520204110000"))
  static let farOrgan = UnitReference.organ(Village.id("520204110000-forest"))
  static let cityCenter = UnitReference.center(Village.id("520200000000"))
  static let nationLand = UnitReference.organ(Village.id("nation-land"))
  static let provinceLand = UnitReference.organ(Village.id("520000000000-land"))

  /// The loop under its next version.
  static let nextVersion = try? CompiledProcedure(
    Procedure<CaseVocabulary>.shuicheng.changed(), law: law)

  static let stranger: Actor.ID = Village.id("resident-9")

  static let staffRoles = CaseRole.allCases.filter { $0 != .party && $0 != .clock }

  static let offices = [
    Village.center, Village.county, Village.hamlet, Village.otherCenter, Village.landOffice,
    Village.committee, Village.police, Village.countyLand, Village.cityLand, farCenter, farOrgan,
    cityCenter, provinceLand, nationLand,
  ]

  static let directory = DirectorySnapshot(
    actors: offices.flatMap { unit in
      staffRoles.map { role in
        Actor(id: person(role, at: unit), posts: [Post(role: role.rawValue, at: unit)])
      }
    },
    offices: [
      office(cityCenter, "520200000000", under: nil),
      office(Village.county, "520204000000", under: cityCenter),
      office(Village.center, "520204108000", under: Village.county),
      office(Village.hamlet, "520204108200", under: Village.center),
      office(Village.otherCenter, "520204002000", under: Village.county),
      office(farCenter, "520204110000", under: Village.county),
      office(Village.landOffice, "520204000000", .organ, under: Village.countyLand),
      office(Village.countyLand, "520204000000", .organ, under: Village.cityLand),
      office(Village.cityLand, "520200000000", .organ, under: provinceLand),
      office(provinceLand, "520000000000", .organ, under: nationLand),
      office(nationLand, "520000000000", .organ, under: nil),
      office(Village.police, "520204000000", .organ, under: nil),
      office(farOrgan, "520204110000", .organ, under: nil),
      office(Village.committee, "520204108000", under: nil),
    ])

  /// The person who holds exactly that post.
  static func person(_ role: CaseRole, at unit: UnitReference) -> Actor.ID {
    let name = unit.description.map { $0 == "/" ? "." : $0 }
    return Village.id("\(role.rawValue)-\(String(name))")
  }

  private static func office(
    _ unit: UnitReference, _ division: String, _ capacity: Capacity = .centerOnly,
    under superior: UnitReference?
  ) -> Office {
    guard let code = DivisionCode(division) else { preconditionFailure("\(division) is no code") }
    return Office(
      unit: unit, name: unit.description, division: code, capacity: capacity, superior: superior)
  }

  /// The national law with a ground on which the sixty days may stand still, as a place may have one.
  static let law = LawBook(
    version: VersionTag("changed", "1"),
    rules: LawBook.national.rules.map { rule in
      guard rule.id == Village.id("XF-34") else { return rule }
      return DeadlineRule(
        id: rule.id, title: rule.title, startEvent: rule.startEvent, limit: rule.limit,
        holder: rule.holder, strength: rule.strength, extending: rule.extending,
        suspensions: [
          SuspensionGround(
            "appraisal", title: Wording(zh: "鉴定", en: "appraisal"), provenance: rule.provenance)
        ], provenance: rule.provenance, inForceFrom: rule.inForceFrom)
    })

  /// Another case of the same resident, into which theirs could be merged.
  static let survivor = RelatedCase(
    id: Village.id("case-2"), isOpen: true, parties: [Village.resident])

  static func context(at now: Instant, related: [RelatedCase] = [survivor]) -> Context {
    Context(
      now: now, calendar: .national, directory: directory, charter: VersionTag("charter", "0"),
      law: law, seal: Village.seal, related: related)
  }
}
