import GovernanceModel
import GovernanceWorkflow

/// One row that could be read, before it is known what is there.
struct VillageRow: Sendable {
  /// What a row says.
  enum Content: Sendable {
    case household(Household)
    /// Who heads the unit is not its table's to say, so only a draft of the rest can be made.
    case unit(HouseholdUnit.ID, grid: Grid.ID, Draft<HouseholdUnit>, vacantSince: String?)
    case head(HouseholdHead, of: HouseholdUnit.ID)
  }

  let content: Content

  /// What the decision about the row has to look for.
  func ask(about names: inout DirectoryNames) {
    switch content {
    case .household(let household):
      names.units.insert(household.unit)
      names.households[household.id] = household.unit
    case .unit(let id, let grid, _, _):
      names.units.insert(id)
      names.grids.insert(grid)
    case .head(let head, let unit):
      names.units.insert(unit)
      names.households[head.household] = unit
    }
  }
}
