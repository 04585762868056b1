/// A work order that was sent: who leads, who supports, until when.
///
/// Register of R07.
public struct OrderSent: Hashable, Sendable {
  /// The order.
  public let order: Identifier<WorkOrder>
  /// Who leads; the regulation asks for exactly one.
  public let leads: [UnitReference]
  /// Who supports.
  public let supports: [UnitReference]
  /// The day it names.
  public let due: CivilDate?
  /// The last day that the law allows.
  public let lawfulDue: CivilDate?
  /// The order in whose place it is, where the lead was replaced.
  public let replaces: Identifier<WorkOrder>?

  /// Creates a record.
  public init(
    order: Identifier<WorkOrder>, leads: [UnitReference], supports: [UnitReference] = [],
    due: CivilDate? = nil, lawfulDue: CivilDate? = nil, replaces: Identifier<WorkOrder>? = nil
  ) {
    self.order = order
    self.leads = leads
    self.supports = supports
    self.due = due
    self.lawfulDue = lawfulDue
    self.replaces = replaces
  }
}

extension OrderSent: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<OrderSent>(
    "OrderSent", type: "orderSent", zh: "交办单", en: "a work order that was sent"
  ) { door in
    let order = door.required("order", \.order, .identifier(), zh: "交办单", en: "the order")
    let leads = door.required(
      "leads", \.leads, .list(.unit, 0...20), zh: "牵头单位",
      en: "who leads; the regulation asks for exactly one")
    let supports = door.defaulted(
      "supports", \.supports, .list(.unit, 0...50), usually: [], zh: "配合单位", en: "who supports")
    let due = door.optional("due", \.due, .date, zh: "办理时限", en: "the day it names")
    let lawfulDue = door.optional(
      "lawfulDue", \.lawfulDue, .date, zh: "法定时限", en: "the last day that the law allows")
    let replaces = door.optional(
      "replaces", \.replaces, .identifier(), zh: "取代的交办单",
      en: "the order in whose place it is, where the lead was replaced")
    guard let order, let leads, let supports, let due, let lawfulDue, let replaces else {
      return nil
    }
    return OrderSent(
      order: order, leads: leads, supports: supports, due: due, lawfulDue: lawfulDue,
      replaces: replaces)
  }
}
