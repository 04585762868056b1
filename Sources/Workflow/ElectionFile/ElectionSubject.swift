public import GovernanceModel

/// What an election is about, as its events have left it.
public struct ElectionSubject: Hashable, Sendable {
  /// The unit whose head is elected.
  public internal(set) var unit: HouseholdUnit.ID
  /// Why the election is held.
  public internal(set) var occasion: ElectionOccasion
  /// The number of the attempt, from 1.
  public internal(set) var attempt: Int
  /// The member households, each with who votes for it.
  public internal(set) var roll: [Household.ID: Actor.ID]
  /// The last day on which a vote may be cast.
  public internal(set) var closesOn: CivilDate
  /// Who stands, each with the household they are a member of.
  public internal(set) var candidates: [Actor.ID: Household.ID]
  /// The households that have voted in this attempt; how, nobody knows.
  public internal(set) var voted: Set<Household.ID>
  /// The count of this attempt, once there is one.
  public internal(set) var tally: ElectionTally?
  /// Who is elected, or in office.
  public internal(set) var elected: Actor.ID?
  /// Who was elected in this attempt and did not come to office.
  public internal(set) var fallen: Set<Actor.ID>
  /// Of what category the refusal in review is, while one stands.
  public internal(set) var refusal: ReviewGround?
  /// Who reviewed for the police station.
  public internal(set) var reviewer: Actor.ID?
  /// The entry of the township; nothing where none was made in time.
  public internal(set) var filing: ElectionFiling?
  /// The households that ask for a recall, while one is pending.
  public internal(set) var signers: Set<Household.ID>
  /// How and until when a pending recall is voted on, once the head was heard.
  public internal(set) var hearing: RecallHearing?
  /// The households that have voted on the pending recall.
  public internal(set) var recallVoted: Set<Household.ID>

  init(_ detail: ElectionAnnouncement) {
    unit = detail.unit
    occasion = detail.occasion
    attempt = 1
    roll = Self.roll(detail.roll)
    closesOn = detail.closesOn
    candidates = [:]
    voted = []
    fallen = []
    signers = []
    recallVoted = []
  }

  /// The household that somebody votes for, if they do.
  public func household(of voter: Actor.ID) -> Household.ID? {
    roll.filter { $0.value == voter }.keys.min()
  }

  /// Whether somebody stands whose household is on the roll.
  public func isEligible(_ candidate: Actor.ID) -> Bool {
    candidates[candidate].map { roll[$0] != nil } ?? false
  }

  /// Begins a new attempt, which knows nothing of the one before.
  mutating func begin(_ detail: ElectionAnnouncement) {
    let number = attempt
    self = ElectionSubject(detail)
    attempt = number + 1
  }

  /// Lays down that whoever was elected does not come to office.
  mutating func fall() {
    if let elected { fallen.insert(elected) }
    elected = nil
    refusal = nil
    reviewer = nil
  }

  mutating func amend(_ change: RollChange) {
    for household in change.struck { roll[household] = nil }
    for addition in change.added { roll[addition.entry.household] = addition.entry.voter }
    // Whoever left is not counted any more; a household that returns has not voted.
    recallVoted.formIntersection(roll.keys)
  }

  mutating func endRecall() {
    signers = []
    hearing = nil
    recallVoted = []
  }

  private static func roll(_ entries: [RollEntry]) -> [Household.ID: Actor.ID] {
    Dictionary(entries.map { ($0.household, $0.voter) }) { first, _ in first }
  }
}
