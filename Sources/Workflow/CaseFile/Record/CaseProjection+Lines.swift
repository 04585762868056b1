import GovernanceModel

/// What each act writes down.
extension CaseProjection {
  mutating func trace(_ event: CaseEvent) {
    firstAsked(event)
    switch (event.action, event.detail) {
    case (.offerHandOver, .handOver(let actor)):
      offer = HandOverOffer(line: line(of: event), to: actor, at: event.occurredAt)
      write(handOver(to: actor, by: holder, acceptedAt: nil), event)
    case (.declineHandOver, _):
      if let offer { made.removeAll { $0.id == offer.line } }
      offer = nil
    case (.acceptHandOver, _): accept(event)
    case (.assess, .assessment(let assessment)), (.reclassify, .assessment(let assessment)):
      assess(assessment, event)
    case (.decline, _), (.referOut, _): dismiss(event)
    case (.convene, .consultation(let consultation)): convene(consultation, event)
    case (.conclude, .conclusion(let conclusion)): conclude(conclusion, event)
    case (.dispatch, .order(let order)), (.replaceLead, .order(let order)):
      let replaced = event.action == .replaceLead ? self.order?.id : nil
      self.order = order
      send(order, supports: order.supports, replaces: replaced, event)
    case (.addSupport, .support(let unit)):
      if let order { send(order, supports: [unit], event) }
    case (.object, _):
      let givesReason = event.fields.contains { $0.name == "reason" }
      objection = Objection(at: event.occurredAt, givesReason: givesReason)
    case (.refuseReturn, _): objection = nil
    case (.agreeReturn, _): giveBack(event)
    case (.accept, _): receive(event)
    case (.submit, .submission(let submission)): complete(submission, event)
    case (.deliver, .delivery(let delivery)): deliver(delivery, event)
    case (.giveNotice, .notice(let notice)): tell(notice, event)
    default: break
    }
  }

  /// Who brings a matter online asked nobody: whoever first acts on it for an office was asked first.
  private mutating func firstAsked(_ event: CaseEvent) {
    guard inquiry == nil, let actor = event.actor, event.role != .party else { return }
    let bound = event.changes.bound.compactMap { bond -> Actor.ID? in
      guard bond.relation == .firstAsked, case .actor(let id) = bond.subject else { return nil }
      return id
    }
    let people = event.action == .register ? bound : [actor]
    inquiry = line(of: event)
    holder = people.first
    write(.inquiry(Inquiry(channel: channel, firstAsked: people)), event)
  }

  private mutating func accept(_ event: CaseEvent) {
    guard let actor = event.actor else { return }
    let isMine = offer?.to == actor
    // Whoever takes what was offered to another, or to nobody, has it from no holder.
    let from = isMine ? holder : offer?.to ?? actor
    if let offer { made.removeAll { $0.id == offer.line } }
    write(handOver(to: actor, by: from, acceptedAt: event.occurredAt), event)
    (holder, offer) = (actor, nil)
  }

  private func handOver(
    to actor: Actor.ID, by holder: Actor.ID?, acceptedAt: Instant?
  ) -> RegisterRecord? {
    guard let inquiry else { return nil }
    return .inquiryHandOver(
      InquiryHandOver(
        inquiry: inquiry, from: holder ?? actor, to: actor,
        offeredAt: offer?.at ?? acceptedAt ?? record.openedAt, acceptedAt: acceptedAt))
  }

  private mutating func dismiss(_ event: CaseEvent) {
    guard let inquiry else { return }
    var destination: UnitReference?
    if case .referral(let referral) = event.detail { destination = referral.destination }
    ended = inquiry
    write(
      .inquiryClosing(
        InquiryClosing(
          inquiry: inquiry, outcome: event.action == .decline ? .outOfScope : .ledOn,
          destination: destination,
          standsApart: event.fields.contains { $0.name == "destination" })), event)
  }

  private mutating func tell(_ notice: Notice, _ event: CaseEvent) {
    guard let ended, notice.answers == .refusal || notice.answers == .destination else { return }
    write(
      .inquiryClosing(
        InquiryClosing(
          inquiry: ended, outcome: notice.answers == .refusal ? .outOfScope : .ledOn,
          noticeAt: event.occurredAt, standsApart: true)), event)
  }

  private mutating func convene(_ detail: Consultation, _ event: CaseEvent) {
    consultation = line(of: event)
    write(
      .consultation(
        ConsultationRecord(
          trigger: record.triggers.last?.trigger ?? .departments,
          invited: [detail.chair] + detail.invited, members: [])), event)
  }

  private mutating func conclude(_ detail: ConsultationConclusion, _ event: CaseEvent) {
    guard let consultation else { return }
    write(
      .consultationDecision(
        ConsultationDecision(
          consultation: consultation, members: detail.members, standsApart: true)), event)
  }

  private mutating func send(
    _ order: WorkOrder, supports: [UnitReference], replaces replaced: WorkOrder.ID? = nil,
    _ event: CaseEvent
  ) {
    write(
      .orderSent(
        OrderSent(
          order: order.id, leads: [order.lead], supports: supports, due: order.due,
          lawfulDue: lawfulDue(of: event), replaces: replaced)), event)
  }

  private func lawfulDue(of event: CaseEvent) -> CivilDate? {
    guard isOnRouteSix,
      let rule = law.rule(Identifier(unchecked: "XF-34"), on: event.recordedAt.civilDate)
    else { return nil }
    return rule.deadline(from: event.recordedAt, calendar: calendar).due?.civilDate
  }

  private mutating func receive(_ event: CaseEvent) {
    // Where silence counts as acceptance nobody has confirmed anything.
    guard let order, let unit = event.unit, event.actor != nil else { return }
    write(.orderReceived(OrderReceived(order: order.id, unit: unit)), event)
  }

  private mutating func giveBack(_ event: CaseEvent) {
    guard let order else { return }
    write(
      .orderReturned(
        OrderReturned(
          order: order.id, unit: order.lead, objectedAt: objection?.at ?? event.occurredAt,
          reason: objection?.givesReason == true ? "stated" : nil,
          consentedBy: event.role == .dispatcher ? event.actor : nil)), event)
    objection = nil
  }

  private mutating func complete(_ submission: Submission, _ event: CaseEvent) {
    guard let order else { return }
    completed = order.id
    write(
      .orderCompleted(
        OrderCompleted(
          order: order.id, evidence: submission.evidence, document: submission.document)), event)
  }

  private mutating func deliver(_ delivery: Delivery, _ event: CaseEvent) {
    // What was settled otherwise than by an order has no completion that this could be the notice of.
    guard let order, completed == order.id else { return }
    write(
      .orderCompleted(
        OrderCompleted(
          order: order.id, evidence: [delivery.proof].compactMap { $0 },
          noticeAt: delivery.receivedAt)), event)
  }
}
