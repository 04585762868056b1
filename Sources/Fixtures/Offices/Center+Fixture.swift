import GovernanceModel

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
    var roles = ["intake", "assessor", "dispatcher", "verifier", "feedbackOfficer", "supervisor"]
    if tier == .village { roles.append("mediator") }
    let posts = roles.map { (name: $0, role: $0) }
    let direction = directors.indices.map { index in
      (name: index == 0 ? "director" : "director\(index + 1)", role: "director")
    }
    return (posts + direction).map { post in
      Actor(
        id: Identifier(unchecked: "\(id)-\(post.name)"), posts: [Post(role: post.role, at: unit)])
    }
  }
}
