import GovernanceFixtures
import GovernanceModel
import GovernanceWorkflow
import StoryTelling

/// The offices of an election in a village of the fixture, and who acts for each.
///
/// The fixture's police stations stand under nobody; here an objection needs an office above.
struct Offices: Sendable {
  let convenor: UnitReference
  let police: UnitReference
  let policeAbove: UnitReference
  let branch: UnitReference
  let township: UnitReference

  /// What is loaded into a directory: the village and the offices, and nothing else of the district.
  let batches: [DirectoryBatch]

  init(
    of village: VillageFixture, township: TownshipFixture, county: CountyFixture
  ) throws(StoryError) {
    let above = try Self.organ("county-police", in: county.division, "公安局")
    let police = try Self.organ("police", in: township.division, "派出所", under: above.id)
    let branch = try Self.organ("branch", in: village.division, "党支部")
    let office = try Self.organ("office", in: township.division, "联户长备案窗口")
    convenor = village.center.unit
    self.police = police.unit
    policeAbove = above.unit
    self.branch = branch.unit
    self.township = office.unit
    var batch = DirectoryBatch()
    batch.organs = [above, police, branch, office]
    let posts: [(ElectionRole, UnitReference)] = [
      (.convenor, village.center.unit), (.policeReviewer, police.unit),
      (.policeReviewer, above.unit), (.branch, branch.unit), (.township, office.unit),
    ]
    for (role, unit) in posts {
      batch.actors.append(
        Actor(id: try Self.actor(role, at: unit), posts: [Post(role: role.rawValue, at: unit)]))
    }
    batches = [
      DirectoryBatch(divisions: [county.division]), DirectoryBatch(divisions: [township.division]),
      village.batch, batch,
    ]
  }

  /// Who acts in a role for an office.
  static func actor(_ role: ElectionRole, at unit: UnitReference) throws(StoryError) -> Actor.ID {
    let name = unit.description.replacing("/", with: "-")
    return try ElectionStory.id("\(name)-\(role.rawValue)")
  }

  private static func organ(
    _ kind: String, in division: Division, _ title: String, under superior: Organ.ID? = nil
  ) throws(StoryError) -> Organ {
    let id: Organ.ID = try ElectionStory.id("election-\(kind)-\(division.code)")
    do {
      return try Organ(
        id: id, division: division.code, name: division.name + title, capacity: .organ,
        superior: superior)
    } catch { throw StoryError(zh: error.message(.zh), en: error.message(.en)) }
  }
}
