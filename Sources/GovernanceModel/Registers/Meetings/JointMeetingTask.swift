/// A task that a joint meeting gave out.
public struct JointMeetingTask: Hashable, Sendable {
  /// Its name.
  public let id: Identifier<JointMeetingTask>
  /// Who leads; the regulation asks for exactly one.
  public let leads: [UnitReference]
  /// Who supports.
  public let supports: [UnitReference]
  /// Until when.
  public let due: CivilDate?

  /// Creates it.
  public init(
    id: Identifier<JointMeetingTask>, leads: [UnitReference], supports: [UnitReference] = [],
    due: CivilDate? = nil
  ) {
    self.id = id
    self.leads = leads
    self.supports = supports
    self.due = due
  }
}

extension JointMeetingTask: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<JointMeetingTask>(
    "JointMeetingTask", zh: "联席会议任务", en: "a task of a joint meeting"
  ) { door in
    let id = door.required("id", \.id, .identifier(), zh: "标识", en: "its name")
    let leads = door.required(
      "leads", \.leads, .list(.unit, 0...20), zh: "牵头单位",
      en: "who leads; the regulation asks for exactly one")
    let supports = door.defaulted(
      "supports", \.supports, .list(.unit, 0...50), usually: [], zh: "配合单位", en: "who supports")
    let due = door.optional("due", \.due, .date, zh: "时限", en: "until when")
    guard let id, let leads, let supports, let due else { return nil }
    return JointMeetingTask(id: id, leads: leads, supports: supports, due: due)
  }
}
