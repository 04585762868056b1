/// A unit that was invited to a joint meeting, and whether it came.
public struct Invitation: Hashable, Sendable {
  /// The unit.
  public let unit: UnitReference
  /// Whether it came.
  public let attendance: Attendance
  /// When its written opinion came.
  public let opinionAt: Instant?

  /// Creates it.
  public init(
    unit: UnitReference, attendance: Attendance, opinionAt: Instant? = nil
  ) {
    self.unit = unit
    self.attendance = attendance
    self.opinionAt = opinionAt
  }

  /// Whether a unit came to a joint meeting.
  ///
  /// Code list: `present`, `excused`, `absent`.
  public enum Attendance: String, Hashable, Sendable, Codable, CaseIterable {
    /// 到会.
    case present
    /// 书面请假.
    case excused
    /// 未到会.
    case absent
  }
}

extension Invitation.Attendance: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .present: Wording(zh: "到会", en: "present")
    case .excused: Wording(zh: "书面请假", en: "excused in writing")
    case .absent: Wording(zh: "未到会", en: "absent")
    }
  }
}

extension Invitation: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<Invitation>(
    "Invitation", zh: "受邀单位", en: "a unit that was invited"
  ) { door in
    let unit = door.required("unit", \.unit, .unit, zh: "单位", en: "the unit")
    let attendance = door.required(
      "attendance", \.attendance, .code(), zh: "到会情况", en: "whether it came")
    let opinionAt = door.optional(
      "opinionAt", \.opinionAt, .instant, zh: "书面意见时间", en: "when its written opinion came")
    guard let unit, let attendance, let opinionAt else { return nil }
    return Invitation(unit: unit, attendance: attendance, opinionAt: opinionAt)
  }
}
