/// A work order was done: what it rests on, the document, and when the parties were told.
///
/// Register of R07.
public struct OrderCompleted: Hashable, Sendable {
  /// The order.
  public let order: Identifier<WorkOrder>
  /// What it rests on.
  public let evidence: [Evidence.ID]
  /// The document.
  public let document: ResultDocument?
  /// When the parties were told.
  public let noticeAt: Instant?

  /// Creates a record.
  public init(
    order: Identifier<WorkOrder>, evidence: [Evidence.ID], document: ResultDocument? = nil,
    noticeAt: Instant? = nil
  ) {
    self.order = order
    self.evidence = evidence
    self.document = document
    self.noticeAt = noticeAt
  }
}

extension OrderCompleted: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<OrderCompleted>(
    "OrderCompleted", type: "orderCompleted", zh: "办结上报", en: "the completion of a work order"
  ) { door in
    let order = door.required("order", \.order, .identifier(), zh: "交办单", en: "the order")
    let evidence = door.required(
      "evidence", \.evidence, .list(.identifier(), 0...200), zh: "证据", en: "what it rests on")
    let document = door.optional("document", \.document, .code(), zh: "结果文书", en: "the document")
    let noticeAt = door.optional(
      "noticeAt", \.noticeAt, .instant, zh: "告知时间", en: "when the parties were told")
    guard let order, let evidence, let document, let noticeAt else { return nil }
    return OrderCompleted(order: order, evidence: evidence, document: document, noticeAt: noticeAt)
  }
}
