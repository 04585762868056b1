/// A 联户单元: about ten neighbouring households that look after one another.
///
/// It counts its households and names its head; what happens in them has no field, and neither has
/// any mark for or against a unit. Its channel may not be named by a number of somebody.
///
/// Invariants: its name begins with its grid's; its size keeps the policy; its head lives in one of
/// its households; it has at most one active head, and none only while a vacancy is open.
/// Requirement: RP-18.
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
  /// The policy that accepts the size, where ``UnitSizePolicy/standard`` does not.
  public let sizePolicy: UnitSizePolicy?
  /// The head, or the open vacancy.
  public let headship: Headship
  /// The unit's message channel, one for each unit.
  public let channel: Identifier<MessageChannel>

  /// Creates a unit.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public init(
    id: ID, grid: Grid.ID, size: Int, sizeReason: String? = nil, headship: Headship,
    channel: Identifier<MessageChannel>, policy: UnitSizePolicy = .standard
  ) throws(ValidationError) {
    var findings = Self.findings(ofReason: sizeReason)
    findings += Self.findings(
      id: id, grid: grid, size: size, sizeReason: findings.isEmpty ? .some(sizeReason) : nil,
      headship: headship, channel: channel, policy: policy)
    try ValidationError.check("HouseholdUnit", findings)
    self.init(unchecked: id, grid, size, sizeReason, headship, channel, policy)
  }

  private init(
    unchecked id: ID, _ grid: Grid.ID, _ size: Int, _ sizeReason: String?, _ headship: Headship,
    _ channel: Identifier<MessageChannel>, _ policy: UnitSizePolicy
  ) {
    self.id = id
    self.grid = grid
    self.size = size
    self.sizeReason = sizeReason
    let isStandard = UnitSizePolicy.standard.allows(size, withReason: sizeReason != nil)
    sizePolicy = isStandard ? nil : policy
    self.headship = headship
    self.channel = channel
  }

  /// The findings about a reason that could not stand on the wire.
  private static func findings(ofReason reason: String?) -> [ValidationFinding] {
    guard let reason else { return [] }
    var inspection = Inspection()
    _ = inspection.step(".sizeReason") { Form.sizeReason.read(.string(reason), &$0) }
    return inspection.findings
  }

  private static func findings(
    id: ID?, grid: Grid.ID?, size: Int?, sizeReason: String??, headship: Headship?,
    channel: Identifier<MessageChannel>?, policy: UnitSizePolicy?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let size, let policy {
      findings += self.findings(size: size, sizeReason: sizeReason, policy: policy)
    }
    guard let id else { return findings }
    if let grid, !id.rawValue.hasPrefix(grid.rawValue) || id.rawValue == grid.rawValue {
      findings.append(
        ValidationFinding(
          code: "unit.grid", path: "$.grid",
          what: Wording(zh: "联户单元不属于该网格", en: "The unit's name is not within its grid"),
          found: Shown.wording(of: id.rawValue),
          expected: Wording(zh: "以该网格标识开头的标识", en: "a name that begins with the grid's")))
    }
    if let household = headship?.head?.household,
      !household.rawValue.hasPrefix(id.rawValue)
    {
      findings.append(
        ValidationFinding(
          code: "unit.head", path: "$.headship.head.household",
          what: Wording(zh: "联户长不是成员户的成员", en: "The head lives in none of the unit's households"),
          found: Wording(zh: "其他单元的户", en: "a household of another unit"),
          expected: Wording(zh: "该单元的一户", en: "one of the unit's")))
    }
    if let channel {
      findings += PersonalNumber.findings(
        in: channel.rawValue, besides: id.rawValue, at: "$.channel")
    }
    return findings
  }

  private static func findings(
    size: Int, sizeReason: String??, policy: UnitSizePolicy
  ) -> [ValidationFinding] {
    if !policy.allows(size, withReason: true) {
      return [
        ValidationFinding(
          code: "unit.size.hard", path: "$.size",
          what: Wording(zh: "联户单元户数超出允许范围", en: "The unit's size is outside the allowed range"),
          found: "\(size)",
          expected: Wording(
            zh: "\(policy.hard.lowerBound) 至 \(policy.hard.upperBound) 户",
            en: "\(policy.hard.lowerBound) to \(policy.hard.upperBound) households"))
      ]
    }
    guard case .some(.none) = sizeReason, !policy.allows(size, withReason: false) else { return [] }
    return [
      ValidationFinding(
        code: "unit.size.reason", path: "$.sizeReason",
        what: Wording(
          zh: "户数超出常规范围而未说明理由", en: "The size is outside the usual range without a reason"),
        found: "\(size)",
        expected: Wording(
          zh: "理由,或 \(policy.soft.lowerBound) 至 \(policy.soft.upperBound) 户",
          en: "a reason, or \(policy.soft.lowerBound) to \(policy.soft.upperBound) households"))
    ]
  }
}

extension HouseholdUnit: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<HouseholdUnit>(
    "HouseholdUnit", zh: "联户单元", en: "a household unit"
  ) { door in
    let id = door.required("id", \.id, .structuredIdentifier(), zh: "标识", en: "its name")
    let grid = door.required("grid", \.grid, .structuredIdentifier(), zh: "所属网格", en: "its grid")
    let size = door.required(
      "size", \.size, .integer(UnitSizePolicy.sizes), zh: "户数", en: "how many households it has")
    let reason = door.optional(
      "sizeReason", \.sizeReason, .sizeReason, zh: "户数超出常规范围的理由",
      en: "why the size is unusual")
    let policy = door.optional(
      "sizePolicy", \.sizePolicy, .object(), zh: "户数规则,仅非默认时",
      en: "the policy that accepts the size, where the default does not")
    let headship = door.required(
      "headship", \.headship, .object(), zh: "联户长任职情况", en: "its head or vacancy")
    let channel = door.required(
      "channel", \.channel, .structuredIdentifier(), zh: "联户群", en: "its message channel")
    door.report(
      findings(
        id: id, grid: grid, size: size, sizeReason: reason, headship: headship, channel: channel,
        policy: policy.map { $0 ?? .standard }))
    guard let id, let grid, let size, let reason, let policy, let headship, let channel
    else { return nil }
    return HouseholdUnit(
      unchecked: id, grid, size, reason, headship, channel, policy ?? .standard)
  }
}

extension Form where Value == String {
  fileprivate static var sizeReason: Form { .text(1...200) }
}
