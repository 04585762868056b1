import GovernanceModel
import GovernanceWorkflow

/// Whose the case is.
extension WalkInvariant {
  static let ownership: [WalkInvariant] = [
    WalkInvariant(
      "oneOwner", "An open case has one owner, known to the directory; an end has none."
    ) {
      moment in
      for file in moment.files {
        let owner = moment.rules.owner(of: file)
        if moment.rules.isTerminal(file.state) {
          if let owner { return "\(owner) owns it in \(file.state.rawValue)" }
        } else if owner.flatMap({ WalkWorld.directory.office($0) }) == nil {
          return "\(owner?.description ?? "nobody") owns it in \(file.state.rawValue)"
        }
      }
      return nil
    },
    WalkInvariant(
      "oneCenter", "Whoever receives the case verifies it, however custody has moved."
    ) { moment in
      moment.files.first { $0.seats[.receivingCenter] != $0.seats[.verifyingCenter] }.map {
        "\($0.seats)"
      }
    },
    // An office that is named as accused may be an owner already: that is the one exception, and the next
    // rule asks for the way out of it.
    WalkInvariant(
      "noAccusedSeat", "No office takes a seat, or is ordered to help, that is accused."
    ) {
      moment in
      // Where a case must leave the centers, those on its way keep it until then.
      for (event, before, _) in moment.changes {
        let center = before?.seats[.receivingCenter]
        let barred = reached(by: event).first { unit in
          let isChair = event.action == .convene && event.changes.seated[.chairCenter] == unit
          return isChair || event.unit == unit
            ? moment.past.isExcluded(unit, center: center) : moment.past.isUnderAccused(unit)
        }
        if let barred { return "\(barred) by \(event.action.rawValue)" }
      }
      return nil
    },
    WalkInvariant(
      "wayOut",
      "Where the owner is accused, somebody who is not can take the case from it, as long as an office "
        + "that may is not accused itself and has anybody left.", WalkWayOut.missing),
  ]

  /// The offices that an act seats or sends orders to.
  private static func reached(by event: CaseEvent) -> [UnitReference] {
    var units = Array(event.changes.seated.values)
    switch event.detail {
    case .order(let order): units += order.supports
    case .support(let unit) where event.action == .addSupport: units.append(unit)
    case .consultation(let consultation): units += consultation.invited
    default: break
    }
    return units.sorted()
  }
}
