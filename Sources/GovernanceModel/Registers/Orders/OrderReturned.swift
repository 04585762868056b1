/// A work order went back: when the objection was raised, why, and who consented.
///
/// Register of R07 (信访工作条例, Article 23(3)).
public struct OrderReturned: Hashable, Sendable {
  /// The order.
  public let order: Identifier<WorkOrder>
  /// Who returned it.
  public let unit: UnitReference
  /// When the objection was raised.
  public let objectedAt: Instant
  /// The code of the reason.
  public let reason: String?
  /// Who consented for the sender.
  public let consentedBy: Actor.ID?
  /// What the handling was made to depend on.
  public let condition: HandlingCondition?

  /// Creates a record.
  public init(
    order: Identifier<WorkOrder>, unit: UnitReference, objectedAt: Instant, reason: String? = nil,
    consentedBy: Actor.ID? = nil, condition: HandlingCondition? = nil
  ) {
    self.order = order
    self.unit = unit
    self.objectedAt = objectedAt
    self.reason = reason
    self.consentedBy = consentedBy
    self.condition = condition
  }
}

extension OrderReturned: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<OrderReturned>(
    "OrderReturned", type: "orderReturned", zh: "退回", en: "the return of a work order"
  ) { door in
    let order = door.required("order", \.order, .identifier(), zh: "交办单", en: "the order")
    let unit = door.required("unit", \.unit, .unit, zh: "单位", en: "who returned it")
    let objectedAt = door.required(
      "objectedAt", \.objectedAt, .instant, zh: "异议时间", en: "when the objection was raised")
    let reason = door.optional(
      "reason", \.reason, .codeText, zh: "理由代码", en: "the code of the reason")
    let consentedBy = door.optional(
      "consentedBy", \.consentedBy, .identifier(), zh: "同意人", en: "who consented for the sender")
    let condition = door.optional(
      "condition", \.condition, .code(), zh: "附加条件", en: "what the handling was made to depend on")
    guard let order, let unit, let objectedAt, let reason, let consentedBy, let condition else {
      return nil
    }
    return OrderReturned(
      order: order, unit: unit, objectedAt: objectedAt, reason: reason, consentedBy: consentedBy,
      condition: condition)
  }
}
