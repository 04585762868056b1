import GovernanceModel
import GovernanceWorkflow

/// How a case gets away from an owner that was named as accused, state by state.
enum WalkWayOut {
  private struct Door {
    let action: CaseAction
    let roles: [CaseRole]
    /// Nothing for the residents.
    let unit: UnitReference?
  }

  /// A sentence on the way out that is closed, or nothing.
  static func missing(_ moment: WalkMoment) -> String? {
    guard !moment.events.isEmpty, let file = moment.after, let owner = moment.rules.owner(of: file),
      moment.pastAfter.accusesAnybody
    else { return nil }
    let past = moment.pastAfter
    let doors = [door(of: file, owner, past), exit(of: file, past)].compactMap { $0 }
    let closed = doors.first { door in
      let people = people(at: door, file, past)
      return !people.isEmpty
        && !people.contains { actor, role in
          moment.rules.permittedActions(
            for: actor, as: role, at: door.unit, on: file, in: moment.context
          ).contains { $0.action == door.action && $0.isAllowed }
        }
    }
    return closed.map {
      "\(owner) has it in \(file.state.rawValue) and nobody may \($0.action.rawValue)"
    }
  }

  /// The way out of the centers, where nobody above is free of the accused.
  private static func exit(of file: CaseFile, _ past: WalkPast) -> Door? {
    guard [.assessed, .returned, .inHandling].contains(file.state),
      let center = file.seats[.receivingCenter], !past.isExcluded(center, center: center),
      past.isUnderAccused(center)
    else { return nil }
    return Door(action: .referOut, roles: [.dispatcher], unit: center)
  }

  /// The way out, or nothing where there is none by the exceptions that are written down.
  private static func door(of file: CaseFile, _ owner: UnitReference, _ past: WalkPast) -> Door? {
    let center = file.seats[.receivingCenter] ?? owner
    guard past.isExcluded(owner, center: center) else { return nil }
    let isFree = !past.isExcluded(center, center: center)
    switch file.state {
    case .inConsultation where isFree:
      return Door(action: .convene, roles: [.dispatcher], unit: center)
    case .inHandling where isFree:
      return Door(action: .replaceLead, roles: [.dispatcher], unit: center)
    case .inMediation where isFree:
      return Door(action: .endMediation, roles: [.dispatcher], unit: center)
    case .underReview, .underReReview:
      // Where nobody above it is free of the accused, the petitioner has nobody to turn to; and a gap in the
      // directory, for which an organ of a division around it may do, is none of this world's.
      let above = WalkWorld.directory.offices(above: owner)
      guard above.contains(where: { !past.isUnderAccused($0) }) else { return nil }
      let isFirst = file.state == .underReview
      return Door(action: isFirst ? .requestReview : .requestReReview, roles: [.party], unit: nil)
    default:
      // The county's center has nobody above it in the directory: an accused one keeps its case.
      let above = WalkWorld.directory.offices(above: center)
      guard let above = above.first(where: { !past.isExcluded($0, center: center) }) else {
        return nil
      }
      return Door(
        action: .acceptCustody, roles: [.intake, .assessor, .dispatcher, .director], unit: above)
    }
  }

  private static func people(
    at door: Door, _ file: CaseFile, _ past: WalkPast
  ) -> [(Actor.ID, CaseRole)] {
    guard let unit = door.unit else { return past.parties.sorted().map { ($0, .party) } }
    return door.roles.flatMap { role in
      WalkWorld.holders(of: role, at: unit).filter {
        !past.isBarred($0, at: unit, center: file.seats[.receivingCenter])
      }
      .map { ($0, role) }
    }
  }
}
