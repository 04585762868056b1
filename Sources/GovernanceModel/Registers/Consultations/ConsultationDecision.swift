/// What a consultation decided: who leads, until when, and when it is looked at again.
///
/// Its words stand apart, with the case.
/// Register of R06.
public struct ConsultationDecision: Hashable, Sendable {
  /// The consultation.
  public let consultation: RegisterLine.ID
  /// Who leads.
  public let lead: UnitReference?
  /// Until when.
  public let due: CivilDate?
  /// When it is looked at again.
  public let reviewOn: CivilDate?
  /// The people who took part.
  public let members: [Actor.ID]
  /// Whether the plan stands in the case itself and not here.
  public let standsApart: Bool

  /// Creates a record.
  public init(
    consultation: RegisterLine.ID, lead: UnitReference? = nil, due: CivilDate? = nil,
    reviewOn: CivilDate? = nil, members: [Actor.ID] = [], standsApart: Bool = false
  ) {
    self.consultation = consultation
    self.lead = lead
    self.due = due
    self.reviewOn = reviewOn
    self.members = members
    self.standsApart = standsApart
  }
}

extension ConsultationDecision: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<ConsultationDecision>(
    "ConsultationDecision", type: "consultationDecision", zh: "会商结论",
    en: "what a consultation decided"
  ) { door in
    let consultation = door.required(
      "consultation", \.consultation, .identifier(), zh: "会商", en: "the consultation")
    let lead = door.optional("lead", \.lead, .unit, zh: "牵头单位", en: "who leads")
    let due = door.optional("due", \.due, .date, zh: "时限", en: "until when")
    let reviewOn = door.optional(
      "reviewOn", \.reviewOn, .date, zh: "复查日期", en: "when it is looked at again")
    let members = door.defaulted(
      "members", \.members, .list(.identifier(), 0...200), usually: [], zh: "参加人员",
      en: "the people who took part")
    let standsApart = door.defaulted(
      "standsApart", \.standsApart, .flag, usually: false, zh: "方案另存于案卷",
      en: "whether the plan stands in the case itself and not here")
    guard let consultation, let lead, let due, let reviewOn, let members, let standsApart else {
      return nil
    }
    return ConsultationDecision(
      consultation: consultation, lead: lead, due: due, reviewOn: reviewOn, members: members,
      standsApart: standsApart)
  }
}
