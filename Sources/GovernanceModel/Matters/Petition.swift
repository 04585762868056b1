/// A 信访事项 as it was brought.
///
/// It holds nothing personal: who petitions, and in what words, stands apart from it. A missing
/// identity never blocks registration, so the two clarity flags only decide which notices are owed.
public struct Petition: Hashable, Sendable {
  /// The way it came.
  public let channel: Channel
  /// Whether the petitioner's name is clear.
  public let isNameClear: Bool
  /// Whether the petitioner's address is clear.
  public let isAddressClear: Bool
  /// How many people petition together, one if a single person does.
  public let people: Int
  /// How many of them speak for the rest; none where nobody was chosen.
  public let delegates: Int
  /// What it asks for, once assessed.
  public let petitionClass: PetitionClass?

  /// The most that a group on a visit may send (信访工作条例, Article 20).
  public static let mostDelegates = 5

  /// Creates a petition.
  ///
  /// - Throws: `ValidationError` when a group sends more than five delegates, or more than it has
  ///   people. It is the delegation that is refused: the same petition with fewer delegates passes.
  public init(
    channel: Channel, isNameClear: Bool, isAddressClear: Bool, people: Int = 1, delegates: Int = 0,
    petitionClass: PetitionClass? = nil
  ) throws(ValidationError) {
    var findings: [ValidationFinding] = []
    if people < 1 {
      findings.append(
        ValidationFinding(
          code: "petition.people", path: "people",
          what: Wording(zh: "信访人数不足", en: "Nobody petitions"), found: "\(people)",
          expected: Wording(zh: "至少 1 人", en: "at least 1")))
    }
    let most = min(Self.mostDelegates, max(people, 0))
    if !(0...most).contains(delegates) {
      findings.append(
        ValidationFinding(
          code: "petition.delegates", path: "delegates",
          what: Wording(zh: "代表人数超出规定", en: "The delegation is too large"), found: "\(delegates)",
          expected: Wording(zh: "0 至 \(most) 人", en: "0 to \(most)")))
    }
    try ValidationError.check("Petition", findings)
    self.channel = channel
    self.isNameClear = isNameClear
    self.isAddressClear = isAddressClear
    self.people = people
    self.delegates = delegates
    self.petitionClass = petitionClass
  }

  private init(_ other: Petition, as petitionClass: PetitionClass?) {
    channel = other.channel
    isNameClear = other.isNameClear
    isAddressClear = other.isAddressClear
    people = other.people
    delegates = other.delegates
    self.petitionClass = petitionClass
  }

  /// The same petition after its class was determined.
  public func classified(as petitionClass: PetitionClass) -> Petition {
    Petition(self, as: petitionClass)
  }

  /// The same petition before its class was determined.
  var unclassified: Petition { Petition(self, as: nil) }
}
