/// A working group whose lead was excused.
public struct MeetingAbsence: Hashable, Sendable {
  /// The group.
  public let group: WorkingGroup
  /// The code of the reason.
  public let reason: String

  /// Creates it.
  public init(
    group: WorkingGroup, reason: String
  ) {
    self.group = group
    self.reason = reason
  }
}

extension MeetingAbsence: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<MeetingAbsence>(
    "MeetingAbsence", zh: "缺席", en: "a group that was excused"
  ) { door in
    let group = door.required("group", \.group, .code(), zh: "专项工作组", en: "the group")
    let reason = door.required(
      "reason", \.reason, .codeText, zh: "缘由代码", en: "the code of the reason")
    guard let group, let reason else { return nil }
    return MeetingAbsence(group: group, reason: reason)
  }
}
