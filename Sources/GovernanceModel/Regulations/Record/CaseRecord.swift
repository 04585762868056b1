/// A case as the regulations look at it: flat, without a word of what it is about.
///
/// What was done in the case stands beside it as lines of the registers.
public struct CaseRecord: Hashable, Sendable {
  /// Its name.
  public let id: Matter.ID
  /// The kind of matter.
  public let kind: Matter.Kind
  /// How much it weighs, once assessed.
  public let severity: Severity?
  /// When it began.
  public let openedAt: Instant
  /// When it ended.
  public let closedAt: Instant?
  /// The people it accuses.
  public let accused: [Actor.ID]
  /// The offices it accuses.
  public let accusedUnits: [UnitReference]
  /// Those with an interest in it.
  public let interested: [Actor.ID]
  /// Those who have stepped back.
  public let recused: [Actor.ID]
  /// What called for a consultation.
  public let triggers: [CaseTrigger]

  /// Creates it.
  public init(
    id: Matter.ID, kind: Matter.Kind, severity: Severity? = nil, openedAt: Instant,
    closedAt: Instant? = nil, accused: [Actor.ID] = [], accusedUnits: [UnitReference] = [],
    interested: [Actor.ID] = [], recused: [Actor.ID] = [], triggers: [CaseTrigger] = []
  ) {
    self.id = id
    self.kind = kind
    self.severity = severity
    self.openedAt = openedAt
    self.closedAt = closedAt
    self.accused = accused
    self.accusedUnits = accusedUnits
    self.interested = interested
    self.recused = recused
    self.triggers = triggers
  }
}

extension CaseRecord: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<CaseRecord>(
    "CaseRecord", zh: "事项概要", en: "a case as the regulations look at it"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let kind = door.required("kind", \.kind, .code(), zh: "类别", en: "the kind of matter")
    let severity = door.optional(
      "severity", \.severity, .code(), zh: "严重程度", en: "how much it weighs, once assessed")
    let openedAt = door.required("openedAt", \.openedAt, .instant, zh: "登记时间", en: "when it began")
    let closedAt = door.optional("closedAt", \.closedAt, .instant, zh: "办结时间", en: "when it ended")
    let accused = door.defaulted(
      "accused", \.accused, .list(.identifier(), 0...100), usually: [], zh: "被检举人",
      en: "the people it accuses")
    let accusedUnits = door.defaulted(
      "accusedUnits", \.accusedUnits, .list(.unit, 0...100), usually: [], zh: "被检举单位",
      en: "the offices it accuses")
    let interested = door.defaulted(
      "interested", \.interested, .list(.identifier(), 0...100), usually: [], zh: "有利害关系人员",
      en: "those with an interest in it")
    let recused = door.defaulted(
      "recused", \.recused, .list(.identifier(), 0...100), usually: [], zh: "已回避人员",
      en: "those who have stepped back")
    let triggers = door.defaulted(
      "triggers", \.triggers, .list(.object(), 0...100), usually: [], zh: "会商缘由",
      en: "what called for a consultation")
    guard let id, let kind, let severity, let openedAt, let closedAt, let accused, let accusedUnits,
      let interested, let recused, let triggers
    else { return nil }
    return CaseRecord(
      id: id, kind: kind, severity: severity, openedAt: openedAt, closedAt: closedAt,
      accused: accused, accusedUnits: accusedUnits, interested: interested, recused: recused,
      triggers: triggers)
  }
}
