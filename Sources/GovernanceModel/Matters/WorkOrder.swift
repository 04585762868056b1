/// A 交办单: who leads the handling of a matter, who supports, and until when.
///
/// Invariants: it has exactly one lead; the offices that support are distinct, and none is the lead.
///
/// What it demands is free text and has no field: it stands apart, by commitment. That none of its
/// offices is accused in the matter is decided where the accused are known, by the act that
/// dispatches it.
public struct WorkOrder: Hashable, Sendable {
  /// The names of work orders.
  public typealias ID = Identifier<WorkOrder>

  /// The order's name.
  public let id: ID
  /// The one office that leads.
  public let lead: UnitReference
  /// Whether that office is competent for the matter.
  public let isLeadCompetent: Bool
  /// The day the order names, if it names one.
  public let due: CivilDate?
  /// The offices that support the lead, in the order in which they are named.
  public let supports: [UnitReference]
  /// The document by which the lead is to report back, where the order asks for one.
  public let feedbackForm: ResultDocument?

  /// Creates an order that no office supports; one with supports comes in by its draft.
  public init(
    id: ID, lead: UnitReference, isLeadCompetent: Bool, due: CivilDate? = nil,
    feedbackForm: ResultDocument? = nil
  ) {
    self.init(id, lead, isLeadCompetent, due, [], feedbackForm)
  }

  private init(
    _ id: ID, _ lead: UnitReference, _ isLeadCompetent: Bool, _ due: CivilDate?,
    _ supports: [UnitReference], _ feedbackForm: ResultDocument?
  ) {
    self.id = id
    self.lead = lead
    self.isLeadCompetent = isLeadCompetent
    self.due = due
    self.supports = supports
    self.feedbackForm = feedbackForm
  }
}

extension WorkOrder: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<WorkOrder>(
    "WorkOrder", type: "order", zh: "交办单", en: "a work order"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "交办单标识", en: "the order's name")
    let lead = door.required("lead", \.lead, .unit, zh: "牵头单位", en: "the office that leads")
    let isCompetent = door.required(
      "isLeadCompetent", \.isLeadCompetent, .flag, zh: "牵头单位有权处理",
      en: "whether the lead is competent")
    let due = door.optional("due", \.due, .date, zh: "办理时限", en: "the day it names")
    let supports = door.defaulted(
      "supports", \.supports, .distinct(.unit, 0...50), usually: [], zh: "配合单位",
      en: "the offices that support")
    let feedback = door.optional(
      "feedbackForm", \.feedbackForm, .code(), zh: "反馈形式", en: "the document to report back by")
    if let lead, let index = supports?.firstIndex(of: lead) {
      door.check(
        "workOrder.supports", at: "supports[\(index)]", false,
        zh: "牵头单位不得又列为配合单位", en: "The lead is among the offices that support",
        found: Wording(zh: "牵头单位", en: "the lead"),
        expected: Wording(zh: "其他单位", en: "another office"))
    }
    guard let id, let lead, let isCompetent, let due, let supports, let feedback else {
      return nil
    }
    return WorkOrder(id, lead, isCompetent, due, supports, feedback)
  }
}
