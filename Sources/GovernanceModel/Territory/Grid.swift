/// A 网格: the villager groups of one village that one grid worker looks after.
///
/// Invariants: it lies in exactly one village; it has at least one villager group and none twice;
/// its networks are merged into it once each, so that one spot has one grid; nobody is its worker
/// twice; a code under the kit's own scheme is the grid's own.
public struct Grid: Hashable, Sendable {
  /// The names of grids: the village's twelve digits and three of its own.
  public typealias ID = Identifier<Grid>

  /// The grid's name in the kit.
  public let id: ID
  /// The village it lies in.
  public let village: DivisionCode
  /// The number of the grid within its village, 1 to 999.
  public let number: Int
  /// The numbers of the villager groups it covers (村民小组).
  public let groups: [Int]
  /// The networks that were merged into it (多网合一).
  public let mergedNetworks: Set<MergedNetwork>
  /// The code under which another system knows it, where one does.
  public let code: GridCode?
  /// Who leads it, where somebody does.
  public let leader: GridLeader?
  /// Who goes round in it.
  public let workers: [GridWorker]
  /// Its party group, where it has one.
  public let partyGroup: PartyGroup?

  /// Creates a grid.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public init(
    village: DivisionCode, number: Int, groups: [Int], mergedNetworks: Set<MergedNetwork>,
    code: GridCode? = nil, leader: GridLeader? = nil, workers: [GridWorker] = [],
    partyGroup: PartyGroup? = nil
  ) throws(ValidationError) {
    try ValidationError.check(
      "Grid",
      Self.findings(village: village, number: number, groups: groups, code: code, workers: workers))
    self.init(
      unchecked: village, number, groups, mergedNetworks, code, leader, workers, partyGroup)
  }

  private init(
    unchecked village: DivisionCode, _ number: Int, _ groups: [Int],
    _ mergedNetworks: Set<MergedNetwork>, _ code: GridCode?, _ leader: GridLeader?,
    _ workers: [GridWorker], _ partyGroup: PartyGroup?
  ) {
    id = Self.name(village, number)
    self.village = village
    self.number = number
    self.groups = groups
    self.mergedNetworks = mergedNetworks
    self.code = code
    self.leader = leader
    self.workers = workers
    self.partyGroup = partyGroup
  }

  private static func name(_ village: DivisionCode, _ number: Int) -> ID {
    Identifier(unchecked: "\(village)\(Digits.padded(number, to: 3))")
  }

  private static func findings(
    village: DivisionCode?, number: Int?, groups: [Int]?, code: GridCode?, workers: [GridWorker]?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let village, village.level != .village {
      findings.append(
        ValidationFinding(
          code: "grid.village.level", path: "$.village",
          what: Wording(zh: "网格须属于一个村(社区)", en: "A grid belongs to exactly one village"),
          found: village.level.wording, expected: Wording(zh: "村级区划代码", en: "a village's code")))
    }
    if let number, !(1...999).contains(number) {
      findings.append(
        ValidationFinding(
          code: "grid.number", path: "$.number",
          what: Wording(zh: "网格序号超出范围", en: "The grid's number is out of range"),
          found: "\(number)", expected: Wording(zh: "1 至 999", en: "1 to 999")))
    }
    if let groups, groups.isEmpty || Set(groups).count != groups.count {
      findings.append(
        ValidationFinding(
          code: "grid.groups", path: "$.groups",
          what: Wording(zh: "村民小组为空或重复", en: "The villager groups are empty or repeated"),
          found: groups.map(String.init).joined(separator: ", "),
          expected: Wording(zh: "至少一个且不重复", en: "at least one, none twice")))
    }
    if let workers, Set(workers.map(\.actor)).count != workers.count {
      findings.append(
        ValidationFinding(
          code: "grid.workers", path: "$.workers",
          what: Wording(zh: "网格员重复", en: "Somebody is a worker of the grid twice"),
          found: "\(workers.count)", expected: Wording(zh: "每人一项", en: "each person once")))
    }
    if let village, let number, let code, code.scheme == .village15,
      code.digits != name(village, number).rawValue
    {
      findings.append(
        ValidationFinding(
          code: "grid.code", path: "$.code.digits",
          what: Wording(zh: "网格编码不属于该网格", en: "The code is another grid's"),
          found: Wording(zh: "其他编码", en: "another code"),
          expected: Wording(zh: "村码加序号", en: "the village's code and the grid's number")))
    }
    return findings
  }
}

extension Grid: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Grid>("Grid", zh: "网格", en: "a grid") { door in
    let village = door.required("village", \.village, .division, zh: "所属村", en: "its village")
    let number = door.required(
      "number", \.number, .integer(1...999), zh: "村内序号", en: "its number within the village")
    let groups = door.required(
      "groups", \.groups, .distinct(.integer(1...999), 1...99), zh: "村民小组序号",
      en: "the numbers of its villager groups")
    let merged = door.defaulted(
      "mergedNetworks", \.mergedNetworks, .set(.code()), usually: [], zh: "并入的网格",
      en: "the networks merged into it")
    let code = door.optional("code", \.code, .object(), zh: "外部编码", en: "its code elsewhere")
    let leader = door.optional("leader", \.leader, .object(), zh: "网格长", en: "its leader")
    let workers = door.defaulted(
      "workers", \.workers, .list(.object(), 0...50), usually: [], zh: "网格员", en: "its workers")
    let party = door.optional(
      "partyGroup", \.partyGroup, .object(), zh: "网格党小组", en: "its party group")
    door.report(
      findings(
        village: village, number: number, groups: groups, code: code ?? nil, workers: workers))
    guard let village, let number, let groups, let merged, let code, let leader, let workers,
      let party
    else { return nil }
    return Grid(unchecked: village, number, groups, merged, code, leader, workers, party)
  }
}
