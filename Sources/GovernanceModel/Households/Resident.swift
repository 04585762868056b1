/// Somebody who lives in a household, as far as the kit has to know: whether they are of age.
///
/// Only an adult may head a unit, so that alone is kept, and not the day of birth it follows from.
/// Name, sex, ethnicity, religion, education, political label, health, income, record, occupation,
/// telephone and certificate numbers, pictures, places and scores have no field. Of most residents
/// there is no such value at all: a household is known by its number of people.
///
/// Source: 个人信息保护法, Articles 6 and 28; 民法典, Article 17 (of age at eighteen).
/// Requirement: RP-09.
public struct Resident: Hashable, Sendable {
  /// The names of residents.
  public typealias ID = Identifier<Resident>

  /// The resident's name in the kit; not their own, and no number of theirs.
  public let id: ID
  /// The household the resident lives in.
  public let household: Household.ID
  /// Whether the resident is of age.
  public let isAdult: Bool

  /// Creates a resident.
  public init(id: ID, household: Household.ID, isAdult: Bool) {
    self.id = id
    self.household = household
    self.isAdult = isAdult
  }

  /// Why the resident may not stand for head of a unit, or nothing if they may.
  ///
  /// Codes: `resident.isAdult`, `resident.household`. Nothing else about a person may count.
  public func findings(standingForHeadOf unit: HouseholdUnit.ID) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if !isAdult {
      findings.append(
        ValidationFinding(
          code: "resident.isAdult", path: "$.isAdult",
          what: Wording(zh: "联户长须为成年人", en: "The head of a unit is an adult"),
          found: Wording(zh: "未成年", en: "a minor"), expected: Wording(zh: "成年", en: "an adult")))
    }
    if !household.rawValue.hasPrefix(unit.rawValue) {
      findings.append(
        ValidationFinding(
          code: "resident.household", path: "$.household",
          what: Wording(zh: "不是该联户单元成员户的成员", en: "The head lives in none of the unit's households"),
          found: Wording(zh: "其他单元的户", en: "a household of another unit"),
          expected: Wording(zh: "该单元的一户", en: "one of the unit's")))
    }
    return findings
  }
}

extension Resident: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Resident>("Resident", zh: "居民", en: "a resident") { door in
    let id = door.required("id", \.id, .structuredIdentifier(), zh: "标识", en: "its name")
    let household = door.required(
      "household", \.household, .structuredIdentifier(), zh: "所在户", en: "the household")
    let isAdult = door.required("isAdult", \.isAdult, .flag, zh: "是否成年", en: "whether of age")
    if let id, let household {
      door.report(
        PersonalNumber.findings(in: id.rawValue, besides: household.rawValue, at: "$.id"))
    }
    guard let id, let household, let isAdult else { return nil }
    return Resident(id: id, household: household, isAdult: isAdult)
  }
}
