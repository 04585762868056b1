/// The minutes of a joint meeting of member units.
///
/// It is the center's own meeting and not the joint conference of 信访工作条例, Articles 24, 25 and 38.
/// Register of R04.
public struct JointMeeting: Hashable, Sendable {
  /// When it was held.
  public let heldAt: Instant
  /// Why it was held.
  public let occasion: Occasion
  /// The units that were invited.
  public let invitations: [Invitation]
  /// What was given out.
  public let tasks: [JointMeetingTask]
  /// What could not be agreed.
  public let deadlocks: [Deadlock]
  /// The units that dissented.
  public let dissents: [UnitReference]

  /// Creates a record.
  public init(
    heldAt: Instant, occasion: Occasion, invitations: [Invitation], tasks: [JointMeetingTask] = [],
    deadlocks: [Deadlock] = [], dissents: [UnitReference] = []
  ) {
    self.heldAt = heldAt
    self.occasion = occasion
    self.invitations = invitations
    self.tasks = tasks
    self.deadlocks = deadlocks
    self.dissents = dissents
  }

  /// Why a joint meeting is held.
  ///
  /// Code list: `regular`, `whistle`, `deadlock`.
  public enum Occasion: String, Hashable, Sendable, Codable, CaseIterable {
    /// 定期.
    case regular
    /// 吹哨.
    case whistle
    /// 协调.
    case deadlock
  }
}

extension JointMeeting.Occasion: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .regular: Wording(zh: "定期", en: "the usual one")
    case .whistle: Wording(zh: "吹哨", en: "a whistle")
    case .deadlock: Wording(zh: "协调", en: "a matter that units could not agree on")
    }
  }
}

extension JointMeeting: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<JointMeeting>(
    "JointMeeting", type: "jointMeeting", zh: "联席会议纪要", en: "the minutes of a joint meeting"
  ) { door in
    let heldAt = door.required("heldAt", \.heldAt, .instant, zh: "召开时间", en: "when it was held")
    let occasion = door.required("occasion", \.occasion, .code(), zh: "召开缘由", en: "why it was held")
    let invitations = door.required(
      "invitations", \.invitations, .list(.object(), 0...100), zh: "受邀单位",
      en: "the units that were invited")
    let tasks = door.defaulted(
      "tasks", \.tasks, .list(.object(), 0...100), usually: [], zh: "任务", en: "what was given out")
    let deadlocks = door.defaulted(
      "deadlocks", \.deadlocks, .list(.object(), 0...100), usually: [], zh: "协调不成事项",
      en: "what could not be agreed")
    let dissents = door.defaulted(
      "dissents", \.dissents, .list(.unit, 0...100), usually: [], zh: "保留意见单位",
      en: "the units that dissented")
    guard let heldAt, let occasion, let invitations, let tasks, let deadlocks, let dissents else {
      return nil
    }
    return JointMeeting(
      heldAt: heldAt, occasion: occasion, invitations: invitations, tasks: tasks,
      deadlocks: deadlocks, dissents: dissents)
  }
}
