import GovernanceModel
import GovernanceWorkflow

/// What an act names, and what is remembered of one that was done.
extension SimulationRun {
  /// Fills in the office, the day or the case that an act names.
  func aim(_ act: inout SimulatedAct) {
    let item = cases[Int(act.index)]
    let seats = item.file.seats
    func seat(_ place: UInt8) -> Int32 { seats.isEmpty ? -1 : seats[Int(place)] }
    func above(_ office: Int32) -> Int32 {
      office < 0 ? -1 : district.offices[Int(office)].superior
    }
    switch act.action {
    case .convene:
      act.other = act.unit
      act.invited = invited(item)
    case .conclude: act.invited = invited(item)
    case .dispatch:
      act.other = lead(of: item)
      if item.matter.isOnOwnRoute {
        act.orderDay = act.at.civilDate.advanced(byDays: rates.orderDays)
      }
    case .requestReview: act.other = above(seat(Places.leadOrgan))
    case .requestReReview: act.other = above(seat(Places.reviewOrgan))
    case .ascend: act.other = above(seat(Places.receivingCenter))
    case .merge: act.survivor = survivor(of: act.index)
    case .requestExtension: act.extensionDays = rates.extensionDays
    default: break
    }
  }

  /// The case that was registered last in the same village before, if it is still open.
  func survivor(of index: Int32) -> Int32 {
    let place = cases[Int(index)].earlier
    guard place >= 0, !tally.isTerminal(cases[Int(place)].file.state) else { return -1 }
    return place
  }

  /// The organs that may be competent: those of the township, or of the county for what is there.
  private func organs(_ item: SimulatedCase) -> [Int32] {
    let village = district.villages[Int(item.matter.village)]
    let receiver = item.file.seats.isEmpty ? -1 : item.file.seats[Int(Places.receivingCenter)]
    let isCounty = receiver == district.countyCenter || receiver == district.petitionOffice
    return isCounty
      ? district.countyOrgans : district.organsOfTownship[village.township] ?? []
  }

  private func invited(_ item: SimulatedCase) -> [Int32] {
    Array(organs(item).prefix(rates.invitations))
  }

  /// Who is to lead: the center itself for a service, a committee for a dispute, else an organ; after a
  /// return the next organ.
  private func lead(of item: SimulatedCase) -> Int32 {
    let village = district.villages[Int(item.matter.village)]
    let receiver = item.file.seats[Int(Places.receivingCenter)]
    let organs = organs(item)
    func organ(_ place: Int) -> Int32 { organs.isEmpty ? receiver : organs[place % organs.count] }
    guard item.orders == 0 else { return organ(item.matter.topic + item.orders) }
    switch item.matter.kind {
    case .serviceRequest: return receiver
    case .dispute where receiver == village.center: return village.committee
    case .dispute where receiver == village.township:
      return district.committeeOfTownship[village.township] ?? organ(item.matter.topic)
    case .dispute, .petition, .incident: return organ(item.matter.topic)
    }
  }

  /// The committee that would mediate.
  func mediators(of item: SimulatedCase) -> Int32 {
    let village = district.villages[Int(item.matter.village)]
    let receiver = item.file.seats[Int(Places.receivingCenter)]
    return receiver == village.center
      ? village.committee : district.committeeOfTownship[village.township] ?? village.committee
  }

  /// Remembers what a full file would keep of an act.
  mutating func note(_ act: SimulatedAct, at now: Int32) {
    let index = Int(act.index)
    switch act.action {
    case .register:
      cases[index].registeredAt = now
      cases[index].firstAsked = act.actor
      let village = Int(cases[index].matter.village)
      cases[index].earlier = latest[village]
      latest[village] = act.index
    case .settleOnSpot:
      cases[index].settledBy = act.actor
      cases[index].results += 1
    case .dispatch:
      cases[index].orderDay = act.orderDay
      cases[index].leads.append(act.other)
      cases[index].orders += 1
    case .object: cases[index].returnedBy.append(act.unit)
    case .submit, .agree: cases[index].results += 1
    case .requestExtension:
      cases[index].extensionDays = act.extensionDays
      cases[index].extensionMoment = act.at
      cases[index].extensionAskedBy = act.actor
    case .grantExtension: cases[index].extensionDays = 0
    case .verify: cases[index].level = level(cases[index])
    case .deliver:
      if cases[index].deliveredAt < 0 {
        cases[index].deliveredAt = now
        tally.deliver(cases[index], time, tier: tier(of: index))
      }
    case .remand: cases[index].remands += 1
    default: break
    }
  }

  /// The level of the office that settled it; where a grid worker settled it in its unit, the household's.
  private func level(_ item: SimulatedCase) -> ResolutionLevel? {
    let lead = item.file.seats[Int(Places.leadOrgan)]
    guard lead >= 0 else { return nil }
    let office = district.offices[Int(lead)]
    let isInUnit =
      office.place == .grid && chance.happens(rates.inUnit, .inUnit, item.number)
    return isInUnit ? .household : office.level
  }
}
