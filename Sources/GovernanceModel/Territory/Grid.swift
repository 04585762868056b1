/// A 网格: the villager groups of one village that one grid worker looks after.
///
/// Invariants: it lies in exactly one village; it has at least one villager group and none twice.
public struct Grid: Hashable, Sendable {
  /// The names of grids: the village's twelve digits and three of its own.
  public typealias ID = Identifier<Grid>

  /// The grid's name in the kit.
  public let id: ID
  /// The village it lies in.
  public let village: DivisionCode
  /// The number of the grid within its village.
  public let number: Int
  /// The numbers of the villager groups it covers (村民小组).
  public let groups: [Int]
  /// The networks that were merged into it (多网合一).
  public let mergedNetworks: Set<MergedNetwork>

  /// Creates a grid.
  ///
  /// - Throws: `ValidationError` with every broken invariant.
  public init(
    village: DivisionCode, number: Int, groups: [Int], mergedNetworks: Set<MergedNetwork>
  ) throws(ValidationError) {
    var findings: [ValidationFinding] = []
    if village.level != .village {
      findings.append(
        ValidationFinding(
          code: "grid.village.level", path: "village",
          what: Wording(zh: "网格须属于一个村(社区)", en: "A grid belongs to exactly one village"),
          found: "\(village) (\(village.level.rawValue))",
          expected: Wording(zh: "村级区划代码", en: "a village's code")))
    }
    if !(1...999).contains(number) {
      findings.append(
        ValidationFinding(
          code: "grid.number", path: "number",
          what: Wording(zh: "网格序号超出范围", en: "The grid's number is out of range"),
          found: "\(number)", expected: Wording(zh: "1 至 999", en: "1 to 999")))
    }
    if groups.isEmpty || Set(groups).count != groups.count {
      findings.append(
        ValidationFinding(
          code: "grid.groups", path: "groups",
          what: Wording(zh: "村民小组为空或重复", en: "The villager groups are empty or repeated"),
          found: groups.map(String.init).joined(separator: ", "),
          expected: Wording(zh: "至少一个且不重复", en: "at least one, none twice")))
    }
    try ValidationError.check("Grid", findings)
    id = Identifier(unchecked: "\(village)\(Digits.padded(number, to: 3))")
    self.village = village
    self.number = number
    self.groups = groups
    self.mergedNetworks = mergedNetworks
  }
}
