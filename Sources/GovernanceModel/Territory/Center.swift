/// A 综治中心, where a tier's residents bring their troubles and where their handling is followed.
///
/// Invariants, all checked at the door: the tier is the division's; every required room and all
/// five groups are there; the directors are the ones the tier asks for.
public struct Center: Hashable, Sendable {
  /// The names of centers.
  public typealias ID = Identifier<Center>

  /// The center's name in the kit.
  public let id: ID
  /// The division it serves.
  public let division: DivisionCode
  /// The name on its door.
  public let name: String
  /// Its rooms.
  public let rooms: [FunctionRoom]
  /// Its working groups.
  public let groups: Set<WorkingGroup>
  /// The offices that direct it.
  public let directors: [Directorship]
  /// Whether it is a demonstration site, and of which tier's programme.
  public let demonstration: Tier?

  /// Creates a center.
  ///
  /// - Throws: `ValidationError` with every broken invariant.
  public init(
    id: ID, division: DivisionCode, name: String, rooms: [FunctionRoom],
    groups: Set<WorkingGroup>, directors: [Directorship], demonstration: Tier? = nil
  ) throws(ValidationError) {
    try ValidationError.check(
      "Center",
      Self.findings(
        division: division, name: name, rooms: rooms, groups: groups, directors: directors))
    self.id = id
    self.division = division
    self.name = name
    self.rooms = rooms
    self.groups = groups
    self.directors = directors
    self.demonstration = demonstration
  }

  /// The tier, which its division tells.
  public var tier: Tier { division.tier ?? .county }

  /// The center as an office that can hold a case.
  public var unit: UnitReference { .center(id) }

  private static func findings(
    division: DivisionCode, name: String, rooms: [FunctionRoom], groups: Set<WorkingGroup>,
    directors: [Directorship]
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if name.isEmpty {
      findings.append(
        ValidationFinding(
          code: "center.name.empty", path: "name",
          what: Wording(zh: "中心没有名称", en: "The center has no name"), found: "\"\"",
          expected: Wording(zh: "名称", en: "a name")))
    }
    guard let tier = division.tier else {
      findings.append(
        ValidationFinding(
          code: "center.division.tier", path: "division",
          what: Wording(zh: "该区划不设综治中心", en: "No center serves a division of this level"),
          found: "\(division) (\(division.level.rawValue))",
          expected: Wording(zh: "县、乡或村级区划", en: "a county, township or village")))
      return findings
    }
    for room in FunctionRoom.required where !rooms.contains(room) {
      findings.append(
        ValidationFinding(
          code: "center.rooms.missing", path: "rooms",
          what: Wording(zh: "缺少功能室", en: "A required room is missing"),
          found: rooms.map(\.code).joined(separator: ", "), expected: room.wording))
    }
    for group in WorkingGroup.allCases where !groups.contains(group) {
      findings.append(
        ValidationFinding(
          code: "center.groups.missing", path: "groups",
          what: Wording(zh: "缺少专项工作组", en: "A working group is missing"),
          found: groups.map(\.rawValue).sorted().joined(separator: ", "), expected: group.wording))
    }
    let required = Directorship.required(at: tier)
    if directors.sorted(by: { $0.rawValue < $1.rawValue })
      != required.sorted(by: { $0.rawValue < $1.rawValue })
    {
      findings.append(
        ValidationFinding(
          code: "center.directors", path: "directors",
          what: Wording(zh: "主任的配备不符合层级", en: "The directors are not the ones of the tier"),
          found: directors.isEmpty ? "0" : directors.map(\.rawValue).joined(separator: ", "),
          expected: Wording(
            zh: required.map(\.wording.zh).joined(separator: "、"),
            en: required.map(\.wording.en).joined(separator: " and "))))
    }
    return findings
  }
}
