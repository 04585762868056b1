import GovernanceModel
import GovernanceWorkflow

/// One change to a command that would be done, or to the case it is about.
///
/// In words: `without FIELD`, `without detail`, `usual case`, `set FACT`, `clear FACT`, `start DUTY`,
/// `end DUTY`, `lapse DUTY`, `bind RELATION to self`, `to member`, `to target`,
/// `to above target`, `to top target` (the last office above it) or `to top` (of the receiving center); every other is a change of what the command brings, see ``DetailChange``.
struct GuardChange {
  struct Unknown: Error {
    let change: String
  }

  let words: String

  func applied(to attempt: Attempt, in stand: Stand) throws -> Attempt {
    let parts = words.split(separator: " ").map(String.init)
    var changed = attempt
    switch (parts.first, parts.last) {
    case (_, "detail") where words == "without detail": changed.detail = .nothing
    case ("without", .some(let field)): changed.fields.removeAll { $0.name == field }
    case ("usual", _): changed.scene = stand.base
    case ("set", .some(let code)), ("clear", .some(let code)):
      guard let fact = CaseFact(rawValue: code), fact.isKept else { throw Unknown(change: words) }
      changed.scene = try attempt.scene.holding(fact, parts.first == "set")
    case ("start", .some(let code)), ("end", .some(let code)), ("lapse", .some(let code)):
      guard let duty = CaseDuty(rawValue: code) else { throw Unknown(change: words) }
      changed.scene = try scene(attempt.scene, parts[0], duty)
    case ("bind", .some(let whom)) where parts.count > 3:
      guard let relation = CaseRelation(rawValue: parts[1]) else { throw Unknown(change: words) }
      changed.scene = try bound(attempt, relation, whom, where: parts[3])
    default: changed = try DetailChange(words: words).applied(to: attempt)
    }
    return changed
  }

  private func scene(_ scene: Scene, _ verb: String, _ duty: CaseDuty) throws -> Scene {
    var changes = Changes<CaseVocabulary>()
    switch verb {
    case "start": return try scene.owing([duty])
    case "end": changes.ended = [duty]
    default: changes.overdue = [duty]
    }
    return try scene.after(.nameAccused, by: nil, .nothing, changes)
  }

  private func bound(
    _ attempt: Attempt, _ relation: CaseRelation, _ whom: String, where place: String
  ) throws -> Scene {
    if whom == "self" { return try attempt.scene.binding([Bond(relation, of: attempt.actor)]) }
    if whom == "member", case .conclusion(let conclusion) = attempt.detail,
      let member = conclusion.members.first
    {
      return try attempt.scene.binding([Bond(relation, of: member)])
    }
    if whom == "top", let own = attempt.scene.file?.seats[.receivingCenter],
      let top = WalkTown.directory.offices(above: own).last
    {
      return try attempt.scene.binding([Bond(relation, of: top)])
    }
    guard let target = attempt.target else { throw Unknown(change: words) }
    let above = WalkTown.directory.offices(above: target)
    let unit =
      switch place {
      case "above": above.first
      case "top": above.last
      default: target
      }
    guard let unit else { throw Unknown(change: words) }
    return try attempt.scene.binding([Bond(relation, of: unit)])
  }
}

extension Attempt {
  /// The office that the act would reach.
  var target: UnitReference? {
    switch detail {
    case .consultation(let consultation): consultation.invited.last
    case .order(let order): order.lead
    case .support(let unit): unit
    case .custody(let center): center
    case .reviewRequest(let request): request.organ
    case .referral(let referral): referral.destination
    case .whistle(let call): call.called.first
    default: unit
    }
  }
}

extension Scene {
  /// The case with a kept fact as it would be if other acts had gone before.
  func holding(_ fact: CaseFact, _ holds: Bool) throws -> Scene {
    var changes = Changes<CaseVocabulary>()
    if holds { changes.set = [fact] } else { changes.cleared = [fact] }
    return try after(.nameAccused, by: nil, .nothing, changes)
  }
}
