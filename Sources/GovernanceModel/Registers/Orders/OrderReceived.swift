/// The lead of a work order confirms that it has come.
///
/// Register of R07.
public struct OrderReceived: Hashable, Sendable {
  /// The order.
  public let order: Identifier<WorkOrder>
  /// Who confirms.
  public let unit: UnitReference

  /// Creates a record.
  public init(
    order: Identifier<WorkOrder>, unit: UnitReference
  ) {
    self.order = order
    self.unit = unit
  }
}

extension OrderReceived: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<OrderReceived>(
    "OrderReceived", type: "orderReceived", zh: "签收", en: "the receipt of a work order"
  ) { door in
    let order = door.required("order", \.order, .identifier(), zh: "交办单", en: "the order")
    let unit = door.required("unit", \.unit, .unit, zh: "单位", en: "who confirms")
    guard let order, let unit else { return nil }
    return OrderReceived(order: order, unit: unit)
  }
}
