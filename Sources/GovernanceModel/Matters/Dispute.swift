/// A 矛盾纠纷 as it was brought, with the attempts to mediate it and what they led to.
///
/// Invariants: it has at least two parties, and touches no fewer people; where its parties are named,
/// all of them are. At most one attempt at mediation is open, the last; attempts follow one another
/// in time; a named party has consented to each. An agreement needs an attempt that ended agreed and
/// the form the law asks for; a confirmation needs an agreement, and all parties apply for it, not
/// before it took effect; a follow-up comes after the agreement.
///
/// Parties are names that say nothing. Who they are, what happened, and where, stand apart; whether
/// somebody refused to mediate, what they believe, and what they earn have no field.
///
/// Requirement: RP-05, RP-08
public struct Dispute: Hashable, Sendable {
  /// The way it came.
  public let channel: Channel
  /// How many parties it has.
  public let parties: Int
  /// How many people it touches.
  public let people: Int
  /// What kind of relation it is about.
  public let nature: DisputeNature
  /// The names of its parties, one each; none where they are not known here.
  public let partyIDs: [Actor.ID]
  /// How many it draws in, by the table `dispute-scale`.
  public let scale: CodedValue?
  /// How grave it is, by a version of the table `dispute-level`; ``gravity`` reads it.
  public let level: CodedValue?
  /// What it is about, by the table `dispute-category`.
  public let category: CodedValue?
  /// The amount in dispute, in fen.
  public let involvedAmount: Int?
  /// The day on which it arose.
  public let occurredOn: CivilDate?
  /// The way it came as another system writes it, by a version of the table `channel`.
  public internal(set) var channelCode: CodedValue?
  /// The kind of relation as another system writes it, by a version of the table `dispute-nature`.
  public internal(set) var natureCode: CodedValue?
  /// The attempts to mediate it, oldest first.
  public internal(set) var attempts: [MediationAttempt]
  /// The agreement that mediation led to, if it did.
  public internal(set) var agreement: MediationAgreement?
  /// The application to a court to confirm the agreement, if there was one.
  public internal(set) var confirmation: JudicialConfirmation?
  /// How the agreement was later found to hold.
  public internal(set) var followUps: [FollowUp]

  /// The most people a dispute is counted with: six digits, as GB/T 31000 writes them.
  public static let mostPeople = 999_999
  /// The most parties that are named one by one.
  public static let mostNamed = 1000
  /// The most attempts, and the most follow-ups, that one dispute keeps.
  public static let mostRecords = 100
  /// The greatest amount that can be written, in fen.
  public static let mostAmount = 1_000_000_000_000_000

  /// Creates a dispute that nobody has tried to mediate yet.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public init(
    channel: Channel, parties: Int, people: Int, nature: DisputeNature,
    partyIDs: [Actor.ID] = [], scale: CodedValue? = nil, level: DisputeLevel? = nil,
    category: CodedValue? = nil, involvedAmount: Int? = nil, occurredOn: CivilDate? = nil
  ) throws(ValidationError) {
    let dispute = Dispute(
      unchecked: channel, parties, people, nature, partyIDs, scale,
      level.map { CodedValue(unchecked: $0.code, in: CodeTable.disputeLevel.tag) }, category,
      involvedAmount, occurredOn)
    try ValidationError.check("Dispute", dispute.broughtFindings)
    self = dispute
  }

  private init(
    unchecked channel: Channel, _ parties: Int, _ people: Int, _ nature: DisputeNature,
    _ partyIDs: [Actor.ID], _ scale: CodedValue?, _ level: CodedValue?,
    _ category: CodedValue?, _ involvedAmount: Int?, _ occurredOn: CivilDate?
  ) {
    self.channel = channel
    self.parties = parties
    self.people = people
    self.nature = nature
    self.partyIDs = partyIDs
    self.scale = scale
    self.level = level
    self.category = category
    self.involvedAmount = involvedAmount
    self.occurredOn = occurredOn
    attempts = []
    agreement = nil
    confirmation = nil
    followUps = []
  }

  /// How grave it is, where the code is one of GB/T 31000's.
  public var gravity: DisputeLevel? { level.flatMap { DisputeLevel(code: $0.code) } }

  private var broughtFindings: [ValidationFinding] {
    Self.countFindings(parties: parties, people: people, partyIDs: partyIDs)
      + Self.codeFindings(scale: scale, category: category, involvedAmount: involvedAmount)
  }
}

extension Dispute: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Dispute>(
    "Dispute", type: "dispute", zh: "矛盾纠纷", en: "a dispute"
  ) { door in
    let channel = door.required("channel", \.channel, .code(), zh: "来源渠道", en: "the way it came")
    let parties = door.required(
      "parties", \.parties, .integer(2...mostPeople), zh: "当事方数", en: "how many parties")
    let people = door.required(
      "people", \.people, .integer(2...mostPeople), zh: "涉及人数", en: "how many people")
    let nature = door.required(
      "nature", \.nature, .code(), zh: "事件性质", en: "the kind of relation")
    let partyIDs = door.defaulted(
      "partyIDs", \.partyIDs, .distinct(.identifier(), 0...mostNamed), usually: [], zh: "当事方标识",
      en: "the names of its parties")
    let scale = door.optional(
      "scale", \.scale, .coded("dispute-scale"), zh: "事件规模", en: "how many it draws in")
    let level = door.optional(
      "level", \.level, .coded("dispute-level"), zh: "事件级别,代码越小越严重",
      en: "how grave it is; the lower the code, the worse")
    let natureCode = door.optional(
      "natureCode", \.natureCode, .coded("dispute-nature"), zh: "事件性质的外部代码",
      en: "the kind of relation, as another system writes it")
    let channelCode = door.optional(
      "channelCode", \.channelCode, .coded("channel"), zh: "来源渠道的外部代码",
      en: "the way it came, as another system writes it")
    let category = door.optional(
      "category", \.category, .coded("dispute-category"), zh: "事件类别", en: "what it is about")
    let amount = door.optional(
      "involvedAmount", \.involvedAmount, .integer(0...mostAmount), zh: "涉及金额(分)",
      en: "the amount in fen")
    let occurred = door.optional(
      "occurredOn", \.occurredOn, .date, zh: "发生日期", en: "the day it arose")
    let attempts = door.defaulted(
      "attempts", \.attempts, .list(.object(), 0...mostRecords), usually: [], zh: "历次调解",
      en: "the attempts to mediate it")
    let agreement = door.optional(
      "agreement", \.agreement, .object(), zh: "调解协议", en: "the agreement")
    let confirmation = door.optional(
      "confirmation", \.confirmation, .object(), zh: "司法确认", en: "its confirmation by a court")
    let followUps = door.defaulted(
      "followUps", \.followUps, .list(.object(), 0...mostRecords), usually: [], zh: "回访记录",
      en: "how it was found to hold")
    door.check(
      "dispute.channel", at: "channel", channel.map { !$0.isAutomatic }, zh: "感知设备不能提出纠纷",
      en: "A device brings no dispute", found: channel?.wording ?? Shown.same(""),
      expected: Wording(zh: "有人提出的渠道", en: "a way by which somebody brings it"))
    door.report(countFindings(parties: parties, people: people, partyIDs: partyIDs))
    door.report(attemptFindings(attempts ?? [], partyIDs: partyIDs ?? []))
    if let agreement, let attempts {
      door.report(agreementFindings(agreement, attempts: attempts, followUps: followUps ?? []))
      if let confirmation, let confirmation {
        door.report(
          confirmationFindings(
            confirmation, of: agreement, parties: parties, partyIDs: partyIDs))
      }
    }
    guard let channel, let parties, let people, let nature, let partyIDs, let scale, let level,
      let category, let amount, let occurred, let attempts, let agreement, let confirmation,
      let followUps, let channelCode, let natureCode
    else { return nil }
    var dispute = Dispute(
      unchecked: channel, parties, people, nature, partyIDs, scale, level, category, amount,
      occurred)
    dispute.channelCode = channelCode
    dispute.natureCode = natureCode
    dispute.attempts = attempts
    dispute.agreement = agreement
    dispute.confirmation = confirmation
    dispute.followUps = followUps
    return dispute
  }
}
