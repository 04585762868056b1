/// A 联户单元: about ten neighbouring households that look after one another.
///
/// Invariants: it lies in one grid; its size keeps the policy; it has at most one active head, and
/// none only while a vacancy is open.
public struct HouseholdUnit: Hashable, Sendable {
  /// The names of units: the grid's fifteen digits and three of its own.
  public typealias ID = Identifier<HouseholdUnit>

  /// The unit's name in the kit.
  public let id: ID
  /// The grid it lies in.
  public let grid: Grid.ID
  /// How many households it has.
  public let size: Int
  /// Why the size lies outside the usual range, where it does.
  public let sizeReason: String?
  /// The head, or the open vacancy.
  public let headship: Headship
  /// The unit's message channel, one for each unit.
  public let channel: Identifier<MessageChannel>

  /// Creates a unit.
  ///
  /// - Throws: `ValidationError` with every broken invariant.
  public init(
    id: ID, grid: Grid.ID, size: Int, sizeReason: String? = nil, headship: Headship,
    channel: Identifier<MessageChannel>, policy: UnitSizePolicy = .standard
  ) throws(ValidationError) {
    var findings: [ValidationFinding] = []
    if !policy.hard.contains(size) {
      findings.append(
        ValidationFinding(
          code: "unit.size.hard", path: "size",
          what: Wording(zh: "联户单元户数超出允许范围", en: "The unit's size is outside the allowed range"),
          found: "\(size)",
          expected: Wording(
            zh: "\(policy.hard.lowerBound) 至 \(policy.hard.upperBound) 户",
            en: "\(policy.hard.lowerBound) to \(policy.hard.upperBound) households")))
    } else if !policy.soft.contains(size), sizeReason?.isEmpty ?? true {
      findings.append(
        ValidationFinding(
          code: "unit.size.reason", path: "sizeReason",
          what: Wording(
            zh: "户数超出常规范围而未说明理由", en: "The size is outside the usual range without a reason"),
          found: "\(size)",
          expected: Wording(
            zh: "理由,或 \(policy.soft.lowerBound) 至 \(policy.soft.upperBound) 户",
            en: "a reason, or \(policy.soft.lowerBound) to \(policy.soft.upperBound) households")))
    }
    if !id.rawValue.hasPrefix(grid.rawValue) {
      findings.append(
        ValidationFinding(
          code: "unit.grid", path: "grid",
          what: Wording(zh: "联户单元不属于该网格", en: "The unit's name is not within its grid"),
          found: "\(id)",
          expected: Wording(zh: "以 \(grid) 开头", en: "a name that begins with \(grid)")))
    }
    try ValidationError.check("HouseholdUnit", findings)
    self.id = id
    self.grid = grid
    self.size = size
    self.sizeReason = sizeReason
    self.headship = headship
    self.channel = channel
  }
}
