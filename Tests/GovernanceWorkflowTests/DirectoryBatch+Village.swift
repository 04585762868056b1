import GovernanceModel
import GovernanceWorkflow

extension DirectoryBatch {
  /// The people and offices of ``Village`` as a store loads them.
  static func village() throws(ValidationError) -> DirectoryBatch {
    var batch = DirectoryBatch()
    let codes = ["520204000000", "520204108000", "520204002000"].compactMap { DivisionCode($0) }
    for code in codes { batch.divisions.append(try Division(code: code, name: "某区划")) }
    for code in codes.dropFirst() {
      batch.centers.append(
        try Center(
          id: Village.id(code.description), division: code, name: "综治中心",
          rooms: FunctionRoom.required, groups: Set(WorkingGroup.allCases),
          directors: Directorship.required(at: .township)))
    }
    for office in [Village.landOffice, Village.police, Village.committee, Village.petitionOffice] {
      guard case .organ(let id) = office, let known = Village.directory.office(office) else {
        continue
      }
      batch.organs.append(
        try Organ(id: id, division: known.division, name: known.name, capacity: known.capacity))
    }
    batch.actors = ["intake", "assessor", "dispatcher", "land", "director"].compactMap {
      Village.directory.actor(Village.id($0))
    }
    return batch
  }
}
