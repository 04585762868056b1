/// A county's programme of demonstration sites: townships, and villages within each of them.
///
/// The county names the townships, and each township its villages: Shuicheng has eight with three
/// each. Invariants: the programme is a county's; every township lies in it and stands there once;
/// where a number of villages is set, each township has exactly as many.
///
/// A site is a place to learn from. What it was chosen for, a rank, and counts of petitions have no
/// field. Requirement: RP-02.
public struct DemonstrationProgramme: Hashable, Sendable {
  /// The county whose programme it is.
  public let division: DivisionCode
  /// The sites.
  public let sites: [DemonstrationSite]
  /// How many villages each township is to name, where the county has set a number.
  public let villagesPerTownship: Int?

  /// The tier in whose programme a division is a site, or nothing if it is none.
  ///
  /// A township is one of the county's, a village one of its township's; `Center.demonstration`
  /// says the same.
  public func tier(of code: DivisionCode) -> Tier? {
    if sites.contains(where: { $0.township == code }) { return .county }
    return sites.contains { $0.villages.contains(code) } ? .township : nil
  }

  private static func findings(
    division: DivisionCode?, sites: [DemonstrationSite]?, count: Int?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let division, division.level != .county {
      findings.append(
        ValidationFinding(
          code: "demonstrationProgramme.division", path: "$.division",
          what: Wording(zh: "示范创建不属于县级区划", en: "The programme belongs to no county"),
          found: division.level.wording, expected: DivisionLevel.county.wording))
    }
    var seen: Set<DivisionCode> = []
    for (index, site) in (sites ?? []).enumerated() {
      if !seen.insert(site.township).inserted || division?.contains(site.township) == false {
        findings.append(
          ValidationFinding(
            code: "demonstrationProgramme.sites", path: "$.sites[\(index)].township",
            what: Wording(zh: "乡镇重复或不在该县", en: "The township is repeated or lies elsewhere"),
            found: site.township.description,
            expected: Wording(zh: "该县的乡镇,各一次", en: "a township of the county, once")))
      }
      if let count, site.villages.count != count {
        findings.append(
          ValidationFinding(
            code: "demonstrationProgramme.villages", path: "$.sites[\(index)].villages",
            what: Wording(zh: "村级示范点个数不符", en: "The township names another number of villages"),
            found: "\(site.villages.count)", expected: Wording(zh: "\(count)", en: "\(count)")))
      }
    }
    return findings
  }
}

extension DemonstrationProgramme: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<DemonstrationProgramme>(
    "DemonstrationProgramme", zh: "示范创建", en: "a county's programme of demonstration sites"
  ) { door in
    let division = door.required("division", \.division, .division, zh: "所属县", en: "the county")
    let sites = door.required(
      "sites", \.sites, .list(.object(), 0...200), zh: "示范点", en: "its sites")
    let count = door.optional(
      "villagesPerTownship", \.villagesPerTownship, .integer(1...100), zh: "每个乡镇的村级示范点数",
      en: "how many villages each township names")
    door.report(findings(division: division, sites: sites, count: count ?? nil))
    guard let division, let sites, let count else { return nil }
    return DemonstrationProgramme(division: division, sites: sites, villagesPerTownship: count)
  }
}
