#if SQLite
  import GovernanceModel
  import GovernanceWorkflow

  /// A directory of made-up villages, one batch a village, made as it is asked for.
  struct SyntheticVillages: Sequence, Sendable {
    let count: Int
    let gridsPerVillage = 5
    let unitsPerGrid: Int

    func makeIterator() -> AnyIterator<DirectoryBatch> {
      var next = 0
      return AnyIterator {
        guard next < count else { return nil }
        defer { next += 1 }
        return batch(next)
      }
    }

    private func batch(_ index: Int) -> DirectoryBatch {
      var batch = DirectoryBatch()
      guard let county = DivisionCode(number: 520_221_000_000),
        let village = DivisionCode(
          number: 520_221_001_000 + UInt64(index / 900) * 1000 + UInt64(index % 900) + 1)
      else { return batch }
      if index == 0, let division = try? Division(code: county, name: "某区") {
        batch.divisions.append(division)
      }
      if let division = try? Division(code: village, name: "\(index)村", isSynthetic: true) {
        batch.divisions.append(division)
      }
      if let id = Center.ID("C-\(village)"),
        let center = try? Center(
          id: id, division: village, name: "\(index)村综治中心", rooms: FunctionRoom.required,
          groups: Set(WorkingGroup.allCases), directors: [.villageSecretary])
      {
        batch.centers.append(center)
      }
      for number in 1...gridsPerVillage {
        guard
          let grid = try? Grid(
            village: village, number: number, groups: [number], mergedNetworks: [.fireSafety])
        else { continue }
        batch.grids.append(grid)
        for unit in 1...unitsPerGrid { add(unit, to: grid, &batch) }
      }
      return batch
    }

    private func add(_ number: Int, to grid: Grid, _ batch: inout DirectoryBatch) {
      let name = "\(grid.id)\(number + 1000)".replacing("\(grid.id)1", with: "\(grid.id)")
      guard let id = HouseholdUnit.ID(name), let head = HouseholdHead.ID("H-\(name)"),
        let home = Household.ID("\(name)01"), let channel = Identifier<MessageChannel>("Q-\(name)"),
        let unit = try? HouseholdUnit(
          id: id, grid: grid.id, size: 11,
          headship: .held(
            HouseholdHead(id: head, household: home, inOfficeSince: CivilDate(dayNumber: 20_000))),
          channel: channel)
      else { return }
      batch.units.append(unit)
      for household in 1...11 {
        let suffix = household < 10 ? "0\(household)" : "\(household)"
        guard let id = Household.ID(name + suffix),
          let household = try? Household(id: id, unit: unit.id, residents: 1 + household % 5)
        else { continue }
        batch.households.append(household)
      }
    }
  }
#endif
