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
  /// The people who may have no part in it.
  public let barredPeople: [BarredPerson]
  /// The offices it accuses.
  public let barredUnits: [BarredUnit]
  /// What called for a consultation.
  public let triggers: [CaseTrigger]

  /// Creates it.
  public init(
    id: Matter.ID, kind: Matter.Kind, severity: Severity? = nil, openedAt: Instant,
    closedAt: Instant? = nil, barredPeople: [BarredPerson] = [], barredUnits: [BarredUnit] = [],
    triggers: [CaseTrigger] = []
  ) {
    self.id = id
    self.kind = kind
    self.severity = severity
    self.openedAt = openedAt
    self.closedAt = closedAt
    self.barredPeople = barredPeople
    self.barredUnits = barredUnits
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
    let barredPeople = door.defaulted(
      "barredPeople", \.barredPeople, .list(.object(), 0...200), usually: [], zh: "应回避人员",
      en: "the people who may have no part in it")
    let barredUnits = door.defaulted(
      "barredUnits", \.barredUnits, .list(.object(), 0...200), usually: [], zh: "被检举单位",
      en: "the offices it accuses")
    let triggers = door.defaulted(
      "triggers", \.triggers, .list(.object(), 0...100), usually: [], zh: "会商缘由",
      en: "what called for a consultation")
    guard let id, let kind, let severity, let openedAt, let closedAt, let barredPeople,
      let barredUnits, let triggers
    else { return nil }
    return CaseRecord(
      id: id, kind: kind, severity: severity, openedAt: openedAt, closedAt: closedAt,
      barredPeople: barredPeople, barredUnits: barredUnits, triggers: triggers)
  }
}
