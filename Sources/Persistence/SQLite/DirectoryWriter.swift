#if SQLite
  import GRDB
  import GovernanceModel
  import GovernanceWorkflow

  /// Writes one directory, batch by batch, within a transaction that its caller opens and closes.
  final class DirectoryWriter {
    private let codes: CodeBook
    private let addDivision: Prepared
    private let addCenter: Prepared
    private let addOrgan: Prepared
    private let addGrid: Prepared
    private let addUnit: Prepared
    private let addHousehold: Prepared
    private let dropHousehold: Prepared
    private let addActor: Prepared
    private let dropPosts: Prepared
    private let addPost: Prepared
    private let findDivision: Prepared
    private let findGrid: Prepared
    private let findUnit: Prepared

    /// The grid and the unit written to last; a directory names them many times in a row.
    private var grid: (id: Grid.ID, key: Int64)?
    private var unit: (id: HouseholdUnit.ID, key: Int64)?
    /// How long the names of units are: as long as all are equal, no name begins with another.
    private var nameLengths: Set<Int>

    init(_ db: Database, _ codes: CodeBook) throws {
      self.codes = codes
      addDivision = try Prepared(db, DirectorySQL.division)
      addCenter = try Prepared(db, DirectorySQL.center)
      addOrgan = try Prepared(db, DirectorySQL.organ)
      addGrid = try Prepared(db, DirectorySQL.grid)
      addUnit = try Prepared(db, DirectorySQL.unit)
      addHousehold = try Prepared(db, DirectorySQL.household)
      dropHousehold = try Prepared(db, "DELETE FROM household WHERE unit = ? AND suffix = ?")
      addActor = try Prepared(db, DirectorySQL.actor)
      dropPosts = try Prepared(db, "DELETE FROM post WHERE actor = ?")
      addPost = try Prepared(db, "INSERT INTO post (actor, place, role, unit) VALUES (?, ?, ?, ?)")
      findDivision = try Prepared(db, "SELECT 1 FROM division WHERE code = ?")
      findGrid = try Prepared(db, "SELECT key FROM grid WHERE id = ?")
      findUnit = try Prepared(db, "SELECT key FROM household_unit WHERE id = ?")
      let lengths = try Prepared(db, "SELECT DISTINCT length(id) FROM household_unit")
      nameLengths = Set(try lengths.all { Int($0.int(0)) })
    }

    func write(_ batch: DirectoryBatch) throws {
      for division in batch.divisions { try write(division) }
      for center in batch.centers { try write(center) }
      for organ in batch.organs { try write(organ) }
      for grid in batch.grids { try write(grid) }
      for unit in batch.units { try write(unit) }
      for household in batch.households { try write(household) }
      for actor in batch.actors { try write(actor) }
    }

    private func write(_ division: Division) throws {
      try addDivision.bind(1, Int64(division.code.number))
      try addDivision.bind(2, division.name)
      try addDivision.bind(3, try JSONList.text(division.aliases))
      try addDivision.bind(4, division.isSynthetic ? 1 : 0)
      try addDivision.bind(5, form(division))
      try addDivision.run()
    }

    private func write(_ center: Center) throws {
      try check(center.division, for: "Center \(center.id)")
      try addCenter.bind(1, center.id.rawValue)
      try addCenter.bind(2, Int64(center.division.number))
      try addCenter.bind(3, center.name)
      try addCenter.bind(4, try JSONList.text(center.rooms.map(\.code)))
      try addCenter.bind(5, try JSONList.text(center.groups.map(\.rawValue).sorted()))
      try addCenter.bind(6, try JSONList.text(center.directors.map(\.rawValue)))
      try addCenter.bind(7, center.demonstration?.rawValue)
      try addCenter.bind(8, form(center))
      try addCenter.run()
    }

    private func write(_ organ: Organ) throws {
      try check(organ.division, for: "Organ \(organ.id)")
      try addOrgan.bind(1, organ.id.rawValue)
      try addOrgan.bind(2, Int64(organ.division.number))
      try addOrgan.bind(3, organ.name)
      try addOrgan.bind(4, organ.capacity.rawValue)
      try addOrgan.bind(5, form(organ))
      try addOrgan.run()
    }

    private func write(_ grid: Grid) throws {
      try check(grid.village, for: "Grid \(grid.id)")
      try addGrid.bind(1, grid.id.rawValue)
      try addGrid.bind(2, Int64(grid.village.number))
      try addGrid.bind(3, grid.number)
      try addGrid.bind(4, try JSONList.text(grid.groups))
      try addGrid.bind(5, try JSONList.text(grid.mergedNetworks.map(\.rawValue).sorted()))
      try addGrid.bind(6, form(grid))
      try addGrid.run()
    }

    private func form(_ value: some WireType) -> String {
      String(decoding: value.canonicalJSON, as: UTF8.self)
    }

    private func write(_ unit: HouseholdUnit) throws {
      try addUnit.bind(1, unit.id.rawValue)
      try addUnit.bind(2, try gridKey(unit))
      try addUnit.bind(3, unit.size)
      try addUnit.bind(4, unit.sizeReason)
      try addUnit.bind(5, unit.channel.rawValue)
      let head = unit.headship.head
      try addUnit.bind(6, head?.id.rawValue)
      try addUnit.bind(7, head?.household.rawValue)
      try addUnit.bind(8, (head?.inOfficeSince.dayNumber).map { Int64($0) })
      var vacantSince: Int64?
      if case .vacant(let day) = unit.headship { vacantSince = Int64(day.dayNumber) }
      try addUnit.bind(9, vacantSince)
      let isPlain = unit.sizePolicy == nil && head?.through == nil
      try addUnit.bind(10, isPlain ? nil : form(unit))
      try addUnit.run()
      nameLengths.insert(unit.id.rawValue.utf8.count)
    }

    private func write(_ household: Household) throws {
      let key = try unitKey(household)
      let name = household.id.rawValue.utf8
      let length = household.unit.rawValue.utf8.count
      if nameLengths.count > 1 { try leaveOtherUnits(household) }
      try addHousehold.bind(1, key)
      try addHousehold.bind(2, String(decoding: name.dropFirst(length), as: UTF8.self))
      try addHousehold.bind(3, household.residents)
      try addHousehold.run()
    }

    /// Where one unit's name begins with another's, a household's name may be composed in two ways.
    private func leaveOtherUnits(_ household: Household) throws {
      let name = household.id.rawValue.utf8
      for length in nameLengths
      where length <= name.count && length != household.unit.rawValue.utf8.count {
        try findUnit.bind(1, String(decoding: name.prefix(length), as: UTF8.self))
        guard let other = try findUnit.first({ $0.int(0) }) else { continue }
        try dropHousehold.bind(1, other)
        try dropHousehold.bind(2, String(decoding: name.dropFirst(length), as: UTF8.self))
        try dropHousehold.run()
      }
    }

    private func write(_ actor: Actor) throws {
      try addActor.bind(1, actor.id.rawValue)
      guard let key = try addActor.first({ $0.int(0) }) else { return }
      try dropPosts.bind(1, key)
      try dropPosts.run()
      for (place, post) in actor.posts.enumerated() {
        try addPost.bind(1, key)
        try addPost.bind(2, place)
        try addPost.bind(3, codes.number(post.role))
        try addPost.bind(4, codes.number(post.unit))
        try addPost.run()
      }
    }

    private func check(_ division: DivisionCode, for part: String) throws {
      try findDivision.bind(1, Int64(division.number))
      guard try findDivision.first({ _ in true }) != nil else {
        throw StoreError.invalidDirectory(part, in: "division \(division)")
      }
    }

    private func gridKey(_ unit: HouseholdUnit) throws -> Int64 {
      if let grid, grid.id == unit.grid { return grid.key }
      try findGrid.bind(1, unit.grid.rawValue)
      guard let key = try findGrid.first({ $0.int(0) }) else {
        throw StoreError.invalidDirectory("Unit \(unit.id)", in: "grid \(unit.grid)")
      }
      grid = (unit.grid, key)
      return key
    }

    private func unitKey(_ household: Household) throws -> Int64 {
      if let unit, unit.id == household.unit { return unit.key }
      try findUnit.bind(1, household.unit.rawValue)
      guard let key = try findUnit.first({ $0.int(0) }) else {
        throw StoreError.invalidDirectory("Household \(household.id)", in: "unit \(household.unit)")
      }
      unit = (household.unit, key)
      return key
    }
  }
#endif
