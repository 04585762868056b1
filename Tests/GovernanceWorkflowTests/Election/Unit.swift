import GovernanceModel
import GovernanceWorkflow

/// A unit of six households, its neighbours' unit, and the offices of an election, for tests.
enum Unit {
  static let own = Village.id("520204108200-01-001", as: HouseholdUnit.self)
  static let convenor = UnitReference.center(Village.id("520204108200"))
  static let police = UnitReference.organ(Village.id("520204108000-police"))
  static let countyPolice = UnitReference.organ(Village.id("520204000000-police"))
  static let branch = UnitReference.organ(Village.id("520204108200-branch"))
  static let township = UnitReference.organ(Village.id("520204108000-township"))

  static let roll = entries(6)

  static func entries(_ count: Int) -> [RollEntry] {
    (0..<count).map { RollEntry(household($0 + 1), by: voter($0 + 1)) }
  }

  static func household(_ number: Int) -> Household.ID { Village.id("\(own)-\(number)") }

  static func voter(_ number: Int) -> Actor.ID { Village.id("voter-\(number)") }

  static func mandate(_ number: Int = 1) -> CaseID { Village.id("\(own)-head-\(number)") }

  static let directory = DirectorySnapshot(
    actors: [
      Village.staff("convenor", "convenor", convenor),
      Village.staff("other-convenor", "convenor", convenor),
      Village.staff("officer", "policeReviewer", police),
      Village.staff("county-officer", "policeReviewer", countyPolice),
      Village.staff("branch", "branch", branch), Village.staff("clerk", "township", township),
      Actor(
        id: Village.id("two-posts"),
        posts: [
          Post(role: "policeReviewer", at: police), Post(role: "policeReviewer", at: countyPolice),
        ]),
    ],
    offices: [
      Village.office(convenor, "520204108200", .centerOnly),
      Village.office(police, "520204108000", .organ, under: countyPolice),
      Village.office(countyPolice, "520204000000", .organ),
      Village.office(branch, "520204108200", .organ),
      Village.office(township, "520204108000", .organ),
    ])

  static func announcement(
    of unit: HouseholdUnit.ID = own, _ roll: [RollEntry] = roll,
    _ occasion: ElectionOccasion = .firstElection, closesOn: String = "2026-03-10",
    convenor: UnitReference = convenor
  ) -> ElectionDetail {
    .announcement(
      ElectionAnnouncement(
        of: unit, convenor: convenor, police: police, branch: branch, township: township,
        roll: roll, occasion: occasion, closesOn: day(closesOn)))
  }

  static func nomination(
    _ number: Int, isAdult: Bool = true, isHeadElsewhere: Bool = false, consents: Bool = true
  ) -> ElectionDetail {
    .nomination(
      Nomination(
        of: voter(number), household: household(number), isAdult: isAdult,
        isHeadElsewhere: isHeadElsewhere, consents: consents))
  }

  static func tally(_ votes: [Int: Int], invalid: Int = 0) -> ElectionTally {
    ElectionTally(
      votes.sorted { $0.key < $1.key }.map { CandidateVotes(voter($0.key), votes: $0.value) },
      invalid: invalid)
  }
}
