package import GovernanceModel

/// What is brought to a center: everything about a matter that does not depend on the procedure.
package struct SimulatedMatter: Sendable {
  /// The minute at which somebody brings it.
  package let arrival: Int32
  package let kind: Matter.Kind
  /// The class that a petition will be given.
  package let petitionClass: PetitionClass?
  /// Whether it may be mediated (a dispute) or settled on the spot (an incident).
  package let isOfMildKind: Bool
  package let complexity: Complexity
  package let isMajor: Bool
  /// How many people it touches.
  package let people: Int
  /// How many parties it has.
  package let parties: Int
  /// The office that registers it: the one that receives it, or a grid.
  let registrar: Int32
  /// The office that receives it.
  package let receiver: Int32
  /// The village in which it arose, by its place.
  let village: Int32
  /// Which of the organs that may be competent is.
  let topic: Int

  init(
    _ index: Int32, _ plan: SimulationPlan, _ chance: Chance, _ district: SimulatedDistrict,
    arrival: Int32, village place: Int32
  ) {
    self.arrival = arrival
    village = place
    let kind = Self.kind(chance.draw(.kind, index), plan)
    self.kind = kind
    petitionClass =
      kind == .petition ? Self.petitionClass(chance.draw(.petitionClass, index), plan) : nil
    let isMild =
      kind == .dispute
      ? chance.happens(plan[.mediable], .nature, index)
      : chance.happens(plan[.settleable], .nature, index)
    isOfMildKind = isMild
    let complexity = chance.draw(.complexity, index)
    self.complexity =
      complexity < plan[.simple]
      ? .simple : complexity < plan[.simple] + plan[.complex] ? .complex : .general
    isMajor = chance.happens(plan[.major], .severity, index)
    let isGroup =
      kind != .serviceRequest && chance.happens(plan[.groups], .people, index)
    parties = kind == .dispute ? 2 : 1
    people = isGroup ? plan[.groupPeople] : parties
    topic = chance.draw(.topic, index)
    let home = district.villages[Int(place)]
    let tier = chance.draw(.tier, index)
    if tier < plan[.atCounty] {
      let isForOffice =
        kind == .petition && chance.happens(plan[.atPetitionOffice], .office, index)
      receiver = isForOffice ? district.petitionOffice : district.countyCenter
      registrar = receiver
    } else if tier < plan[.atCounty] + plan[.atTownship] {
      receiver = home.township
      registrar = receiver
    } else {
      receiver = home.center
      let isInGrid = !home.grids.isEmpty && chance.happens(plan[.toGrid], .office, index)
      let offset = isInGrid ? chance.number(in: 0...home.grids.count - 1, .grid, index) : 0
      registrar = isInGrid ? home.grids.lowerBound + Int32(offset) : receiver
    }
  }

  /// Whether the office that receives it may settle it on the spot.
  var isSettledOnSpot: Bool {
    switch kind {
    case .petition: false
    case .dispute, .incident: isOfMildKind
    case .serviceRequest: true
    }
  }

  /// Whether it may be mediated.
  var isMediable: Bool {
    kind == .dispute ? isOfMildKind : petitionClass == .claim(.route6)
  }

  /// Whether it takes route 6.
  var isOnRouteSix: Bool { petitionClass == .claim(.route6) }

  /// Whether it has a procedure of its own.
  var isOnOwnRoute: Bool { petitionClass == .claim(.route4) || petitionClass == .claim(.route5) }

  /// Whether it is referred to the organ outside that is competent.
  var isReferred: Bool { petitionClass == .claim(.route1) }

  private static func kind(_ draw: Int, _ plan: SimulationPlan) -> Matter.Kind {
    var bound = plan[.petitions]
    if draw < bound { return .petition }
    bound += plan[.disputes]
    if draw < bound { return .dispute }
    bound += plan[.incidents]
    return draw < bound ? .incident : .serviceRequest
  }

  private static func petitionClass(_ draw: Int, _ plan: SimulationPlan) -> PetitionClass {
    var bound = plan[.suggestions]
    if draw < bound { return .suggestion }
    bound += plan[.accusations]
    if draw < bound { return .accusation }
    bound += plan[.routesOneToThree]
    if draw < bound { return .claim(.route1) }
    bound += plan[.routesFourOrFive]
    return .claim(draw < bound ? .route4 : .route6)
  }
}
