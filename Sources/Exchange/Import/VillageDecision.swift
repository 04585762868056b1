import GovernanceModel
import GovernanceWorkflow

/// Decides what comes of rows, by what is there.
struct VillageDecision {
  private let grids: Set<Grid.ID>
  private var units: [HouseholdUnit.ID: HouseholdUnit]
  private let households: [Household.ID: Household]
  /// What is to be written.
  private(set) var batch = DirectoryBatch()

  init(_ known: DirectoryBatch) {
    grids = Set(known.grids.map(\.id))
    units = Dictionary(known.units.map { ($0.id, $0) }) { first, _ in first }
    households = Dictionary(known.households.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Whether the row is new or says something else than what is there.
  ///
  /// - Throws: ``ValidationError`` with everything that keeps it from being taken.
  mutating func isNew(_ row: VillageRow) throws(ValidationError) -> Bool {
    switch row.content {
    case .household(let household): try isNew(household)
    case .unit(let id, let grid, let draft, let vacantSince):
      try isNew(id, in: grid, draft, vacantSince: vacantSince)
    case .head(let head, let unit): try isNew(head, of: unit)
    }
  }

  private mutating func isNew(_ household: Household) throws(ValidationError) -> Bool {
    guard units[household.unit] != nil else { throw missing("unit", of: .households) }
    guard households[household.id] != household else { return false }
    batch.households.append(household)
    return true
  }

  private mutating func isNew(
    _ id: HouseholdUnit.ID, in grid: Grid.ID, _ draft: Draft<HouseholdUnit>, vacantSince: String?
  ) throws(ValidationError) -> Bool {
    guard grids.contains(grid) else { throw missing("grid", of: .units) }
    let present = units[id]
    var draft = draft
    if let present {
      // A head that is in office is not put out of it by a table of units.
      draft.headship = present.headship
      if let policy = present.sizePolicy { draft.sizePolicy = policy }
    } else if let vacantSince {
      draft["headship"] = ["type": "vacant", "since": .string(vacantSince)]
    } else {
      throw refusal(
        .units, "table.vacantSince", "vacantSince", zh: "新单元没有联户长,也没有空缺起始日",
        en: "The unit is new, and nothing says since when it has no head",
        found: Wording(zh: "空", en: "nothing"), expected: Wording(zh: "日期", en: "a date"))
    }
    return note(try HouseholdUnit(validating: draft), instead: present)
  }

  private mutating func isNew(
    _ head: HouseholdHead, of id: HouseholdUnit.ID
  ) throws(ValidationError) -> Bool {
    guard let unit = units[id] else { throw missing("unit", of: .heads) }
    guard households[head.household] != nil else { throw missing("household", of: .heads) }
    var draft = Draft(of: unit)
    draft.headship = .held(head)
    return note(try HouseholdUnit(validating: draft), instead: unit)
  }

  private mutating func note(_ unit: HouseholdUnit, instead present: HouseholdUnit?) -> Bool {
    guard unit != present else { return false }
    units[unit.id] = unit
    batch.units.append(unit)
    return true
  }

  private func missing(_ column: String, of table: VillageTable) -> ValidationError {
    let heading = table.columns.first { $0.code == column }?.heading ?? Wording(zh: "", en: "")
    return refusal(
      table, "table.\(column).unknown", column, zh: "该\(heading.zh)不存在",
      en: "There is no such \(heading.en)",
      found: Wording(zh: "未建立的编号", en: "a name that is not there"),
      expected: Wording(zh: "已建立的编号", en: "one that is there"))
  }

  private func refusal(
    _ table: VillageTable, _ code: String, _ column: String, zh: String, en: String,
    found: Wording, expected: Wording
  ) -> ValidationError {
    ValidationError(
      subject: table.rawValue,
      findings: [
        ValidationFinding(
          code: code, path: "$.\(column)", what: Wording(zh: zh, en: en), found: found,
          expected: expected)
      ])
  }
}
