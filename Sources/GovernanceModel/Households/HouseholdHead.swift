/// A 联户长: the elected head of a household unit, a volunteer and a member of one of its households.
///
/// Beyond who it is for the kit, where they live and for how long they were elected nothing has a
/// field: no name, no certificate number, no record of the police review and no score; and not the
/// background either. The district wishes for public servants, retired cadres, party members,
/// village cadres and people who lead others to prosper. That says whom to ask to stand; written
/// down of a person it would be a label, of their politics among others, and whom the households
/// elected needs none. The name may not be somebody's identity or telephone number.
///
/// Invariants: the term does not end before it begins. Requirement: RP-09.
public struct HouseholdHead: Hashable, Sendable {
  /// The names of heads.
  public typealias ID = Identifier<HouseholdHead>

  /// The head's name in the kit.
  public let id: ID
  /// The household the head is a member of, one of the unit's.
  public let household: Household.ID
  /// The day the term began.
  public let inOfficeSince: CivilDate
  /// The last day of the term, where the election or the district set one; no statute does.
  public let through: CivilDate?

  /// Creates a head whose term has no set end.
  public init(id: ID, household: Household.ID, inOfficeSince: CivilDate) {
    self.init(unchecked: id, household, inOfficeSince, nil)
  }

  /// Creates a head with the last day of the term.
  ///
  /// - Throws: ``ValidationError`` with every broken invariant.
  public init(
    id: ID, household: Household.ID, inOfficeSince: CivilDate, through: CivilDate?
  ) throws(ValidationError) {
    try ValidationError.check(
      "HouseholdHead",
      Self.findings(id: id, household: household, inOfficeSince: inOfficeSince, through: through))
    self.init(unchecked: id, household, inOfficeSince, through)
  }

  private init(
    unchecked id: ID, _ household: Household.ID, _ inOfficeSince: CivilDate, _ through: CivilDate?
  ) {
    self.id = id
    self.household = household
    self.inOfficeSince = inOfficeSince
    self.through = through
  }

  private static func findings(
    id: ID?, household: Household.ID?, inOfficeSince: CivilDate?, through: CivilDate?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let id, let household {
      findings += PersonalNumber.findings(
        in: id.rawValue, besides: household.rawValue, at: "$.id")
    }
    if let inOfficeSince, let through, through < inOfficeSince {
      findings.append(
        ValidationFinding(
          code: "householdHead.through", path: "$.through",
          what: Wording(zh: "任期的终止早于起始", en: "The term ends before it begins"),
          found: through.description,
          expected: Wording(zh: "不早于 \(inOfficeSince)", en: "no earlier than \(inOfficeSince)")))
    }
    return findings
  }
}

extension HouseholdHead: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<HouseholdHead>(
    "HouseholdHead", zh: "联户长", en: "the head of a household unit"
  ) { door in
    let id = door.required("id", \.id, .structuredIdentifier(), zh: "标识", en: "its name")
    let household = door.required(
      "household", \.household, .structuredIdentifier(), zh: "所在户", en: "its household")
    let since = door.required(
      "inOfficeSince", \.inOfficeSince, .date, zh: "任职首日", en: "the first day of the term")
    let through = door.optional(
      "through", \.through, .date, zh: "任期末日", en: "the last day of the term")
    door.report(
      findings(id: id, household: household, inOfficeSince: since, through: through ?? nil))
    guard let id, let household, let since, let through else { return nil }
    return HouseholdHead(unchecked: id, household, since, through)
  }
}
