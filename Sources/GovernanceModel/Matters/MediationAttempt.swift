/// One attempt to mediate a dispute.
///
/// Invariants: nobody consents twice and nobody mediates twice; no party that consents mediates; it
/// ends no earlier than it began, and says the day only where it says how. Consent belongs to the
/// attempt: a change of kind is another attempt and needs consent anew. The ``Dispute`` that names
/// its parties takes no attempt that one of them has not consented to.
///
/// Who refused has no field: a refusal ends the attempt at once (人民调解法, Article 17) and counts
/// against nobody. An attempt that was refused keeps no consents either, since who had consented
/// would tell who had not.
///
/// Requirement: RP-04, RP-05
public struct MediationAttempt: Hashable, Sendable {
  /// Which of the three kinds it is.
  public let kind: MediationKind
  /// The day it began.
  public let beganOn: CivilDate
  /// The parties that consented to this attempt, where it keeps them.
  public let consents: [Actor.ID]
  /// Who mediates, where somebody was appointed.
  public let mediators: [Mediator]
  /// How it ended, or nothing while it is open.
  public let outcome: MediationOutcome?
  /// The day it ended, where that is known.
  public let endedOn: CivilDate?

  /// Creates an attempt that is open; a consent given twice counts once.
  public init(
    kind: MediationKind, beganOn: CivilDate, consents: [Actor.ID] = [], mediators: [Mediator] = []
  ) {
    var seen: Set<Actor.ID> = []
    self.init(kind, beganOn, consents.filter { seen.insert($0).inserted }, mediators, nil, nil)
  }

  private init(
    _ kind: MediationKind, _ beganOn: CivilDate, _ consents: [Actor.ID], _ mediators: [Mediator],
    _ outcome: MediationOutcome?, _ endedOn: CivilDate?
  ) {
    self.kind = kind
    self.beganOn = beganOn
    self.consents = consents
    self.mediators = mediators
    self.outcome = outcome
    self.endedOn = endedOn
  }

  /// The same attempt after it ended, on a day that is not known.
  public func ended(_ outcome: MediationOutcome) -> MediationAttempt {
    MediationAttempt(
      kind, beganOn, outcome == .refused ? [] : consents, mediators, outcome, nil)
  }

  /// The same attempt after it ended, or nothing if that day is before it began.
  public func ended(_ outcome: MediationOutcome, on day: CivilDate) -> MediationAttempt? {
    guard beganOn <= day else { return nil }
    return MediationAttempt(
      kind, beganOn, outcome == .refused ? [] : consents, mediators, outcome, day)
  }
}

extension MediationAttempt: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<MediationAttempt>(
    "MediationAttempt", zh: "一次调解", en: "an attempt at mediation"
  ) { door in
    let kind = door.required("kind", \.kind, .code(), zh: "调解类别", en: "which kind it is")
    let began = door.required("beganOn", \.beganOn, .date, zh: "开始日期", en: "the day it began")
    let consents = door.defaulted(
      "consents", \.consents, .distinct(.identifier(), 0...Dispute.mostNamed), usually: [],
      zh: "同意调解的当事方",
      en: "the parties that consented")
    let mediators = door.defaulted(
      "mediators", \.mediators, .list(.object(), 0...20), usually: [], zh: "调解员",
      en: "who mediates")
    let outcome = door.optional("outcome", \.outcome, .code(), zh: "调解结果", en: "how it ended")
    let ended = door.optional("endedOn", \.endedOn, .date, zh: "结束日期", en: "the day it ended")
    door.check(
      "mediationAttempt.mediators", at: "mediators",
      mediators.map { Set($0.map(\.actor)).count == $0.count },
      zh: "调解员重复", en: "Somebody mediates twice",
      found: Shown.same("\(mediators?.count ?? 0)"),
      expected: Wording(zh: "每人一项", en: "each person once"))
    if let consents, let outcome, outcome == .refused {
      door.check(
        "mediationAttempt.refused", at: "consents", consents.isEmpty,
        zh: "被拒绝的调解不保留同意名单", en: "A refused attempt keeps who had consented",
        found: Wording(zh: "有同意名单", en: "a list of consents"),
        expected: Wording(zh: "无", en: "none"))
    }
    if let kind, let index = mediators?.firstIndex(where: { $0.appointedFor != kind }) {
      door.check(
        "mediationAttempt.appointed", at: "mediators[\(index)].appointedFor", false,
        zh: "调解员不是为此类调解指派的", en: "A mediator is appointed for another kind",
        found: mediators?[index].appointedFor.wording ?? Shown.same(""), expected: kind.wording)
    }
    if let consents, let index = mediators?.firstIndex(where: { consents.contains($0.actor) }) {
      door.check(
        "mediationAttempt.interested", at: "mediators[\(index)].actor", false,
        zh: "当事方不得担任调解员", en: "A party mediates its own dispute",
        found: Wording(zh: "同意调解的当事方", en: "a party that consented"),
        expected: Wording(zh: "当事方以外的人", en: "somebody who is no party"))
    }
    if let outcome, let ended, let ended {
      door.check(
        "mediationAttempt.outcome", at: "endedOn", outcome != nil,
        zh: "未有结果却有结束日期", en: "It says when it ended and not how",
        found: Shown.same(ended.description),
        expected: Wording(zh: "有结果才有结束日期", en: "a day only with an outcome"))
    }
    if let began, let ended, let ended {
      door.check(
        "mediationAttempt.order", at: "endedOn", began <= ended,
        zh: "结束早于开始", en: "It ended before it began", found: Shown.same(ended.description),
        expected: Wording(zh: "不早于 \(began)", en: "\(began) or later"))
    }
    guard let kind, let began, let consents, let mediators, let outcome, let ended else {
      return nil
    }
    return MediationAttempt(kind, began, consents, mediators, outcome, ended)
  }
}
