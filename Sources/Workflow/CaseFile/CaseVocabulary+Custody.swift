import GovernanceModel

/// What the acts of handing a case up or down offer to the guards (上报、下派).
extension CaseVocabulary {
  static func hand(
    to center: UnitReference, on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    guard let file, let own = file.seats[.receivingCenter] else { return }
    let above = successor(to: own, on: file, in: context.directory)
    let isCenter = if case .center = center { true } else { false }
    offer.facts.insert(.isTierAbove, if: isCenter && above == center)
    offer.facts.insert(
      .isTierBelow, if: isCenter && context.directory.office(center)?.superior == own)
    offer.seats[.offeredCenter] = center
    reach([center], on: file, &offer, context)
  }

  /// The center that takes the case receives and verifies it from now on.
  static func take(
    by command: CaseCommand, on file: CaseFile?, _ offer: inout Offer<CaseVocabulary>,
    _ context: Context
  ) {
    guard let file, let unit = command.unit else { return }
    let own = file.seats[.receivingCenter]
    offer.facts.insert(
      .isOfferedHere,
      if: file.facts.contains(.isCustodyOffered) && file.seats[.offeredCenter] == unit)
    offer.facts.insert(
      .isActorAbove,
      if: own.flatMap { successor(to: $0, on: file, in: context.directory) } == unit)
    offer.facts.insert(
      .isReceiverAccused,
      if: own.map { isExcluded($0, from: file, in: context.directory) } ?? false)
    // Whoever sent it out under the old center answers for the order no more.
    if file.seats[.sender] == own { offer.seats[.sender] = unit }
    offer.seats[.receivingCenter] = unit
    offer.seats[.verifyingCenter] = unit
    reach([unit], on: file, &offer, context)
    // Where the case must leave the centers, one that is not accused may still take it to send it out.
    if !isExcluded(unit, from: file, in: context.directory) {
      offer.facts.remove(.reachesAccused)
    }
  }

  /// Whether somebody heads the office of another and may act themself.
  static func heads(
    _ command: CaseCommand, _ actor: Actor.ID, on file: CaseFile?, _ context: Context
  ) -> Bool {
    guard let unit = command.unit, let file, [.unitHead, .director].contains(command.role),
      !vetoes.contains(where: { file.isBound(Bond($0, of: command.actor)) }),
      !isExcluded(unit, from: file, in: context.directory)
    else { return false }
    return context.directory.actor(actor)?.posts.contains { $0.unit == unit } ?? false
  }
}
