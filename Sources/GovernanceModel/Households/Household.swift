/// A household, known by how many people live in it and by nothing else.
///
/// No address, no income, no kind of family and no mark of any sort has a field.
///
/// Invariants: its name begins with its unit's; somebody lives in it. Requirement: RP-09.
public struct Household: Hashable, Sendable {
  /// The names of households: the unit's eighteen digits and two of its own.
  public typealias ID = Identifier<Household>

  /// The household's name in the kit.
  public let id: ID
  /// The unit it is a member of; a household is a member of at most one.
  public let unit: HouseholdUnit.ID
  /// How many people live in it, 1 to 9,999.
  public let residents: Int

  /// Creates a household.
  ///
  /// - Throws: ``ValidationError`` when nobody lives in it or its name is not within its unit.
  public init(id: ID, unit: HouseholdUnit.ID, residents: Int) throws(ValidationError) {
    try ValidationError.check(
      "Household", Self.findings(id: id, unit: unit, residents: residents))
    self.init(unchecked: id, unit, residents)
  }

  private init(unchecked id: ID, _ unit: HouseholdUnit.ID, _ residents: Int) {
    self.id = id
    self.unit = unit
    self.residents = residents
  }

  private static func findings(
    id: ID?, unit: HouseholdUnit.ID?, residents: Int?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let residents, !sizes.contains(residents) {
      findings.append(
        ValidationFinding(
          code: "household.residents", path: "$.residents",
          what: Wording(zh: "户内人数不符", en: "The number of residents is out of range"),
          found: "\(residents)",
          expected: Wording(
            zh: "\(sizes.lowerBound) 至 \(sizes.upperBound) 人",
            en: "\(sizes.lowerBound) to \(sizes.upperBound)")))
    }
    if let id, let unit, !id.rawValue.hasPrefix(unit.rawValue) || id.rawValue == unit.rawValue {
      findings.append(
        ValidationFinding(
          code: "household.unit", path: "$.unit",
          what: Wording(zh: "该户不属于该联户单元", en: "The household's name is not within its unit"),
          found: Shown.wording(of: id.rawValue),
          expected: Wording(zh: "以该单元标识开头的标识", en: "a name that begins with the unit's")))
    }
    return findings
  }

  /// A household of many, such as a dormitory's, is one of four digits.
  private static let sizes = 1...9999
}

extension Household: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Household>("Household", zh: "户", en: "a household") { door in
    let id = door.required("id", \.id, .structuredIdentifier(), zh: "标识", en: "its name")
    let unit = door.required(
      "unit", \.unit, .structuredIdentifier(), zh: "所属联户单元", en: "its unit")
    let residents = door.required(
      "residents", \.residents, .integer(sizes), zh: "人数", en: "how many people live in it")
    door.report(findings(id: id, unit: unit, residents: residents))
    guard let id, let unit, let residents else { return nil }
    return Household(unchecked: id, unit, residents)
  }
}
