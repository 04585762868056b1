/// A household, known by how many people live in it and by nothing else.
public struct Household: Hashable, Sendable {
  /// The names of households: the unit's eighteen digits and two of its own.
  public typealias ID = Identifier<Household>

  /// The household's name in the kit.
  public let id: ID
  /// The unit it is a member of; a household is a member of at most one.
  public let unit: HouseholdUnit.ID
  /// How many people live in it.
  public let residents: Int

  /// Creates a household.
  ///
  /// - Throws: `ValidationError` when nobody lives in it or its name is not within its unit.
  public init(id: ID, unit: HouseholdUnit.ID, residents: Int) throws(ValidationError) {
    var findings: [ValidationFinding] = []
    if residents < 1 {
      findings.append(
        ValidationFinding(
          code: "household.residents", path: "residents",
          what: Wording(zh: "户内无人", en: "Nobody lives in the household"), found: "\(residents)",
          expected: Wording(zh: "至少 1 人", en: "at least 1")))
    }
    if !id.rawValue.hasPrefix(unit.rawValue) {
      findings.append(
        ValidationFinding(
          code: "household.unit", path: "unit",
          what: Wording(zh: "该户不属于该联户单元", en: "The household's name is not within its unit"),
          found: "\(id)",
          expected: Wording(zh: "以 \(unit) 开头", en: "a name that begins with \(unit)")))
    }
    try ValidationError.check("Household", findings)
    self.id = id
    self.unit = unit
    self.residents = residents
  }
}
