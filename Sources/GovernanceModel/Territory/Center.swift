/// A 综治中心, where a tier's residents bring their troubles and where their handling is followed.
///
/// Invariants, all checked at the door: the tier is the division's; every required room and all
/// five groups are there, and no room twice; the directors are the ones the tier asks for.
///
/// Directors stand by their office: a person's name or number has no field, and the identifier
/// refuses one at the door. Requirement: RP-18.
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
  /// What it offers at one stop.
  public let services: Set<CenterService>
  /// The bodies that were brought into it.
  public let mergedBodies: Set<MergedBody>
  /// The organs that have people stationed in it.
  public let organs: [Organ.ID]
  /// Whether it is a demonstration site, and of which tier's programme.
  public let demonstration: Tier?
  /// The organ above it where no center stands above: it takes a case in which somebody accused leads the
  /// center (信访工作条例, Article 30(3)).
  public let superior: Organ.ID?

  /// Creates a center.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public init(
    id: ID, division: DivisionCode, name: String, rooms: [FunctionRoom],
    groups: Set<WorkingGroup>, directors: [Directorship],
    services: Set<CenterService> = Set(CenterService.allCases),
    mergedBodies: Set<MergedBody> = [], organs: [Organ.ID] = [], demonstration: Tier? = nil,
    superior: Organ.ID? = nil
  ) throws(ValidationError) {
    let bodies = mergedBodies.map { JSONValue.string($0.code) }
    let organNames = organs.map { JSONValue.string($0.rawValue) }
    let parts =
      Self.nameForm.findings(in: .string(name), at: ".name")
      + Self.roomsForm.findings(in: .array(rooms.map { .string($0.code) }), at: ".rooms")
      + Self.servicesForm.findings(
        in: .array(services.map { .string($0.rawValue) }), at: ".services")
      + Self.bodiesForm.findings(in: .array(bodies), at: ".mergedBodies")
      + Self.organsForm.findings(in: .array(organNames), at: ".organs")
    try ValidationError.check(
      "Center",
      parts
        + Self.findings(
          division: division, rooms: rooms, groups: groups, directors: directors))
    self.init(
      unchecked: id, division, name, rooms, groups, directors, services, mergedBodies, organs,
      demonstration, superior)
  }

  private init(
    unchecked id: ID, _ division: DivisionCode, _ name: String, _ rooms: [FunctionRoom],
    _ groups: Set<WorkingGroup>, _ directors: [Directorship], _ services: Set<CenterService>,
    _ mergedBodies: Set<MergedBody>, _ organs: [Organ.ID], _ demonstration: Tier?,
    _ superior: Organ.ID?
  ) {
    self.id = id
    self.division = division
    self.name = name
    self.rooms = rooms
    self.groups = groups
    self.directors = directors
    self.services = services
    self.mergedBodies = mergedBodies
    self.organs = organs
    self.demonstration = demonstration
    self.superior = superior
  }

  /// The tier, which its division tells.
  public var tier: Tier { division.tier ?? .county }

  /// The center as an office that can hold a case.
  public var unit: UnitReference { .center(id) }

  private static let nameForm = Form<String>.text(1...100)
  private static let roomsForm = Form<[FunctionRoom]>.distinct(.room, 0...50)
  private static let servicesForm = Form<Set<CenterService>>.set(.code(), 1...5)
  private static let bodiesForm = Form<Set<MergedBody>>.set(.mergedBody, 0...50)
  private static let organsForm = Form<[Organ.ID]>.distinct(.identifier(), 0...200)

  private static func findings(
    division: DivisionCode?, rooms: [FunctionRoom]?, groups: Set<WorkingGroup>?,
    directors: [Directorship]?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let division, division.tier == nil {
      findings.append(
        ValidationFinding(
          code: "center.division.tier", path: "$.division",
          what: Wording(zh: "该区划不设综治中心", en: "No center serves a division of this level"),
          found: division.level.wording,
          expected: Wording(zh: "县、乡或村级区划", en: "a county, township or village")))
    }
    for room in FunctionRoom.required where rooms?.contains(room) == false {
      findings.append(
        ValidationFinding(
          code: "center.rooms.missing", path: "$.rooms",
          what: Wording(zh: "缺少功能室", en: "A required room is missing"),
          found: "\(rooms?.count ?? 0)", expected: room.wording))
    }
    for group in WorkingGroup.allCases where groups?.contains(group) == false {
      findings.append(
        ValidationFinding(
          code: "center.groups.missing", path: "$.groups",
          what: Wording(zh: "缺少专项工作组", en: "A working group is missing"),
          found: "\(groups?.count ?? 0)", expected: group.wording))
    }
    guard let tier = division?.tier, let directors else { return findings }
    let required = Directorship.required(at: tier)
    if directors.map(\.rawValue).sorted() != required.map(\.rawValue).sorted() {
      findings.append(
        ValidationFinding(
          code: "center.directors", path: "$.directors",
          what: Wording(zh: "主任的配备不符合层级", en: "The directors are not the ones of the tier"),
          found: directors.isEmpty
            ? Wording(zh: "无", en: "none")
            : Wording(
              zh: directors.map(\.wording.zh).joined(separator: "、"),
              en: directors.map(\.wording.en).joined(separator: " and ")),
          expected: Wording(
            zh: required.map(\.wording.zh).joined(separator: "、"),
            en: required.map(\.wording.en).joined(separator: " and "))))
    }
    return findings
  }
}

extension Center: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Center>("Center", zh: "综治中心", en: "a center") { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name in the kit")
    let division = door.required(
      "division", \.division, .division, zh: "服务的区划", en: "the division it serves")
    let name = door.required("name", \.name, nameForm, zh: "名称", en: "the name on its door")
    let rooms = door.required("rooms", \.rooms, roomsForm, zh: "功能室", en: "its rooms")
    let groups = door.required(
      "groups", \.groups, .set(.code(), 0...5), zh: "专项工作组", en: "its working groups")
    let directors = door.required(
      "directors", \.directors, .list(.code(), 0...4), zh: "主任", en: "the offices that direct it")
    let services = door.defaulted(
      "services", \.services, servicesForm, usually: Set(CenterService.allCases), zh: "一站式服务",
      en: "what it offers at one stop")
    let mergedBodies = door.defaulted(
      "mergedBodies", \.mergedBodies, bodiesForm, usually: [], zh: "整合的力量",
      en: "the bodies brought into it")
    let organs = door.defaulted(
      "organs", \.organs, organsForm, usually: [], zh: "入驻部门", en: "the organs stationed in it")
    let demonstration = door.optional(
      "demonstration", \.demonstration, .code(), zh: "示范点级别",
      en: "the tier in whose programme it is a demonstration site")
    let superior = door.optional(
      "superior", \.superior, .identifier(), zh: "无上级中心时的上级单位",
      en: "the organ above it where no center stands above")
    door.report(
      findings(division: division, rooms: rooms, groups: groups, directors: directors))
    guard let id, let division, let name, let rooms, let groups, let directors, let services,
      let mergedBodies, let organs, let demonstration, let superior
    else { return nil }
    return Center(
      unchecked: id, division, name, rooms, groups, directors, services, mergedBodies, organs,
      demonstration, superior)
  }
}
