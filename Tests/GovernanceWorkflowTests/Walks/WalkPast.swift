import GovernanceModel
import GovernanceWorkflow

/// What somebody who only read the events would remember of a case: kept apart from the case file, so
/// that the file can be held against it.
struct WalkPast {
  /// Who handled it, as the decisions on the table define handling.
  private(set) var handlers: Set<Actor.ID> = []
  /// Who reviewed it.
  private(set) var reviewers: Set<Actor.ID> = []
  private(set) var accused: Set<Actor.ID> = []
  private(set) var accusedUnits: Set<UnitReference> = []
  private(set) var recused: Set<Actor.ID> = []
  /// Whether its answer was delivered and not set aside since.
  private(set) var isDelivered = false
  private(set) var parties: Set<Actor.ID> = []
  private(set) var lastActAt: Instant?

  private static let handling: Set<CaseAction> = [
    .accept, .submit, .settleOnSpot, .completeOrder, .startMediation, .agree,
  ]

  mutating func note(_ event: CaseEvent) {
    guard let actor = event.actor else { return }
    lastActAt = event.occurredAt
    if Self.handling.contains(event.action) { handlers.insert(actor) }
    // Where the receiving center ends a mediation it has not mediated.
    if event.action == .endMediation, event.role == .mediator { handlers.insert(actor) }
    switch event.action {
    case .decideReview, .remand, .decideReReview: reviewers.insert(actor)
    default: break
    }
    switch event.action {
    case .deliver, .decideReview: isDelivered = true
    case .remand, .reopen: isDelivered = false
    default: break
    }
    switch event.detail {
    case .registration(let registration):
      parties = Set(registration.parties)
      if event.role == .party { parties.insert(actor) }
    case .accused(let named):
      accused.formUnion(named.people)
      accusedUnits.formUnion(named.units)
    case .assessment(let assessment):
      accused.formUnion(assessment.accused)
      accusedUnits.formUnion(assessment.accusedUnits)
    case .recusal(let who): recused.insert(who)
    default: break
    }
  }

  var accusesAnybody: Bool { !accused.isEmpty || !accusedUnits.isEmpty }

  /// Whether an office is accused, or somebody accused holds a post there.
  func isAccused(_ unit: UnitReference) -> Bool {
    accusedUnits.contains(unit)
      || accused.contains { WalkWorld.posts(of: $0).contains { $0.unit == unit } }
  }

  /// Whether an office is accused or stands under one that is.
  func isUnderAccused(_ unit: UnitReference) -> Bool {
    ([unit] + WalkWorld.directory.offices(above: unit)).contains { isAccused($0) }
  }

  /// Whether an office must have no part in a case that a center has: it is accused or stands under one that is.
  ///
  /// Where the one at the top is accused, nobody could take the case from the center, so that it and those above
  /// it which are not accused themselves keep it until it leaves.
  func isExcluded(_ unit: UnitReference, center: UnitReference?) -> Bool {
    guard let center, isUnderAccused(unit), !isAccused(unit) else { return isUnderAccused(unit) }
    let way = [center] + WalkWorld.directory.offices(above: center)
    return !(isAccused(way[way.count - 1]) && way.contains(unit))
  }

  /// Whether somebody must not act in the case, whatever they ask for.
  func isBarred(_ actor: Actor.ID, at unit: UnitReference?, center: UnitReference?) -> Bool {
    accused.contains(actor) || recused.contains(actor)
      || (unit.map { isExcluded($0, center: center) } ?? false)
  }
}
