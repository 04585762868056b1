/// A decision of a meeting: who sees to it, and until when.
public struct MeetingDecision: Hashable, Sendable {
  /// Its name.
  public let id: Identifier<MeetingDecision>
  /// Who sees to it.
  public let owner: UnitReference?
  /// Until when.
  public let due: CivilDate?

  /// Creates it.
  public init(
    id: Identifier<MeetingDecision>, owner: UnitReference? = nil, due: CivilDate? = nil
  ) {
    self.id = id
    self.owner = owner
    self.due = due
  }
}

extension MeetingDecision: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<MeetingDecision>(
    "MeetingDecision", zh: "会议决定", en: "a decision of a meeting"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let owner = door.optional("owner", \.owner, .unit, zh: "责任单位", en: "who sees to it")
    let due = door.optional("due", \.due, .date, zh: "时限", en: "until when")
    guard let id, let owner, let due else { return nil }
    return MeetingDecision(id: id, owner: owner, due: due)
  }
}
