/// A 综治中心建设工作领导小组: who sees to it that a county's centers are built and provided for.
///
/// Invariants: it belongs to a county; the office or the person that leads it is told; whoever
/// leads it is not among its members again.
public struct LeadingGroup: Hashable, Sendable {
  /// The county.
  public let division: DivisionCode
  /// The office by which it is led, such as the political and legal commission's secretary.
  public let leaderOffice: Directorship?
  /// Who leads it, where that is kept here.
  public let leader: Actor.ID?
  /// Its other members.
  public let members: [Actor.ID]
  /// The organs that take part in it.
  public let organs: [Organ.ID]

  private static func findings(
    division: DivisionCode?, office: Directorship??, leader: Actor.ID??, members: [Actor.ID]?
  ) -> [ValidationFinding] {
    var findings: [ValidationFinding] = []
    if let division, division.level != .county {
      findings.append(
        ValidationFinding(
          code: "leadingGroup.division", path: "$.division",
          what: Wording(zh: "领导小组不属于县级区划", en: "The leading group belongs to no county"),
          found: division.level.wording, expected: DivisionLevel.county.wording))
    }
    if case .some(.some(let office)) = office, !Directorship.required(at: .county).contains(office)
    {
      findings.append(
        ValidationFinding(
          code: "leadingGroup.office", path: "$.leaderOffice",
          what: Wording(zh: "组长的职务不是县级的", en: "The office that leads it is none of a county"),
          found: office.wording, expected: Directorship.politicalLegalSecretary.wording))
    }
    if case .some(nil) = office, case .some(nil) = leader {
      findings.append(
        ValidationFinding(
          code: "leadingGroup.leader", path: "$",
          what: Wording(zh: "未写明组长", en: "Nothing tells who leads the group"),
          found: Wording(zh: "无", en: "nothing"),
          expected: Wording(zh: "组长的职务或本人", en: "the leader's office or who it is")))
    }
    if case .some(.some(let leader)) = leader, let index = members?.firstIndex(of: leader) {
      findings.append(
        ValidationFinding(
          code: "leadingGroup.members", path: "$.members[\(index)]",
          what: Wording(zh: "组长又列为成员", en: "The leader is among the members again"),
          found: Wording(zh: "组长", en: "the leader"),
          expected: Wording(zh: "组长以外的成员", en: "members other than the leader")))
    }
    return findings
  }
}

extension LeadingGroup: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<LeadingGroup>(
    "LeadingGroup", zh: "综治中心建设工作领导小组", en: "the leading group of a county's centers"
  ) { door in
    let division = door.required("division", \.division, .division, zh: "所属县", en: "the county")
    let office = door.optional(
      "leaderOffice", \.leaderOffice, .code(), zh: "组长的职务", en: "the office by which it is led")
    let leader = door.optional("leader", \.leader, .identifier(), zh: "组长", en: "who leads it")
    let members = door.defaulted(
      "members", \.members, .distinct(.identifier(), 0...100), usually: [], zh: "成员",
      en: "its other members")
    let organs = door.defaulted(
      "organs", \.organs, .distinct(.identifier(), 0...200), usually: [], zh: "成员单位",
      en: "the organs that take part")
    door.report(
      findings(division: division, office: office, leader: leader, members: members))
    guard let division, let office, let leader, let members, let organs else { return nil }
    return LeadingGroup(
      division: division, leaderOffice: office, leader: leader, members: members, organs: organs)
  }
}
