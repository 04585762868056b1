/// A 网格党小组: the party group that leads the joint activities of a grid, by its name and leader.
///
/// Who its members are has no field: what a resident belongs to has no place here.
/// Requirement: RP-09.
public struct PartyGroup: Hashable, Sendable {
  /// The name it goes by.
  public let name: String
  /// Who leads it.
  public let leader: Actor.ID
}

extension PartyGroup: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<PartyGroup>(
    "PartyGroup", zh: "网格党小组", en: "the party group of a grid"
  ) { door in
    let name = door.required("name", \.name, .text(1...50), zh: "名称", en: "its name")
    let leader = door.required("leader", \.leader, .identifier(), zh: "组长", en: "who leads it")
    guard let name, let leader else { return nil }
    return PartyGroup(name: name, leader: leader)
  }
}
