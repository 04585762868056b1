import GovernanceModel

/// What orders offer to the guards: whom they reach, and until when.
extension CaseVocabulary {
  private static func openSupports(of file: CaseFile?) -> Set<UnitReference> {
    Set((file?.subject.supports ?? [:]).filter { $0.value == .open }.keys)
  }

  /// An office that is to help, or one that is let off.
  static func support(
    _ unit: UnitReference, by command: CaseCommand, on file: CaseFile?,
    _ offer: inout Offer<CaseVocabulary>, _ context: Context
  ) {
    guard command.action == .addSupport else { return end(unit, on: file, &offer) }
    offer.mentions = [unit]
    offer.bonds = [Bond(.support, of: unit)]
    let isNew = file?.subject.supports[unit] != .open && file?.seats[.leadOrgan] != unit
    offer.facts.insert(.namesSupport, if: isNew)
    offer.facts.insert(.hasOpenOrders)
    reach([unit], on: file, &offer, context)
  }

  /// The part of an office that is over; the case has open orders as long as another one does.
  static func end(
    _ unit: UnitReference, on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>
  ) {
    let open = openSupports(of: file)
    offer.facts.insert(.isOrderOpen, if: open.contains(unit))
    offer.facts.insert(.hasOpenOrders, if: !open.subtracting([unit]).isEmpty)
  }

  /// What an order offers, whether it is the first or one that replaces the lead.
  static func dispatch(
    _ detail: WorkOrder, by command: CaseCommand, on file: CaseFile?,
    _ offer: inout Offer<CaseVocabulary>, _ context: Context
  ) {
    let office = context.directory.office(detail.lead)
    offer.facts.insert(.namesOneLead, if: office != nil)
    offer.facts.insert(.isLeadOrgan, if: office.map { $0.capacity != .centerOnly } ?? false)
    offer.facts.insert(.isLeadCompetent, if: detail.isLeadCompetent)
    reach([detail.lead] + detail.supports, on: file, &offer, context)
    offer.mentions = detail.supports
    offer.facts.insert(
      .isNewLead, if: file.map { !$0.subject.leads.contains(detail.lead) } ?? true)
    offer.bonds += detail.supports.map { Bond(.support, of: $0) }
    let open = openSupports(of: file).subtracting([detail.lead])
    offer.facts.insert(.hasOpenOrders, if: !open.isEmpty || !detail.supports.isEmpty)
    offer.facts.insert(.isDueWithinLaw, if: isWithinLaw(detail.due, on: file, context))
    offer.seats[.leadOrgan] = detail.lead
    if let unit = command.unit { offer.seats[.sender] = unit }
  }

  /// An order may name an earlier day than the law allows, never a later one and never one gone by.
  ///
  /// Where the matter has a procedure of its own, only the order can name the day, and it must.
  private static func isWithinLaw(
    _ due: CivilDate?, on file: CaseFile?, _ context: Context
  ) -> Bool {
    guard let file else { return true }
    let today = context.now.civilDate
    guard let due else { return !file.facts.contains(.isOnRouteFourOrFive) }
    guard today <= due else { return false }
    guard file.facts.contains(.isOnRouteSix) else { return true }
    guard let rule = context.law.rule(Identifier(unchecked: "XF-34"), on: today),
      let latest = rule.deadline(from: context.now, calendar: context.calendar).due
    else { return false }
    return due <= latest.civilDate
  }
}
