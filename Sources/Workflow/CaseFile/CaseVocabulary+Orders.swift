import GovernanceModel

/// What orders offer to the guards: whom they reach, and until when.
extension CaseVocabulary {
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
    offer.facts.insert(.isDueWithinLaw, if: isWithinLaw(detail.due, on: file, context))
    offer.seats[.leadOrgan] = detail.lead
    if let unit = command.unit { offer.seats[.sender] = unit }
  }

  /// Whether an office is accused itself, or somebody accused holds a post there.
  static func isAccused(
    _ unit: UnitReference, on file: CaseFile?, _ context: Context
  ) -> Bool {
    guard let file else { return false }
    if file.isBound(Bond(.accusedUnit, of: unit)) { return true }
    return people(in: file).contains { id in
      context.directory.actor(id)?.posts.contains { $0.unit == unit } ?? false
    }
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
