/// Whether an order that was sent has arrived.
extension OrderChecks {
  static func receipts(_ audit: Audit) -> [Breach] {
    let received = Dictionary(grouping: audit.registers.ordersReceived) {
      Receipt(order: $0.record.order, unit: $0.record.unit)
    }
    let returned = Dictionary(grouping: audit.registers.ordersReturned) {
      Receipt(order: $0.record.order, unit: $0.record.unit)
    }
    // By each order that a line speaks of: its own, and the one in whose place it is.
    let lines = Dictionary(
      grouping: audit.registers.ordersSent.flatMap { line in
        [line.record.order, line.record.replaces].compactMap { order in
          order.map { (order: $0, line: line) }
        }
      }, by: \.order)
    return sendings(audit).compactMap { sending in
      let (line, receipt) = (sending.line, sending.receipt)
      // Whoever objects has seen it; whoever leads no longer need not.
      let answers =
        (received[receipt] ?? []).map(\.at) + (returned[receipt] ?? []).map(\.record.objectedAt)
      let answered = answers.filter { !sending.isRenewed || $0 >= line.at }.min()
      let elsewhere = lines[receipt.order]?.first {
        $0.line.at > line.at && !$0.line.record.leads.contains(receipt.unit)
      }?.line.at
      let done = [answered, elsewhere].compactMap { $0 }.min()
      guard let day = audit.lapsed(audit.due("R07.receipt", after: line.at), done: done) else {
        return nil
      }
      return Breach(
        .line(line.id), on: day, evidence: [line.id],
        zh: "\(receipt.unit) \(audit.time("R07.receipt").zh)内没有签收。",
        en: "\(receipt.unit) did not confirm receipt within \(audit.time("R07.receipt").en).")
    }
  }

  /// Each time that an order began to be with an office that leads, in the order of lines.
  ///
  /// An order that is written down again, such as with one more support, is not sent anew unless it had come back.
  static func sendings(_ audit: Audit) -> [Sending] {
    let returned = Dictionary(grouping: audit.registers.ordersReturned) {
      Receipt(order: $0.record.order, unit: $0.record.unit)
    }
    var last: [Receipt: Instant] = [:]
    return audit.registers.ordersSent.flatMap { line in
      line.record.leads.compactMap { lead -> Sending? in
        let receipt = Receipt(order: line.record.order, unit: lead)
        let before = last[receipt]
        if let before {
          let hasComeBack = returned[receipt]?.contains { before <= $0.at && $0.at <= line.at }
          guard hasComeBack == true, before < line.at else { return nil }
        }
        last[receipt] = line.at
        return Sending(line: line, receipt: receipt, isRenewed: before != nil)
      }
    }
  }

  /// An order on its way to an office that leads.
  struct Sending {
    let line: Written<OrderSent>
    let receipt: Receipt
    /// Whether it had been there and had come back.
    let isRenewed: Bool
  }

  /// An order at an office.
  struct Receipt: Hashable {
    let order: WorkOrder.ID
    let unit: UnitReference
  }
}
