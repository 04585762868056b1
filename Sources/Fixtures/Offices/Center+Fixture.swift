import GovernanceModel
import GovernanceWorkflow

extension Center {
  /// Creates the center of a division as the mechanism asks for it, with nothing left out.
  ///
  /// - Throws: `ValidationError` when the division's level has no centers.
  init(serving division: Division, prefix: String = "", demonstration: Tier?)
    throws(ValidationError)
  {
    try self.init(
      id: Identifier(unchecked: division.code.description), division: division.code,
      name: "\(prefix)\(division.name)综治中心", rooms: FunctionRoom.required,
      groups: Set(WorkingGroup.allCases),
      directors: division.code.tier.map(Directorship.required(at:)) ?? [],
      demonstration: demonstration)
  }

  /// One member of staff for each role that the loop needs at a center, and for each director.
  ///
  /// One person a role keeps the separation of duties visible: handler and verifier, requester and
  /// approver are never the same.
  var staff: [Actor] {
    var roles: [CaseRole] = [
      .intake, .assessor, .dispatcher, .verifier, .feedbackOfficer, .supervisor,
    ]
    if tier == .village { roles.append(.mediator) }
    let posts = roles.map { actor(as: $0, named: $0.rawValue) }
    let direction = directors.indices.map { index in
      actor(as: .director, named: index == 0 ? "director" : "director\(index + 1)")
    }
    return posts + direction
  }

  private func actor(as role: CaseRole, named name: String) -> Actor {
    Actor(
      id: Identifier(unchecked: "\(id)-\(name)"), posts: [Post(role: role.rawValue, at: unit)])
  }
}
