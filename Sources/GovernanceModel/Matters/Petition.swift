/// A 信访事项 as it was brought.
///
/// It holds nothing personal: who petitions, and in what words, stands apart from it, in a
/// ``PetitionerIdentity`` and a ``PetitionStatement`` that point at the matter and that nothing here
/// points at. A missing identity never blocks registration, so the two clarity flags only decide
/// which notices are owed.
///
/// Invariants: somebody petitions, and no device does; of several people at most five speak for the
/// rest (信访工作条例, Article 20), and where they are named, they are as many as it says. It is a
/// delegation that is refused, never the petition: the same petition with fewer delegates passes,
/// and so does one without any, since people who sign together online need nobody to speak for them.
/// Those who are not delegates keep every right of a petitioner.
///
/// On purpose nothing says that somebody petitions often, or goes over somebody's head, or that so
/// many people are a "group": none of it may count against anybody for petitioning.
///
/// Requirement: RP-02. Requirement: RP-03. Requirement: RP-06.
public struct Petition: Hashable, Sendable {
  /// The way it came.
  public let channel: Channel
  /// The way it came as another system writes it, by a version of the table `channel`.
  public internal(set) var channelCode: CodedValue?
  /// Whether the petitioner's name is clear.
  public let isNameClear: Bool
  /// Whether the petitioner's address is clear.
  public let isAddressClear: Bool
  /// How many people petition together, one if a single person does.
  public let people: Int
  /// How many of them speak for the rest; none where nobody was chosen.
  public let delegates: Int
  /// Those who speak for the rest, by names that say nothing of who they are; none if not known.
  public let representatives: [Actor.ID]
  /// What it asks for, once assessed.
  public private(set) var petitionClass: PetitionClass?
  /// By what it is found again if it is brought twice, where somebody has made the key.
  public let matterKey: MatterKey?
  /// The matter it follows: it was ended, and there are new facts.
  public let follows: Matter.ID?
  /// What intake did so that it could be brought.
  public let accommodations: Set<IntakeAccommodation>

  /// The most that a group on a visit may send (信访工作条例, Article 20).
  public static let mostDelegates = 5

  /// Creates a petition.
  ///
  /// - Throws: ``ValidationError`` when a group sends more than five delegates, or more than it has
  ///   people, when those named are others in number or somebody is named twice, when an identifier
  ///   holds somebody's number, or when a device is said to petition. It is the delegation that is
  ///   refused: the same petition with fewer delegates passes.
  public init(
    channel: Channel, isNameClear: Bool, isAddressClear: Bool, people: Int = 1, delegates: Int = 0,
    petitionClass: PetitionClass? = nil, representatives: [Actor.ID] = [],
    matterKey: MatterKey? = nil, follows: Matter.ID? = nil,
    accommodations: Set<IntakeAccommodation> = []
  ) throws(ValidationError) {
    try ValidationError.check(
      "Petition",
      Self.findings(
        channel: channel, people: people, delegates: delegates, representatives: representatives)
        + Self.personal(representatives, follows))
    self.init(
      unchecked: channel, isNameClear, isAddressClear, people, delegates, representatives,
      petitionClass, matterKey, follows, accommodations)
  }

  private init(
    unchecked channel: Channel, _ isNameClear: Bool, _ isAddressClear: Bool, _ people: Int,
    _ delegates: Int, _ representatives: [Actor.ID], _ petitionClass: PetitionClass?,
    _ matterKey: MatterKey?, _ follows: Matter.ID?, _ accommodations: Set<IntakeAccommodation>
  ) {
    self.channel = channel
    self.isNameClear = isNameClear
    self.isAddressClear = isAddressClear
    self.people = people
    self.delegates = delegates
    self.representatives = representatives
    self.petitionClass = petitionClass
    self.matterKey = matterKey
    self.follows = follows
    self.accommodations = accommodations
  }

  /// The same petition after its class was determined.
  public func classified(as petitionClass: PetitionClass) -> Petition {
    var copy = self
    copy.petitionClass = petitionClass
    return copy
  }

  /// The same petition before its class was determined.
  var unclassified: Petition {
    var copy = self
    copy.petitionClass = nil
    return copy
  }

  private static func findings(
    channel: Channel?, people: Int?, delegates: Int?, representatives: [Actor.ID]?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let channel, channel.isAutomatic {
      findings.append(
        ValidationFinding(
          code: "petition.channel", path: "$.channel",
          what: Wording(zh: "感知设备不能信访", en: "A device does not petition"), found: channel.wording,
          expected: Wording(zh: "有人提出的渠道", en: "a way by which somebody brings it")))
    }
    if let people, !countable.contains(people) {
      findings.append(
        ValidationFinding(
          code: "petition.people", path: "$.people",
          what: people < 1
            ? Wording(zh: "信访人数不足", en: "Nobody petitions")
            : Wording(zh: "信访人数过大", en: "More people petition than there are"),
          found: "\(people)",
          expected: Wording(zh: "至少 1 人,至多九位数", en: "at least 1, and nine digits at most")))
    }
    if let people, let delegates {
      let most = min(mostDelegates, max(people, 0))
      if !(0...most).contains(delegates) {
        findings.append(
          ValidationFinding(
            code: "petition.delegates", path: "$.delegates",
            what: Wording(zh: "代表人数超出规定", en: "The delegation is too large"),
            found: "\(delegates)",
            expected: Wording(zh: "0 至 \(most) 人", en: "0 to \(most)")))
      }
    }
    if let delegates, let representatives, !representatives.isEmpty,
      representatives.count != delegates || Set(representatives).count != delegates
    {
      findings.append(
        ValidationFinding(
          code: "petition.representatives", path: "$.representatives",
          what: Wording(
            zh: "列出的代表与代表人数不符", en: "The representatives named are not as many as it says"),
          found: "\(Set(representatives).count)",
          expected: Wording(zh: "不列出,或列出 \(delegates) 人", en: "none named, or \(delegates)")))
    }
    return findings
  }

  private static let countable = 1...999_999_999

  /// What the forms of the members refuse on the wire, so that whatever is made can be read back.
  private static func personal(
    _ representatives: [Actor.ID], _ follows: Matter.ID?
  ) -> [ValidationFinding] {
    let named = representatives.enumerated().flatMap {
      PersonalNumber.findings(in: $1.rawValue, at: "$.representatives[\($0)]")
    }
    return named + (follows.map { PersonalNumber.findings(in: $0.rawValue, at: "$.follows") } ?? [])
  }
}

extension Petition: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Petition>(
    "Petition", type: "petition", zh: "信访事项", en: "a petition"
  ) { door in
    let channel = door.required("channel", \.channel, .code(), zh: "来源渠道", en: "the way it came")
    let channelCode = door.optional(
      "channelCode", \.channelCode, .coded("channel"), zh: "来源渠道的外部代码",
      en: "the way it came, as another system writes it")
    let isNameClear = door.required(
      "isNameClear", \.isNameClear, .flag, zh: "姓名(名称)是否清楚", en: "whether the name is clear")
    let isAddressClear = door.required(
      "isAddressClear", \.isAddressClear, .flag, zh: "住址是否清楚", en: "whether the address is clear")
    let people = door.defaulted(
      "people", \.people, .integer(countable), usually: 1, zh: "信访人数",
      en: "how many people petition together")
    let delegates = door.defaulted(
      "delegates", \.delegates, .integer(0...mostDelegates), usually: 0, zh: "代表人数",
      en: "how many of them speak for the rest")
    let representatives = door.defaulted(
      "representatives", \.representatives, .distinct(.identifier(), 0...mostDelegates),
      usually: [], zh: "代表", en: "those who speak for the rest")
    let petitionClass = door.optional(
      "petitionClass", \.petitionClass, .petitionClass, zh: "类别和途径", en: "what it asks for")
    let matterKey = door.optional(
      "matterKey", \.matterKey, .object(), zh: "查重键", en: "by what it is found again")
    let follows = door.optional(
      "follows", \.follows, .identifier(), zh: "因新事实所接续的事项",
      en: "the matter it follows, after new facts")
    let accommodations = door.defaulted(
      "accommodations", \.accommodations, .set(.code()), usually: [], zh: "受理便利措施",
      en: "what intake did so that it could be brought")
    door.report(
      findings(
        channel: channel, people: people, delegates: delegates, representatives: representatives))
    guard let channel, let isNameClear, let isAddressClear, let people, let delegates,
      let representatives, let petitionClass, let matterKey, let follows, let accommodations,
      let channelCode
    else { return nil }
    var petition = Petition(
      unchecked: channel, isNameClear, isAddressClear, people, delegates, representatives,
      petitionClass, matterKey, follows, accommodations)
    petition.channelCode = channelCode
    return petition
  }
}
