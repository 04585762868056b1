import GovernanceModel
import GovernanceWorkflow

/// Picks somebody whom a row lets act, for an office that it names.
struct WalkPeople {
  struct Who {
    let actor: Actor.ID
    let role: CaseRole
    let unit: UnitReference?
  }

  var source: SeededSource
  let seats: [CaseSeat: UnitReference]

  /// Somebody whom one of the permissions covers, or nobody where there is none.
  mutating func pick(_ permissions: [Permission<CaseVocabulary>], for place: WalkPlace) -> Who? {
    let own = permissions.filter { $0.role != .clock }
    guard !own.isEmpty else { return nil }
    for _ in 0..<4 {
      if let who = one(source.pick(own), for: place) { return who }
    }
    return nil
  }

  private mutating func one(
    _ permission: Permission<CaseVocabulary>, for place: WalkPlace
  ) -> Who? {
    let role = permission.role
    switch permission.reach {
    case .noOffice:
      let parties = place.parties.isEmpty ? WalkWorld.residents : place.parties
      let actor = source.pick(source.chance(96) ? parties : WalkWorld.residents)
      return Who(actor: actor, role: role, unit: nil)
    case .seat(let seat):
      guard let unit = seats[seat] else { return nil }
      return somebody(permission, at: unit, place)
    case .within(let seat):
      guard let area = seats[seat] else { return nil }
      let inside = WalkWorld.units.filter {
        WalkWorld.directory.isWithin($0, areaOf: area)
          && (role != .mediator || source.chance(30) || $0.description.hasSuffix("mediation"))
      }
      return inside.isEmpty ? nil : somebody(permission, at: source.pick(inside), place)
    case .above(let seat):
      guard let own = seats[seat] else { return nil }
      let above = WalkWorld.directory.offices(above: own)
      guard !above.isEmpty else { return nil }
      let clean = above.filter { !place.isUnderAccused($0) }
      let unit = clean.isEmpty || source.chance(20) ? source.pick(above) : clean[0]
      return somebody(permission, at: unit, place)
    case .anyOffice: return anywhere(permission, place)
    }
  }

  private mutating func anywhere(
    _ permission: Permission<CaseVocabulary>, _ place: WalkPlace
  ) -> Who? {
    if permission.relation == .support {
      let supports = (place.file?.subject.supports ?? [:]).keys.sorted()
      return supports.isEmpty ? nil : somebody(permission, at: source.pick(supports), place)
    }
    if place.action == .reportIn || place.action == .excuse {
      let awaited = (place.file?.subject.calls ?? [:]).filter { $0.value == .awaited }.keys.sorted()
      return awaited.isEmpty ? nil : somebody(permission, at: source.pick(awaited), place)
    }
    let asked = place.file?.subject.firstAsked
    let awaited = place.action == .offerHandOver ? asked?.holder : asked?.offeredTo
    if let awaited, source.chance(85) {
      let posts = WalkWorld.posts(of: awaited)
      guard !posts.isEmpty else { return nil }
      let post = source.pick(posts)
      guard post.role == permission.role.rawValue else { return nil }
      return Who(actor: awaited, role: permission.role, unit: post.unit)
    }
    return somebody(permission, at: source.pick(WalkWorld.units), place)
  }

  /// Mostly somebody who need not step back, and often somebody with several posts.
  private mutating func somebody(
    _ permission: Permission<CaseVocabulary>, at unit: UnitReference, _ place: WalkPlace
  ) -> Who? {
    var holders = WalkWorld.holders(of: permission.role, at: unit)
    if let relation = permission.relation, relation == .handled {
      holders = holders.filter { place.file?.isBound(Bond(relation, of: $0)) ?? false }
    }
    let free = holders.filter { actor in
      !CaseVocabulary.vetoes.contains { place.file?.isBound(Bond($0, of: actor)) ?? false }
    }
    if !free.isEmpty, source.chance(92) { holders = free }
    // At times whoever has had the case in their hands before, in whatever post.
    let again = holders.filter { actor in
      [CaseRelation.handled, .decided].contains {
        place.file?.isBound(Bond($0, of: actor)) ?? false
      }
    }
    if !again.isEmpty, source.chance(20) { holders = again }
    guard !holders.isEmpty else { return nil }
    return Who(actor: source.pick(holders), role: permission.role, unit: unit)
  }
}
