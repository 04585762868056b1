/// An organ that can be competent for a matter: a department, a police station, a committee.
///
/// A center only moves a matter forward; what is decided, an organ decides. The two are therefore
/// separate types. Invariant: an organ is not its own superior.
///
/// Its unified social credit code has no field, since nothing in the loop needs it; who works there
/// and their numbers have none either, and the door refuses one. Requirement: RP-18.
public struct Organ: Hashable, Sendable {
  /// The names of organs.
  public typealias ID = Identifier<Organ>

  /// The organ's name in the kit.
  public let id: ID
  /// The division it serves.
  public let division: DivisionCode
  /// The name on its door.
  public let name: String
  /// What the law sees in it when a petition is forwarded to it.
  public let capacity: Capacity
  /// The organ one level up, which reviews what it decides (信访工作条例, Articles 35 and 36).
  ///
  /// It may stand in no list here, as one above the county does not.
  public let superior: Organ.ID?

  /// Creates an organ.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public init(
    id: ID, division: DivisionCode, name: String, capacity: Capacity, superior: Organ.ID? = nil
  ) throws(ValidationError) {
    try ValidationError.check(
      "Organ",
      Self.nameForm.findings(in: .string(name), at: ".name")
        + Self.findings(id: id, superior: superior))
    self.init(unchecked: id, division, name, capacity, superior)
  }

  private init(
    unchecked id: ID, _ division: DivisionCode, _ name: String, _ capacity: Capacity,
    _ superior: Organ.ID?
  ) {
    self.id = id
    self.division = division
    self.name = name
    self.capacity = capacity
    self.superior = superior
  }

  /// The organ as an office that can hold a case.
  public var unit: UnitReference { .organ(id) }

  private static let nameForm = Form<String>.text(1...100)

  private static func findings(id: ID?, superior: ID?) -> [ValidationFinding] {
    guard let id, id == superior else { return [] }
    return [
      ValidationFinding(
        code: "organ.superior", path: "$.superior",
        what: Wording(zh: "上一级机关为其自身", en: "An organ is its own superior"),
        found: Wording(zh: "自身", en: "itself"),
        expected: Wording(zh: "另一机关", en: "another organ"))
    ]
  }
}

extension Organ: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Organ>("Organ", zh: "机关、单位", en: "an organ") { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name in the kit")
    let division = door.required(
      "division", \.division, .division, zh: "服务的区划", en: "the division it serves")
    let name = door.required("name", \.name, nameForm, zh: "名称", en: "the name on its door")
    let capacity = door.required(
      "capacity", \.capacity, .code(), zh: "法律地位", en: "what the law sees in it")
    let superior = door.optional(
      "superior", \.superior, .identifier(), zh: "上一级机关", en: "the organ one level up")
    door.report(findings(id: id, superior: superior ?? nil))
    guard let id, let division, let name, let capacity, let superior else { return nil }
    return Organ(unchecked: id, division, name, capacity, superior)
  }
}
