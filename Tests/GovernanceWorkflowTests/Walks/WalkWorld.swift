import GovernanceModel
import GovernanceWorkflow

/// The county in which walks take place: centers of three tiers, organs with others above them, a city
/// above the county for some of them, and two people for every role at every office.
enum WalkWorld {
  /// Office, division, capacity, the office above; a county's center has none.
  private static let table: [(String, String, Capacity, String?)] = [
    ("center/520204000000", "520204000000", .centerOnly, nil),
    ("center/520204108000", "520204108000", .centerOnly, "center/520204000000"),
    ("center/520204002000", "520204002000", .centerOnly, "center/520204000000"),
    ("center/520204108200", "520204108200", .centerOnly, "center/520204108000"),
    ("center/520204108201", "520204108201", .centerOnly, "center/520204108000"),
    ("center/520204002200", "520204002200", .centerOnly, "center/520204002000"),
    ("grid/520204108200-1", "520204108200", .centerOnly, "center/520204108200"),
    ("organ/520200000000-land", "520200000000", .organ, nil),
    ("organ/520204000000-land", "520204000000", .organ, "organ/520200000000-land"),
    ("organ/520204108000-land", "520204108000", .organ, "organ/520204000000-land"),
    ("organ/520204002000-land", "520204002000", .organ, "organ/520204000000-land"),
    ("organ/520204000000-police", "520204000000", .organ, nil),
    ("organ/520204108000-police", "520204108000", .organ, "organ/520204000000-police"),
    // A gap in the directory: nobody is entered above the first of these two.
    ("organ/520204108000-civil", "520204108000", .organ, nil),
    ("organ/520204000000-civil", "520204000000", .organ, nil),
    ("organ/520200000000-petitions", "520200000000", .petitionOffice, nil),
    (
      "organ/520204000000-petitions", "520204000000", .petitionOffice,
      "organ/520200000000-petitions"
    ),
    ("organ/520204108000-mediation", "520204108000", .centerOnly, nil),
    ("organ/520204108200-mediation", "520204108200", .centerOnly, nil),
    ("organ/520204002000-mediation", "520204002000", .centerOnly, nil),
  ]

  /// People with several posts, each a way in which somebody might look at their own work.
  private static let hats: [[(CaseRole, String)]] = [
    [(.handler, "organ/520204108000-land"), (.verifier, "center/520204108000")],
    [(.reviewer, "organ/520204000000-land"), (.reviewer, "organ/520200000000-land")],
    [(.handler, "organ/520204108000-land"), (.reviewer, "organ/520204000000-land")],
    [(.mediator, "organ/520204108000-mediation"), (.verifier, "center/520204108000")],
    [(.handler, "organ/520204108000-land"), (.unitHead, "organ/520204108000-land")],
    [
      (.intake, "center/520204108000"), (.assessor, "center/520204108000"),
      (.dispatcher, "center/520204108000"), (.verifier, "center/520204108000"),
      (.feedbackOfficer, "center/520204108000"), (.director, "center/520204108000"),
      (.chair, "center/520204108000"),
    ],
    [(.dispatcher, "center/520204108000"), (.handler, "organ/520204108000-land")],
    [(.reviewer, "organ/520204000000-land"), (.verifier, "center/520204108000")],
    [
      (.intake, "center/520204000000"), (.intake, "center/520204108000"),
      (.verifier, "center/520204000000"),
    ],
    [(.handler, "organ/520204108000-police"), (.mediator, "organ/520204108000-mediation")],
  ]

  static let units: [UnitReference] = table.map { unit($0.0) }
  static let centers: [UnitReference] = units.filter {
    if case .center = $0 { true } else { false }
  }
  static let organs: [UnitReference] = units.filter { if case .organ = $0 { true } else { false } }

  static let residents: [Actor.ID] = (1...3).map { Village.id("resident-\($0)") }
  /// A resident who also works at a township's center.
  static let clerkNextDoor: Actor.ID = Village.id("resident-and-clerk")
  static let stranger: Actor.ID = Village.id("stranger")

  static let roles: [CaseRole] = CaseRole.allCases.filter { $0 != .party && $0 != .clock }

  private static let actors: [Actor] = {
    var actors: [Actor] = []
    for unit in units {
      for role in roles {
        for number in 1...2 {
          let name = "\(role.rawValue).\(number).\(unit.description.replacing("/", with: ":"))"
          actors.append(Actor(id: Village.id(name), posts: [Post(role: role.rawValue, at: unit)]))
        }
      }
    }
    for (index, posts) in hats.enumerated() {
      actors.append(
        Actor(
          id: Village.id("hats.\(index)"),
          posts: posts.map { Post(role: $0.0.rawValue, at: unit($0.1)) }))
    }
    let clerkPosts = [CaseRole.intake, .assessor].map {
      Post(role: $0.rawValue, at: unit("center/520204108000"))
    }
    return actors + [Actor(id: clerkNextDoor, posts: clerkPosts)]
  }()

  static let people: [Actor.ID] = actors.map(\.id)

  static let directory = DirectorySnapshot(
    actors: actors,
    offices: table.map { line in
      Office(
        unit: unit(line.0), name: line.0, division: division(line.1), capacity: line.2,
        superior: line.3.map { unit($0) })
    })

  private static let holders: [CaseRole: [UnitReference: [Actor.ID]]] = actors.reduce(into: [:]) {
    for post in $1.posts {
      guard let role = CaseRole(rawValue: post.role) else { continue }
      $0[role, default: [:]][post.unit, default: []].append($1.id)
    }
  }

  /// Everybody who holds a role at an office; those with several posts are the last.
  static func holders(of role: CaseRole, at unit: UnitReference) -> [Actor.ID] {
    holders[role]?[unit] ?? []
  }

  static func posts(of actor: Actor.ID) -> [Post] { directory.actor(actor)?.posts ?? [] }

  static func centers(below unit: UnitReference) -> [UnitReference] {
    centers.filter { directory.office($0)?.superior == unit }
  }

  /// Other cases, as a command may name them: of each group of parties one that is open, and one that is not.
  static let related: [RelatedCase] = [
    RelatedCase(id: Village.id("other-1"), isOpen: true, parties: [residents[0]]),
    RelatedCase(id: Village.id("other-2"), isOpen: true, parties: [residents[0], residents[1]]),
    RelatedCase(id: Village.id("other-3"), isOpen: false, parties: [residents[0]]),
    RelatedCase(id: Village.id("other-4"), isOpen: true, parties: [residents[2]]),
    RelatedCase(id: Village.id("other-5"), isOpen: true, parties: []),
  ]

  static let caseID: CaseID = Village.id("walk")

  static func context(
    at now: Instant, _ directory: DirectorySnapshot = directory
  ) -> Context {
    Context(
      now: now, calendar: .national, directory: directory, charter: VersionTag("charter", "0"),
      law: .national, seal: Village.seal, related: related)
  }

  /// The part of the directory that a desk looks up for a command: whoever acts, is accused or is bound by
  /// it, and the offices in the case and in the command with those above them.
  static func excerpt(_ command: CaseCommand, _ file: CaseFile?) -> DirectorySnapshot {
    let offer = CaseVocabulary.offer(
      command, on: file, parameters: Procedure.shuicheng.parameters,
      in: context(at: command.occurredAt ?? at("2026-03-02 09:00"), DirectorySnapshot()))
    var units = Set(offer.seats.values).union(offer.mentions).union(offer.outsiders)
    units.formUnion(file.map { Array($0.seats.values) } ?? [])
    if let unit = command.unit { units.insert(unit) }
    var people = Set(file.map { CaseVocabulary.people(in: $0) } ?? [])
    people.insert(command.actor)
    people.formUnion(offer.people)
    for bond in offer.bonds { if case .actor(let id) = bond.subject { people.insert(id) } }
    let bonds = (file?.bonds ?? []).union(offer.bonds)
    let bars = bonds.filter { CaseVocabulary.vetoes.contains($0.relation) }
    var workers = bars.isEmpty ? [] : offer.people
    for bond in bonds {
      switch bond.subject {
      case .unit(let unit): units.insert(unit)
      case .actor(let actor): if bars.contains(bond) { workers.append(actor) }
      }
    }
    units.formUnion(workers.flatMap { posts(of: $0).map(\.unit) })
    units.formUnion(units.flatMap { directory.offices(above: $0) })
    return DirectorySnapshot(
      actors: people.compactMap { directory.actor($0) },
      offices: units.compactMap { directory.office($0) })
  }

  private static func unit(_ text: String) -> UnitReference {
    guard let unit = UnitReference(text) else { preconditionFailure("\(text) is no office") }
    return unit
  }

  private static func division(_ text: String) -> DivisionCode {
    guard let code = DivisionCode(text) else { preconditionFailure("\(text) is no code") }
    return code
  }
}
