/// A shift of the duty roster: from when to when, where, and who.
///
/// Register of R02; shifts of the room for video analysis are kept under R09.
public struct DutyShift: Hashable, Sendable {
  /// When it begins.
  public let from: Instant
  /// When it ends.
  public let through: Instant
  /// Whether people are there or can be called.
  public let mode: Mode
  /// Where.
  public let place: Place
  /// Who leads the shift.
  public let leader: Actor.ID?
  /// Who is on duty.
  public let officers: [Actor.ID]

  /// Creates a record.
  public init(
    from: Instant, through: Instant, mode: Mode, place: Place = .center, leader: Actor.ID? = nil,
    officers: [Actor.ID]
  ) {
    self.from = from
    self.through = through
    self.mode = mode
    self.place = place
    self.leader = leader
    self.officers = officers
  }

  /// Whether people are there or can be called.
  ///
  /// Code list: `onSite`, `onCall`.
  public enum Mode: String, Hashable, Sendable, Codable, CaseIterable {
    /// 在岗.
    case onSite
    /// 备勤.
    case onCall
  }

  /// Where a shift is worked.
  ///
  /// Code list: `center`, `monitoringRoom`.
  public enum Place: String, Hashable, Sendable, Codable, CaseIterable {
    /// 中心.
    case center
    /// 监控研判室.
    case monitoringRoom
  }
}

extension DutyShift.Mode: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .onSite: Wording(zh: "在岗", en: "on site")
    case .onCall: Wording(zh: "备勤", en: "on call")
    }
  }
}

extension DutyShift.Place: Described {
  /// The name shown to people.
  public var wording: Wording {
    switch self {
    case .center: Wording(zh: "中心", en: "the center")
    case .monitoringRoom: Wording(zh: "监控研判室", en: "the room for video analysis")
    }
  }
}

extension DutyShift: WireType {
  /// What stands where in the wire form.
  public static let layout = Layout<DutyShift>(
    "DutyShift", type: "dutyShift", zh: "值班班次", en: "a shift of the duty roster"
  ) { door in
    let from = door.required("from", \.from, .instant, zh: "开始", en: "when it begins")
    let through = door.required("through", \.through, .instant, zh: "结束", en: "when it ends")
    let mode = door.required(
      "mode", \.mode, .code(), zh: "方式", en: "whether people are there or can be called")
    let place = door.defaulted("place", \.place, .code(), usually: .center, zh: "地点", en: "where")
    let leader = door.optional(
      "leader", \.leader, .identifier(), zh: "带班领导", en: "who leads the shift")
    let officers = door.required(
      "officers", \.officers, .list(.identifier(), 0...50), zh: "值班人员", en: "who is on duty")
    guard let from, let through, let mode, let place, let leader, let officers else { return nil }
    return DutyShift(
      from: from, through: through, mode: mode, place: place, leader: leader, officers: officers)
  }
}
